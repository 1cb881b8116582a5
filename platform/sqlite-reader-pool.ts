import { Worker } from 'node:worker_threads';

/** What a statement found: the cells of row after row, as many a row as there are columns. */
export type Table = { columns: string[]; cells: unknown[] };
type Asked = { database: number } | { database: number; file: string; sql: string; values: readonly unknown[] };
/** A statement to run, or without one a database to close. */
export type Request = Asked & { id: number };
export type Answer = { id: number; table: Table } | { id: number; fault: { message: string; code?: string } };

type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void };

/**
 * The second is started only once a statement holds up the first, and from then on is asked while that is so. Beside a
 * statement of 100 ms in every 150, a short read takes 0.1 ms instead of 25 (medians); a thread costs 11 MB.
 */
const mostThreads = 2;
const heldUpMs = 5;
/** How long an ending process waits for a statement under way; what takes longer is killed with the process. */
const mostEndMs = 2_000;

/** Two numbers are shared with a thread: when it began what it does now, by Date.now(), or one of these; and 1 once it is to begin nothing more. */
const starting = -1n;
const idle = 0n;

const threads: ReaderThread[] = [];

/** A thread that no long statement holds up now; else the one that owes the fewest answers. */
export function freeThread(): ReaderThread {
  const free = threads.find((thread) => !thread.isHeldUp());
  if (free !== undefined) return free;
  if (threads.length === mostThreads) return threads.reduce((one, other) => (other.owed < one.owed ? other : one));
  const started = new ReaderThread();
  threads.push(started);
  return started;
}

/** Closes a database in every thread that may have it open, after the reads under way. */
export async function closeInThreads(database: number, isLast: boolean): Promise<void> {
  const all = [...threads];
  if (isLast) threads.length = 0;
  // A thread that ends of itself has closed it too.
  await Promise.all(all.map((thread) => thread.ask({ database }).catch(() => undefined)));
  if (isLast) await Promise.all(all.map((thread) => thread.end()));
}

class ReaderThread {
  private readonly state = new BigInt64Array(new SharedArrayBuffer(16)).fill(starting, 0, 1);
  private readonly worker = new Worker(new URL('./sqlite-reader-thread.js', import.meta.url), {
    workerData: this.state,
    // Without the TypeScript loader of this process.
    execArgv: [],
  });
  private readonly waiting = new Map<number, Waiting>();
  private outbox: Request[] = [];
  private lastId = 0;

  constructor() {
    let reason = '';
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', (error) => (reason = `: ${error.message}`));
    process.on('exit', this.waitUntilIdle);
    this.worker.on('exit', () => {
      process.off('exit', this.waitUntilIdle);
      if (threads.includes(this)) threads.splice(threads.indexOf(this), 1);
      for (const { reject } of this.waiting.values())
        reject(new Error(`The thread that reads the embedded databases ended before it answered${reason}`));
      this.waiting.clear();
    });
    // After its listeners, which would hold the process again.
    this.worker.unref();
  }

  get owed(): number {
    return this.waiting.size;
  }

  isHeldUp(): boolean {
    const begun = Atomics.load(this.state, 0);
    return begun > idle && Date.now() - Number(begun) > heldUpMs;
  }

  ask(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const id = ++this.lastId;
      this.waiting.set(id, { resolve, reject });
      this.outbox.push({ id, ...asked });
      if (this.waiting.size === 1) {
        // The thread keeps the process alive while it owes an answer, and only then.
        this.worker.ref();
        // A thread that rests begins at once, while this turn goes on; the rest of what the turn asks goes as one message.
        this.post();
      } else if (this.outbox.length === 1) process.nextTick(() => this.post());
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  /** Holds the main thread: SQLite's addon aborts the whole process when its thread is stopped inside a statement. */
  private readonly waitUntilIdle = (): void => {
    Atomics.store(this.state, 1, 1n);
    const doing = Atomics.load(this.state, 0);
    if (doing !== idle && Atomics.wait(this.state, 0, doing, mostEndMs) === 'timed-out')
      process.kill(process.pid, 'SIGKILL');
  };

  private post(): void {
    this.worker.postMessage(this.outbox);
    this.outbox = [];
  }

  private settle(answer: Answer): void {
    const { resolve } = this.waiting.get(answer.id)!;
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.worker.unref();
    resolve(answer);
  }
}
