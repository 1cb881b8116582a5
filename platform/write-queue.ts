/**
 * Runs one task after another, first come first served. TypeORM's SQLite drivers share one connection for all writes:
 * two overlapping transactions would nest as savepoints, and the rollback of one would undo the commit of the other.
 */
export class WriteQueue {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly timeoutMs: number;

  /** @param timeoutMs how long a task may wait for its turn before it is refused. */
  constructor(timeoutMs: number) {
    this.timeoutMs = timeoutMs;
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    let refused = false;
    const started = deferred();
    const timer = setTimeout(() => {
      refused = true;
      started.reject(new Error(`Another write has held the database for ${this.timeoutMs / 1000} s; try again later.`));
    }, this.timeoutMs);
    const turn = this.tail.then(() => {
      clearTimeout(timer);
      if (!refused) started.resolve();
    });
    const result = started.promise.then(task);
    this.tail = turn.then(() => (refused ? undefined : result.catch(() => undefined)));
    return result;
  }
}

function deferred() {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
