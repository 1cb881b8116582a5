import { SqliteMemory } from './sqlite-memory.ts';
import { closeInThreads, freeThread, type Table } from './sqlite-reader-pool.ts';

let lastDatabase = 0;
const open = new Set<SqliteReader>();

/**
 * Reads one embedded database on threads that all databases of the process share, so that a long statement does not hold
 * the event loop. Every read sees what was committed before it was asked; what was read since the last commit is not read again.
 */
export class SqliteReader {
  private readonly database = ++lastDatabase;
  private readonly file: string;
  private readonly memory: SqliteMemory;

  constructor(file: string) {
    this.file = file;
    this.memory = new SqliteMemory(file);
    open.add(this);
  }

  /** @throws Error with SQLite's message and `code`, or because the thread ended: then the next read starts another. */
  async read(sql: string, values: readonly unknown[]): Promise<Table> {
    if (!open.has(this)) throw new Error(`${this.file} has been closed.`);
    const fault = values.findIndex((value) => !isStorable(value));
    if (fault >= 0)
      throw new TypeError(`value ${fault + 1}: expected null, a number, text or bytes; got ${typeof values[fault]}`);
    return await this.memory.read(sql, values, () => this.ask(sql, values));
  }

  private async ask(sql: string, values: readonly unknown[]): Promise<Table> {
    const answer = await freeThread().ask({ database: this.database, file: this.file, sql, values });
    if ('table' in answer) return answer.table;
    // Made here and not in the thread, so that its stack says who asked.
    throw Object.assign(new Error(answer.fault.message), { code: answer.fault.code });
  }

  /** After the reads under way. The last database to close ends the threads. */
  async close(): Promise<void> {
    if (!open.delete(this)) return;
    this.memory.close();
    await closeInThreads(this.database, open.size === 0);
  }
}

function isStorable(value: unknown): boolean {
  return (
    value === null || ['number', 'string', 'bigint', 'boolean'].includes(typeof value) || ArrayBuffer.isView(value)
  );
}
