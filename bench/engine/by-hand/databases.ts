import { join } from 'node:path';
import { EmbeddedSqlite } from '../../../platform/embedded-sqlite.ts';
import { strands } from '../../../platform/reference/strands.ts';

export type Row = Record<string, string | number | null>;
/** Answers one question's `data`. */
export type Question = (variables: Record<string, string>) => object;

const folder = process.argv[2]!;
const open = (name: string) => new EmbeddedSqlite(join(folder, `${name}.sqlite`), { readonly: true });
export const forums = open('forums');
export const scrutiny = open('scrutiny');
export const publications = open('publications');

export const prepare = (database: EmbeddedSqlite, statement: string) => {
  const prepared = database.prepare(statement);
  return (...values: string[]) => prepared.all(...values) as Row[];
};
export const strandNames = new Map<unknown, string>(Object.entries(strands).map(([code, { name }]) => [code, name]));
export const count = (rows: Row[]) => ({ totalCount: rows[0]!.total });
/** Rows by what a column holds, in their order. */
export function by(column: string, rows: Row[]): (key: unknown) => Row[] {
  const found = new Map<unknown, Row[]>();
  for (const row of rows) {
    const known = found.get(row[column]);
    if (known === undefined) found.set(row[column], [row]);
    else known.push(row);
  }
  return (key) => found.get(key) ?? [];
}
export const label = (value: string | number | null | undefined) => (value == null ? null : { label: value });
