import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Calls `onChange`, one call at a time, when a file looks other than it did and then stays so from one look to the next, and
 * once at the beginning. It is looked at rather than listened to, because what a system tells of a file ends when an editor
 * or a deployment puts another in its place.
 * @returns how to stop.
 */
export function watch(file: string, everyMs: number, onChange: () => Promise<void>): () => void {
  let stopped = false;
  void (async () => {
    let seen = '';
    let told = '';
    while (!stopped) {
      await wait(everyMs, undefined, { ref: false });
      const now = await look(file);
      const isSettled = now === seen;
      seen = now;
      if (!isSettled || now === told || stopped) continue;
      told = now;
      await onChange();
    }
  })();
  return () => (stopped = true);
}

async function look(file: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join();
  } catch {
    return 'missing';
  }
}
