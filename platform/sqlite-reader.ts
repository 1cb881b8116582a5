import { Worker } from 'node:worker_threads';

/** What a statement found: the cells of row after row, as many a row as there are columns. */
export type Table = { columns: string[]; cells: unknown[] };
export type Request =
  | { id: number; database: number; file: string; sql: string; values: readonly unknown[] }
  | { id: number; database: number };
export type Answer = { id: number; table: Table } | { id: number; fault: { message: string; code?: string } };

type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void };
type Asked = { database: number } | { database: number; file: string; sql: string; values: readonly unknown[] };

/** Of rows on their way to the main thread. A read beyond it ends the thread, and with it the reads that wait, but not the process. */
const megabytesOfRows = 256;
/** The default, 16, lets garbage grow to three times as much before it is looked at. */
const megabytesOfNewRows = 4;

let opened = 0;
const open = new Set<SqliteReader>();
let thread: ReaderThread | undefined;

/**
 * Reads one embedded database on a thread that all databases of the process share, so that a long statement does not hold
 * the event loop. Every read sees what was committed before it was asked.
 */
export class SqliteReader {
  private readonly database = ++opened;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
    open.add(this);
  }

  /** @throws Error with SQLite's message and `code`; or because the thread ended, in which case the next read starts another. */
  async read(sql: string, values: readonly unknown[]): Promise<Table> {
    if (!open.has(this)) throw new Error(`The database ${this.file} is closed.`);
    const fault = values.findIndex((value) => !isStorable(value));
    if (fault >= 0)
      throw new TypeError(`Value ${fault + 1}: expected null, a number, text or bytes; got ${typeof values[fault]}`);
    thread ??= new ReaderThread();
    const answer = await thread.ask({ database: this.database, file: this.file, sql, values });
    if ('table' in answer) return answer.table;
    throw Object.assign(new Error(answer.fault.message), { code: answer.fault.code });
  }

  /** After the reads under way. The last database to close ends the thread. */
  async close(): Promise<void> {
    if (!open.delete(this) || thread === undefined) return;
    const current = thread;
    const last = open.size === 0;
    if (last) thread = undefined;
    // A thread that ends of itself has closed it too.
    await current.ask({ database: this.database }).catch(() => undefined);
    if (last) await current.end();
  }
}

function isStorable(value: unknown): boolean {
  return (
    value === null || ['number', 'string', 'bigint', 'boolean'].includes(typeof value) || ArrayBuffer.isView(value)
  );
}

class ReaderThread {
  private readonly worker = new Worker(new URL('./sqlite-reader-thread.js', import.meta.url), {
    // Not the TypeScript loader of this process.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytesOfRows, maxYoungGenerationSizeMb: megabytesOfNewRows },
  });
  private readonly waiting = new Map<number, Waiting>();
  private outbox: Request[] = [];
  private lastId = 0;

  constructor() {
    let reason = '';
    this.worker.unref();
    this.worker.on('message', (answer: Answer) => {
      const { resolve } = this.waiting.get(answer.id)!;
      this.forget(answer.id);
      resolve(answer);
    });
    this.worker.on('error', (error) => (reason = `: ${error.message}`));
    this.worker.on('exit', () => {
      if (thread === this) thread = undefined;
      for (const { reject } of this.waiting.values())
        reject(new Error(`The thread that reads embedded databases ended before it answered${reason}`));
      this.waiting.clear();
    });
  }

  ask(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const id = ++this.lastId;
      // While something is awaited of the thread it keeps the process alive, and only then.
      if (this.waiting.size === 0) this.worker.ref();
      this.waiting.set(id, { resolve, reject });
      // What is asked in one turn goes as one message.
      if (this.outbox.push({ id, ...asked }) === 1) process.nextTick(() => this.post());
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private post(): void {
    this.worker.postMessage(this.outbox);
    this.outbox = [];
  }

  private forget(id: number): void {
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
  }
}
