import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { all } from '../conditions.ts';
import type { Measure, StatisticDeclaration } from './declaration.ts';
import { readingOf, type Reading } from './reading.ts';
import type { Plan } from './request.ts';

/** Names of a selected row's cells. */
export const dimensionCell = (index: number) => raw(`d${index}`);
export const measureCell = (index: number) => raw(`m${index}`);

/** A SELECT of groups; `isGrouped` says that each comes once. */
export type Part = { select: Sql; isGrouped: boolean };

/**
 * Every owner's groups, as one SELECT of `scope, d…, m…, synthetic` for each table they are read from.
 * @param keys the parents; null for the root
 */
export function groups(
  declaration: StatisticDeclaration,
  plan: Plan,
  owners: readonly string[],
  by: readonly string[],
  keys: readonly string[] | null,
): Part[] {
  return owners.flatMap((name) => {
    const read = (measures: string[]) => readingOf(declaration, name, plan, measures, by, keys);
    const isMedian = (measure: string) => declaration.measures[measure]!.aggregate === 'MEDIAN';
    const own = plan.measures.filter((measure) => declaration.measures[measure]!.owner === name);
    // Measures that different roll-ups hold are read from each: the one that a median needs has a row a number of days.
    const byTable = new Map<string, string[]>();
    for (const measure of own.filter((each) => !isMedian(each))) {
      const table = read([measure]).from.sql;
      byTable.set(table, [...(byTable.get(table) ?? []), measure]);
    }
    const counted = [...byTable.values()].map((measures) => aggregated(declaration, plan, measures, read(measures)));
    const medians = own.filter(isMedian).map((measure) => median(declaration, plan, measure, read([measure])));
    const parts = [...counted, ...medians].map((select) => ({ select, isGrouped: true }));
    // Things make rows whether or not a measure of theirs is asked for, and where none of them has the median's value.
    if (counted.length > 0 || (by.length === 0 && plan.measures.length > 0)) return parts;
    return [...parts, { select: present(plan, read([])), isGrouped: false }];
  });
}

/** The groups that things are in, once a thing: nothing is counted of them, so grouping is left to the whole. */
function present(plan: Plan, reading: Reading): Sql {
  return sql`SELECT ${join([...named(reading), ...cells(plan, () => null)])},
    ${reading.synthetic} AS synthetic ${body(reading)}`;
}

/** The columns of a group as a thing has them. */
function named({ scope, dimensions }: Reading): Sql[] {
  return [sql`${scope} AS scope`, ...dimensions.map((column, index) => sql`${column} AS ${dimensionCell(index)}`)];
}

const dimensionCells = (count: number): Sql[] => Array.from({ length: count }, (_, index) => dimensionCell(index));

/** The columns of a group besides its measures. */
export function heading(dimensions: number, scope: string | null): Sql[] {
  return [scope === null ? sql`NULL AS scope` : sql`scope`, ...dimensionCells(dimensions)];
}

/** GROUP BY those columns, without the parent at the root: it is null in every row, and would be sorted by all the same. */
export function groupedBy(dimensions: number, scope: string | null): Sql {
  const by = [...(scope === null ? [] : [sql`scope`]), ...dimensionCells(dimensions)];
  return by.length === 0 ? empty : sql`GROUP BY ${join(by)}`;
}

function cells(plan: Plan, cellOf: (measure: string) => Sql | null): Sql[] {
  return plan.measures.map((measure, index) => sql`${cellOf(measure) ?? sql`NULL`} AS ${measureCell(index)}`);
}

/** Sums and counts. Where joins may bring a thing twice, things are made distinct first. */
function aggregated(declaration: StatisticDeclaration, plan: Plan, measures: string[], reading: Reading): Sql {
  const { dimensions, weight, distinct } = reading;
  const group = groupedBy(dimensions.length, plan.scope);
  const synthetic = sql`MAX(synthetic) AS synthetic`;
  if (!distinct) {
    const measured = cells(plan, (name) =>
      measures.includes(name) ? aggregate(declaration.measures[name]!, weight) : null,
    );
    return sql`SELECT ${join([...named(reading), ...measured])}, MAX(${reading.synthetic}) AS synthetic
      ${body(reading)} ${group}`;
  }
  const values = measures.flatMap((name, index) => {
    const { value, of } = declaration.measures[name]!;
    return [
      ...(value === undefined ? [] : [sql`${value} AS ${raw(`v${index}`)}`]),
      ...(of === undefined ? [] : [sql`${of} AS ${raw(`w${index}`)}`]),
    ];
  });
  const measured = cells(plan, (name) => {
    const index = measures.indexOf(name);
    if (index === -1) return null;
    const { value, of, aggregate: kind } = declaration.measures[name]!;
    const named = { value: value && raw(`v${index}`), of: of && raw(`w${index}`), aggregate: kind };
    return aggregate(named, weight && sql`things`);
  });
  return sql`SELECT ${join([...heading(dimensions.length, plan.scope), ...measured])}, ${synthetic}
    FROM (${distinctThings(reading, values)}) thing ${group}`;
}

function distinctThings(reading: Reading, values: Sql[]): Sql {
  const things = reading.weight === null ? [] : [sql`${reading.weight} AS things`];
  return sql`SELECT DISTINCT ${join([...named(reading), ...values, ...things, sql`t.id AS id`, sql`${reading.synthetic} AS synthetic`])}
    ${body(reading)}`;
}

function body({ from, joins, where }: Reading): Sql {
  return sql`FROM ${from} ${join([empty, ...joins], ' ')} ${all(where)}`;
}

type Aggregated = Pick<Measure, 'aggregate' | 'value' | 'of'>;

/** `weight` is how many things a row stands for; null where it is one. */
function aggregate({ aggregate: kind, value, of }: Aggregated, weight: Sql | null): Sql {
  const times = (factor: Sql) => (weight === null ? factor : sql`(${factor}) * ${weight}`);
  if (kind === 'COUNT' && value === undefined)
    return weight === null ? sql`COUNT(*)` : sql`COALESCE(SUM(${weight}), 0)`;
  if (kind === 'COUNT' || kind === 'SUM') return sql`COALESCE(SUM(${times(value!)}), 0)`;
  // 1e2 makes the quotient a double on both engines; a decimal would be cut short on MySQL.
  const whole = kind === 'RATIO' ? times(of!) : times(sql`CASE WHEN ${value!} IS NULL THEN 0 ELSE 1 END`);
  return sql`SUM(${times(value!)}) * 1e2 / NULLIF(SUM(${whole}), 0)`;
}

/**
 * The median of a value: with `n` values and `c` of them up to and including this one, the lower middle is the first with
 * 2c ≥ n, the upper the first with 2c > n; they are one where n is odd.
 */
function median(declaration: StatisticDeclaration, plan: Plan, measure: string, reading: Reading): Sql {
  const heads = join([sql`scope`, ...dimensionCells(reading.dimensions.length)]);
  const value = declaration.measures[measure]!.value!;
  const things = reading.distinct
    ? distinctThings(reading, [sql`${value} AS v`])
    : sql`SELECT ${join(named(reading))}, ${value} AS v, ${reading.weight ?? sql`1`} AS things,
        ${reading.synthetic} AS synthetic ${body(reading)}`;
  const weight = reading.distinct && reading.weight === null ? sql`COUNT(*)` : sql`SUM(things)`;
  const middle = cells(plan, (name) =>
    name === measure ? sql`(MIN(CASE WHEN c * 2 >= n THEN v END) + MIN(CASE WHEN c * 2 > n THEN v END)) / 2e0` : null,
  );
  return sql`SELECT ${join([heads, ...middle])}, MAX(synthetic) AS synthetic FROM (
      SELECT ${heads}, v, synthetic, SUM(w) OVER (PARTITION BY ${heads} ORDER BY v ROWS UNBOUNDED PRECEDING) AS c,
        SUM(w) OVER (PARTITION BY ${heads}) AS n
      FROM (SELECT ${heads}, v, MAX(synthetic) AS synthetic, ${weight} AS w FROM (${things}) thing
        WHERE v IS NOT NULL GROUP BY ${heads}, v) counted
    ) placed GROUP BY ${heads}`;
}
