/** There is too much to do just now; the same request may be answered in a moment. */
export class Busy extends Error {}

/** Does some work when its turn comes. */
export type InTurn = <Made>(work: () => Promise<Made>, gone?: AbortSignal) => Promise<Made>;

/**
 * Lets work be done one after the other. It throws `Busy` where too much is waiting, and the reason of `gone` where whoever asked
 * leaves before their turn: what nobody waits for is not done, and makes room.
 * @param most pieces of work that may be under way or wait
 */
export function turns(most: number): InTurn {
  const waiting = new Set<() => void>();
  let isUnderWay = false;

  const turn = (gone?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (!isUnderWay) {
        isUnderWay = true;
        resolve();
        return;
      }
      waiting.add(resolve);
      gone?.addEventListener(
        'abort',
        () => {
          if (waiting.delete(resolve)) reject(gone.reason as Error);
        },
        { once: true },
      );
    });

  return async (work, gone) => {
    gone?.throwIfAborted();
    if (isUnderWay && waiting.size + 1 >= most) throw new Busy();
    await turn(gone);
    try {
      return await work();
    } finally {
      const [next] = waiting;
      isUnderWay = next !== undefined;
      if (next !== undefined) {
        waiting.delete(next);
        next();
      }
    }
  };
}
