import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { within } from './conditions.ts';
import type { Database, Source, Transaction } from './database.ts';

/**
 * A table of the distinct combinations of some of a record table's columns, with how many records have each in `things`. Its
 * columns are named as the records' are, so that the same expressions read either.
 */
export type RollUp = {
  table: string;
  columns: readonly string[];
  /** The one of its columns by whose values it is refreshed. */
  slice: Slice;
};
/** The roll-ups of one record table, from the finest, which has every column that any other has, to the coarsest. */
export type RollUps = { of: string; tables: readonly [RollUp, ...RollUp[]] };

const sliceColumns = ['month', 'financial_year'] as const;
type Slice = (typeof sliceColumns)[number];
type Cells = { readonly [column: string]: unknown };
const camelCase = { month: 'month', financial_year: 'financialYear' } as const;

/** The months and financial years that changed records lie in, null for those in none. */
export class Slices {
  private readonly values = { month: new Set<string | null>(), financial_year: new Set<string | null>() };

  add(records: readonly Cells[]): void {
    for (const record of records)
      for (const column of sliceColumns)
        this.values[column].add((record[column] ?? record[camelCase[column]] ?? null) as string | null);
  }

  of(column: Slice): (string | null)[] {
    return [...this.values[column]];
  }
}

/** The slices that stored records lie in. */
export function slicesOf(source: Source, { of }: RollUps, ids: readonly string[]): Promise<Cells[]> {
  return source.select(
    sql`SELECT DISTINCT ${join(sliceColumns.map((column) => raw(column)))} FROM ${raw(of)} WHERE ${within(sql`id`, ids)}`,
  );
}

/**
 * Counts the changed slices anew: the finest roll-up from the records, the others from the finest. Counting anew cannot drift
 * as adding and subtracting could, and is the same statement as building from nothing.
 */
export async function refreshRollUps(transaction: Transaction, rollUps: RollUps, changed: Slices): Promise<void> {
  for (const rollUp of rollUps.tables) {
    const values = changed.of(rollUp.slice);
    if (values.length === 0) continue;
    await refill(transaction, rollUps, rollUp, sql`WHERE ${inSlices(rollUp.slice, values)}`);
  }
}

/** Counts every slice anew. */
export async function rebuildRollUps(transaction: Transaction, rollUps: RollUps): Promise<void> {
  for (const rollUp of rollUps.tables) await refill(transaction, rollUps, rollUp, empty);
}

/** Builds roll-ups that hold nothing although there are records: those of a database that is older than they are. */
export async function ensureRollUps(database: Database, rollUps: RollUps): Promise<void> {
  const [found] = await database.select<{ records: number; rolledUp: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM ${raw(rollUps.of)}) AS records,
      EXISTS (SELECT 1 FROM ${raw(rollUps.tables[0].table)}) AS rolled_up`);
  if (found!.records && !found!.rolledUp)
    await database.transaction((transaction) => rebuildRollUps(transaction, rollUps));
}

/** A roll-up's size, and how many of its combinations the records count differently: 0 unless something wrote past the imports. */
export async function inspectRollUps(
  source: Source,
  { of, tables }: RollUps,
): Promise<{ table: string; rows: number; things: number; differing: number }[]> {
  const found = [];
  for (const { table, columns } of tables) {
    const cells = join(columns.map((column) => raw(column)));
    const [sizes] = await source.select<{ rowCount: number; things: number }>(
      sql`SELECT COUNT(*) AS row_count, COALESCE(SUM(things), 0) AS things FROM ${raw(table)}`,
    );
    const [other] = await source.select<{ differing: number }>(sql`SELECT COUNT(*) AS differing FROM (
      SELECT ${cells} FROM (SELECT ${cells}, things FROM ${raw(table)} UNION ALL SELECT ${cells}, -1 FROM ${raw(of)}) both_counts
      GROUP BY ${cells} HAVING SUM(things) <> 0) differing`);
    found.push({ table, rows: sizes!.rowCount, things: sizes!.things, differing: other!.differing });
  }
  return found;
}

/** The coarsest roll-up that has every column of `t` that some expressions mention; undefined where none has. */
export function rollUpFor({ tables }: RollUps, expressions: readonly Sql[]): RollUp | undefined {
  const mentioned = expressions.flatMap((each) => [...each.sql.matchAll(/\bt\.(\w+)/g)].map((found) => found[1]!));
  return tables.findLast(({ columns }) => mentioned.every((name) => columns.includes(name)));
}

async function refill(
  transaction: Transaction,
  { of, tables: [finest] }: RollUps,
  rollUp: RollUp,
  where: Sql,
): Promise<void> {
  const table = raw(rollUp.table);
  const columns = join(rollUp.columns.map((column) => raw(column)));
  const from =
    rollUp === finest ? sql`COUNT(*) AS things FROM ${raw(of)}` : sql`SUM(things) AS things FROM ${raw(finest.table)}`;
  await transaction.run(sql`DELETE FROM ${table} ${where}`);
  const [last] = await transaction.select<{ id: number }>(sql`SELECT COALESCE(MAX(id), 0) AS id FROM ${table}`);
  await transaction.run(sql`
    INSERT INTO ${table} (id, ${columns}, things)
    SELECT ${last!.id} + ROW_NUMBER() OVER (ORDER BY ${raw(rollUp.slice)}), ${columns}, things
    FROM (SELECT ${columns}, ${from} ${where} GROUP BY ${columns}) counted`);
}

function inSlices(column: Slice, values: (string | null)[]): Sql {
  const known = values.filter((value) => value !== null);
  const unknown = values.includes(null) ? sql` OR ${raw(column)} IS NULL` : empty;
  return sql`(${within(raw(column), known)}${unknown})`;
}
