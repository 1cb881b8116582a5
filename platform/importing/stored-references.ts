import sql, { raw } from 'sql-template-tag';
import { within } from '../conditions.ts';
import type { Transaction } from '../database.ts';
import { syntheticFlag } from '../source.ts';
import type { Fault } from './faults.ts';
import type { ImportKind } from './kind.ts';

/** A row of a file whose cells may name stored rows. */
export type Referring = { line: number; cells: Readonly<Record<string, string>> };

/** The faults of cells that name no stored row, or one of the other provenance: one statement a column for all rows given. */
export async function findReferenceFaults(
  transaction: Transaction,
  { refersTo = [] }: ImportKind,
  rows: readonly Referring[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { column, table, expected } of refersTo) {
    const ids = [...new Set(rows.map(({ cells }) => cells[column]!).filter((id) => id !== ''))];
    if (ids.length === 0) continue;
    const found = await transaction.select<{ id: string; synthetic: number }>(
      sql`SELECT id, synthetic FROM ${raw(table)} WHERE ${within(sql`id`, ids)}`,
    );
    const stored = new Map(found.map(({ id, synthetic }) => [id, synthetic]));
    for (const { line, cells } of rows) {
      const value = cells[column]!;
      if (value === '') continue;
      if (!stored.has(value)) faults.push({ line, column, value, expected });
      else if (stored.get(value) !== syntheticFlag(cells.source_url ?? ''))
        faults.push({ line, column, value, expected: `${expected} that is synthetic if and only if this row is` });
    }
  }
  return faults;
}
