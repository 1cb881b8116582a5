import sql, { bulk, empty, join, raw, type Sql } from 'sql-template-tag';
import type { Transaction } from '../database.ts';
import { within } from '../conditions.ts';
import { Slices, slicesOf } from '../roll-up.ts';
import { fingerprint } from '../text.ts';
import { HashTable } from './hash-table.ts';
import type { Cell, ImportKind, ImportRecord } from './kind.ts';

export type Counts = { added: number; changed: number; unchanged: number; removed: number };
type Stored = { id: string; naturalKey: string; rowHash: string };
type Keyed = ImportRecord & { naturalKey: string; rowHash: string };

/** SQLite takes 32,766 values a statement; this stays well below it. */
const valuesAStatement = 15_000;

/** Rows looked through and removed at a time. */
const rowsAStep = 1000;

/** Writes records by their natural keys: new ones are added, differing ones changed, equal ones left alone. */
export class RecordStore {
  readonly counts: Counts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  /** Slices of the kind's roll-ups that what was written, changed or removed lies in. */
  readonly slices = new Slices();
  private readonly ids = new Map<string, number>();
  /** How often each key was written; the n-th repeat stands under the key with `-n`. */
  private readonly keys = new HashTable();
  private readonly transaction: Transaction;
  private readonly kind: ImportKind;

  constructor(transaction: Transaction, kind: ImportKind) {
    this.transaction = transaction;
    this.kind = kind;
  }

  async write(records: ImportRecord[]): Promise<void> {
    const keyed = records.map((record) => this.keyed(record));
    const stored = await this.stored(keyed.map((record) => record.naturalKey));
    const added = keyed.filter((record) => !stored.has(record.naturalKey));
    const changed = keyed.filter(
      (record) => stored.has(record.naturalKey) && stored.get(record.naturalKey)!.rowHash !== record.rowHash,
    );
    await this.remove(changed.map((record) => stored.get(record.naturalKey)!.id));
    await this.insert([...added, ...changed]);
    this.counts.added += added.length;
    this.counts.changed += changed.length;
    this.counts.unchanged += keyed.length - added.length - changed.length;
  }

  /** Removes the records that were not written, among those of one provenance where the table tells it. */
  async removeOthers(synthetic: 0 | 1 | undefined): Promise<void> {
    const provenance = synthetic === undefined ? empty : sql`, synthetic`;
    let page: { id: string; naturalKey: string; synthetic?: number }[] = [];
    do {
      // Provenance is looked at here, not in SQL: an index of it would be walked anew for every page.
      page = await this.transaction.select(
        sql`SELECT id, natural_key ${provenance} FROM ${raw(this.kind.table)}
          WHERE natural_key > ${page.at(-1)?.naturalKey ?? ''} ORDER BY natural_key LIMIT ${rowsAStep}`,
      );
      const others = page
        .filter((row) => row.synthetic === synthetic && !this.wasWritten(row.naturalKey))
        .map(({ id }) => id);
      await this.remove(others);
      this.counts.removed += others.length;
    } while (page.length > 0);
  }

  private wasWritten(naturalKey: string): boolean {
    const [hash, repeat = '1'] = naturalKey.split('-');
    return this.keys.get(hash!) >= Number(repeat);
  }

  /**
   * Repeats within a file are told apart by their order, so that both are kept and found again. A synthetic record is never
   * the same thing as a published one, whatever its key.
   */
  private keyed(record: ImportRecord): Keyed {
    const id = isNamedByItself(record) ? record.id : numbered(this.ids, record.id);
    const hash = shortHash(record.columns.synthetic === 1 ? ['synthetic', ...record.key] : record.key);
    const count = this.keys.get(hash) + 1;
    this.keys.set(hash, count);
    const naturalKey = count === 1 ? hash : `${hash}-${count}`;
    return { ...record, id, naturalKey, rowHash: shortHash([JSON.stringify([id, record.columns, record.links])]) };
  }

  private async stored(keys: string[]): Promise<Map<string, Stored>> {
    const rows = await this.transaction.select<Stored>(
      sql`SELECT id, natural_key, row_hash FROM ${raw(this.kind.table)} WHERE ${within(sql`natural_key`, keys)}`,
    );
    return new Map(rows.map((row) => [row.naturalKey, row]));
  }

  private async remove(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    if (this.kind.rollUps !== undefined) this.slices.add(await slicesOf(this.transaction, this.kind.rollUps, ids));
    for (const [table, column] of Object.entries(this.kind.linkTables))
      await this.transaction.run(sql`DELETE FROM ${raw(table)} WHERE ${within(raw(column), ids)}`);
    await this.transaction.run(sql`DELETE FROM ${raw(this.kind.table)} WHERE ${within(sql`id`, ids)}`);
  }

  private async insert(records: Keyed[]): Promise<void> {
    if (this.kind.rollUps !== undefined) this.slices.add(records.map(({ columns }) => columns));
    await this.insertRows(
      this.kind.table,
      records.map(({ id, naturalKey, rowHash, columns }) => ({
        id,
        natural_key: naturalKey,
        row_hash: rowHash,
        ...columns,
      })),
    );
    for (const [table, column] of Object.entries(this.kind.linkTables))
      await this.insertRows(
        table,
        records.flatMap(({ id, links }) => (links?.[table] ?? []).map((link) => ({ [column]: id, ...link }))),
      );
  }

  private async insertRows(table: string, rows: Record<string, Cell>[]): Promise<void> {
    for (const statement of insertStatements(table, rows)) await this.transaction.run(statement);
  }
}

/** INSERTs of many rows each; all rows must have the same columns. */
export function* insertStatements(table: string, rows: Record<string, Cell>[]): Generator<Sql> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const size = Math.floor(valuesAStatement / columns.length);
  for (let start = 0; start < rows.length; start += size) {
    const values = rows.slice(start, start + size).map((row) => columns.map((column) => row[column] ?? null));
    yield sql`INSERT INTO ${raw(table)} (${join(columns.map((column) => raw(column)))}) VALUES ${bulk(values)}`;
  }
}

/** Whether the file names the record, once: its id is no hash of its columns, and is the whole of its key. */
export function isNamedByItself({ id, key }: ImportRecord): boolean {
  return key.length === 1 && key[0] === id;
}

/** Half of a SHA-256, 128 bits: keys are indexed, and half is short of chance collisions by far. */
export function shortHash(values: readonly string[]): string {
  return fingerprint(values).slice(0, 32);
}

function numbered(seen: Map<string, number>, name: string): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  if (count === 1) return name;
  const repeat = `${name}-${count}`;
  seen.set(repeat, 1);
  return repeat;
}
