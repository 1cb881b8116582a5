import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { all, within } from '../conditions.ts';
import { countsUp, fieldName, type StatisticDeclaration } from './declaration.ts';
import { grains, periodsOf } from './grains.ts';
import { dimensionCell, groupedBy, groups, heading, measureCell, type Part } from './groups.ts';
import { mostRows, type Plan } from './request.ts';

/** One row as selected: whether it is the total, its parent, dimensions, measures, and the period before with its measures. */
export type Cells = {
  isTotal: number;
  scope: string | null;
  synthetic: number | null;
  earlier: string | null;
  earlierSynthetic: number | null;
} & Record<string, string | number | null>;

/** Names of the selected cells in JavaScript. */
export const cellNames = {
  dimension: (index: number) => `d${index}`,
  measure: (index: number) => `m${index}`,
  earlierMeasure: (index: number) => `e${index}`,
};

/** The total and the rows that a plan asks for, in one statement; null where it asks for neither. */
export function statement(declaration: StatisticDeclaration, plan: Plan, keys: readonly string[] | null): Sql | null {
  const { by, selection } = plan.request;
  const totals = selection.total ? groups(declaration, plan, plan.owners, [], keys) : [];
  const rows = selection.rows ? groups(declaration, plan, plan.rowOwners, by, keys) : [];
  const parts: Sql[] = [];
  if (totals.length > 0)
    parts.push(sql`SELECT ${columns(plan, true)} FROM (${merged(declaration, plan, totals, plan.owners, 0)}) total`);
  if (rows.length > 0) {
    const grouped = merged(declaration, plan, rows, plan.rowOwners, by.length);
    parts.push(
      sql`SELECT ${columns(plan, false)} FROM (${firstRows(plan, kept(plan, compared(plan, grouped)))}) kept_row`,
    );
  }
  if (parts.length === 0) return null;
  // One more than may be answered, for each parent, tells that there are too many.
  return sql`${join(parts, ' UNION ALL ')} LIMIT ${(mostRows + 1) * (keys?.length ?? 1) + 1}`;
}

/** The cells of a row; in the total, those that only rows have are null. What is not asked for is no cell. */
function columns(plan: Plan, isTotal: boolean): Sql {
  const ofRows = (names: Sql[]) => (isTotal ? names.map((name) => sql`NULL AS ${name}`) : names);
  return join([
    sql`${isTotal ? 1 : 0} AS is_total`,
    sql`scope`,
    ...ofRows(plan.request.by.map((_, index) => dimensionCell(index))),
    ...plan.measures.map((_, index) => measureCell(index)),
    sql`synthetic`,
    ...(plan.compared === null ? [] : ofRows([sql`earlier`, sql`earlier_synthetic`, ...earlierCells(plan)])),
  ]);
}

const earlierCells = ({ measures }: Plan): Sql[] => measures.map((_, index) => raw(cellNames.earlierMeasure(index)));

/** Lays the parts side by side: one row a group. A count that its owner could have made and did not is 0. */
function merged(
  declaration: StatisticDeclaration,
  plan: Plan,
  parts: Part[],
  owners: readonly string[],
  dimensions: number,
): Sql {
  const [only, ...others] = parts;
  if (others.length === 0 && only!.isGrouped) return only!.select;
  const measures = plan.measures.map((name, index) => {
    const cell = sql`MAX(${measureCell(index)})`;
    const measure = declaration.measures[name]!;
    const zero = countsUp(measure) && owners.includes(measure.owner);
    return sql`${zero ? sql`COALESCE(${cell}, 0)` : cell} AS ${measureCell(index)}`;
  });
  return sql`SELECT ${join([...heading(dimensions, plan.scope), ...measures])}, MAX(synthetic) AS synthetic
    FROM (${join(
      parts.map(({ select }) => select),
      ' UNION ALL ',
    )}) part ${groupedBy(dimensions, plan.scope)}`;
}

/** Puts beside each row the nearest earlier period of its group, with its measures. */
function compared(plan: Plan, rows: Sql): Sql {
  const { by } = plan.request;
  if (plan.compared === null) return rows;
  const time = dimensionCell(by.indexOf(plan.compared));
  const others = by.flatMap((name, index) => (isTime(name) ? [] : [dimensionCell(index)]));
  const window = sql`PARTITION BY ${join([sql`scope`, ...others])} ORDER BY ${time}`;
  const earlier = (cell: Sql, name: Sql) => sql`LAG(${cell}) OVER (${window}) AS ${name}`;
  return sql`SELECT grouped.*, ${join([
    earlier(time, sql`earlier`),
    earlier(sql`synthetic`, sql`earlier_synthetic`),
    ...earlierCells(plan).map((name, index) => earlier(measureCell(index), name)),
  ])} FROM (${rows}) grouped`;
}

const isTime = (dimension: string) => grains.some((grain) => grain === dimension);

/** Leaves out what `having` and the years asked for leave out. */
function kept(plan: Plan, rows: Sql): Sql {
  const { by, filter, having } = plan.request;
  const where = (having ?? []).flatMap(({ measure, min, max }) => [
    ...(min == null ? [] : [sql`${cellOf(plan, measure)} >= ${min}`]),
    ...(max == null ? [] : [sql`${cellOf(plan, measure)} <= ${max}`]),
  ]);
  const years = filter?.FINANCIAL_YEAR;
  if (plan.compared !== null && years != null) {
    const period = dimensionCell(by.indexOf(plan.compared));
    where.push(sql`(${within(period, periodsOf(plan.compared, years))} OR ${period} IS NULL)`);
  }
  return where.length === 0 ? rows : sql`SELECT * FROM (${rows}) compared_row ${all(where)}`;
}

/** The first rows of each parent in the order asked for; a row without the measure, or without a code, is last. */
function firstRows(plan: Plan, rows: Sql): Sql {
  const { by, orderBy, first } = plan.request;
  if (first == null) return rows;
  const down = orderBy?.direction === 'DESC' ? sql`DESC` : empty;
  const measure = orderBy == null ? [] : [cellOf(plan, orderBy.measure)];
  const order = join([
    ...measure.flatMap((cell) => [sql`(${cell} IS NULL)`, sql`${cell} ${down}`]),
    ...by.flatMap((_, index) => [sql`(${dimensionCell(index)} IS NULL)`, dimensionCell(index)]),
  ]);
  if (plan.scope === null) return sql`SELECT * FROM (${rows}) ordered_row ORDER BY ${order} LIMIT ${first}`;
  return sql`SELECT * FROM (
    SELECT ordered_row.*, ROW_NUMBER() OVER (PARTITION BY scope ORDER BY ${order}) AS place FROM (${rows}) ordered_row
  ) placed_row WHERE place <= ${first}`;
}

const cellOf = ({ measures }: Plan, measure: string): Sql => measureCell(measures.indexOf(fieldName(measure)));
