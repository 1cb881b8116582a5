import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Table } from './sqlite-reader-pool.ts';

/** Bytes of all that one database's memory holds, and of the largest table it takes in, about as V8 has them. */
const most = 4 * 2 ** 20;
const mostATable = most / 8;
/** A statement is taken in when it is asked again while it is among so many that were asked last: most are asked once. */
const mostMet = 500;

/**
 * What statements found, for as long as nothing is committed: SQLite tells a connection whether another has written, in this
 * process or any, for less than what most statements take.
 */
export class SqliteMemory {
  private readonly file: string;
  private connection: InstanceType<typeof DatabaseSync> | undefined;
  private dataVersion: StatementSyncInstance | undefined;
  private version: unknown;
  /** By statement and values, the one used last at the end. */
  private readonly remembered = new Map<string, { table: Table; weight: number }>();
  private weight = 0;
  private readonly met = new Set<string>();

  constructor(file: string) {
    this.file = file;
  }

  /**
   * The table of a statement: one that was found since the last commit, else what `find` finds. Nobody waits for what another
   * asked: that one may stand behind a long statement.
   */
  async read(sql: string, values: readonly unknown[], find: () => Promise<Table>): Promise<Table> {
    const version = this.currentVersion();
    const key = values.length === 0 ? sql : `${sql}\n${JSON.stringify(values)}`;
    const known = this.remembered.get(key);
    if (known === undefined || version === null) {
      const table = await find();
      // Else something was committed meanwhile, and this may be from before.
      if (version !== null && version === this.version && this.isMet(key)) this.remember(key, table);
      return table;
    }
    this.remembered.delete(key);
    this.remembered.set(key, known);
    return known.table;
  }

  close(): void {
    this.version = undefined;
    this.forget();
    this.connection?.close();
    this.connection = undefined;
  }

  /** Forgets all if something was committed. Null where SQLite cannot say, because another process locks the file. */
  private currentVersion(): unknown {
    try {
      const version = this.readVersion();
      if (version !== this.version) this.forget();
      return (this.version = version);
    } catch {
      return null;
    }
  }

  private readVersion(): unknown {
    // Waits for nobody: the main thread reads.
    this.connection ??= new DatabaseSync(this.file, { readOnly: true, returnArrays: true, timeout: 0 });
    this.dataVersion ??= this.connection.prepare('PRAGMA data_version');
    return (this.dataVersion.get() as unknown as unknown[])[0];
  }

  private isMet(key: string): boolean {
    if (this.met.has(key)) return true;
    if (this.met.size >= mostMet) this.met.delete(this.met.values().next().value!);
    this.met.add(key);
    return false;
  }

  private remember(key: string, table: Table): void {
    const weight = weightOf(key, table);
    if (weight > mostATable || this.remembered.has(key)) return;
    this.remembered.set(key, { table, weight });
    this.weight += weight;
    for (const [oldest, old] of this.remembered) {
      if (this.weight <= most) return;
      this.remembered.delete(oldest);
      this.weight -= old.weight;
    }
  }

  private forget(): void {
    this.remembered.clear();
    this.weight = 0;
  }
}

function weightOf(key: string, { columns, cells }: Table): number {
  let weight = 400 + key.length;
  for (const values of [columns, cells])
    for (const value of values)
      weight += 24 + (typeof value === 'string' ? value.length : value instanceof Uint8Array ? value.byteLength : 0);
  return weight;
}
