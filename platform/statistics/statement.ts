import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { all, within } from '../conditions.ts';
import { countsUp, fieldName, type StatisticDeclaration } from './declaration.ts';
import { periodsOf } from './grains.ts';
import { dimensionCell, groups, measureCell } from './groups.ts';
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
  const cells = (of: (index: number) => Sql) => plan.measures.map((_, index) => of(index));
  const parts: Sql[] = [];
  const totals = selection.total ? groups(declaration, plan, plan.owners, [], keys) : [];
  if (totals.length > 0)
    parts.push(
      sql`SELECT ${join([
        sql`1 AS is_total, scope`,
        ...by.map((_, index) => sql`NULL AS ${dimensionCell(index)}`),
        ...cells(measureCell),
        sql`synthetic, NULL AS earlier, NULL AS earlier_synthetic`,
        ...cells((index) => sql`NULL AS ${raw(cellNames.earlierMeasure(index))}`),
        sql`NULL AS place`,
      ])} FROM (${merged(declaration, plan, totals, plan.owners, 0)}) total`,
    );
  const rows = selection.rows ? groups(declaration, plan, plan.rowOwners, by, keys) : [];
  if (rows.length > 0)
    parts.push(sql`SELECT ${join([
      sql`0 AS is_total, scope`,
      ...by.map((_, index) => dimensionCell(index)),
      ...cells(measureCell),
      sql`synthetic, earlier, earlier_synthetic`,
      ...cells((index) => raw(cellNames.earlierMeasure(index))),
      sql`place`,
    ])} FROM (${kept(plan, compared(plan, merged(declaration, plan, rows, plan.rowOwners, by.length)))}) kept_row
      ${plan.request.first == null ? empty : sql`WHERE place <= ${plan.request.first}`}`);
  if (parts.length === 0) return null;
  // One more than may be answered, for each parent, tells that there are too many.
  return sql`${join(parts, ' UNION ALL ')} LIMIT ${(mostRows + 1) * (keys?.length ?? 1) + 1}`;
}

/** Lays the parts side by side: one row a group. A count that its owner could have made and did not is 0. */
function merged(
  declaration: StatisticDeclaration,
  plan: Plan,
  parts: Sql[],
  owners: readonly string[],
  dimensions: number,
): Sql {
  if (parts.length === 1) return parts[0]!;
  const heads = join([sql`scope`, ...Array.from({ length: dimensions }, (_, index) => dimensionCell(index))]);
  const measures = plan.measures.map((name, index) => {
    const cell = sql`MAX(${measureCell(index)})`;
    const measure = declaration.measures[name]!;
    const zero = countsUp(measure) && owners.includes(measure.owner);
    return sql`${zero ? sql`COALESCE(${cell}, 0)` : cell} AS ${measureCell(index)}`;
  });
  return sql`SELECT ${join([heads, ...measures])}, MAX(synthetic) AS synthetic
    FROM (${join(parts, ' UNION ALL ')}) part GROUP BY ${heads}`;
}

/** Puts beside each row the nearest earlier period of its group, with its measures. */
function compared({ request: { by }, compared: grain, measures }: Plan, rows: Sql): Sql {
  const earlier = (cell: Sql, name: Sql) => (window: Sql | null) =>
    window === null ? sql`NULL AS ${name}` : sql`LAG(${cell}) OVER (${window}) AS ${name}`;
  const columns = measures.map((_, index) => earlier(measureCell(index), raw(cellNames.earlierMeasure(index))));
  if (grain === null)
    return sql`SELECT grouped.*, ${join([sql`NULL AS earlier, NULL AS earlier_synthetic`, ...columns.map((column) => column(null))])} FROM (${rows}) grouped`;
  const time = dimensionCell(by.indexOf(grain));
  const others = by.flatMap((name, index) => (isTime(name) ? [] : [dimensionCell(index)]));
  const window = sql`PARTITION BY ${join([sql`scope`, ...others])} ORDER BY ${time}`;
  return sql`SELECT grouped.*, ${join([
    sql`LAG(${time}) OVER (${window}) AS earlier, LAG(synthetic) OVER (${window}) AS earlier_synthetic`,
    ...columns.map((column) => column(window)),
  ])} FROM (${rows}) grouped`;
}

const isTime = (dimension: string) => ['MONTH', 'QUARTER', 'FINANCIAL_YEAR'].includes(dimension);

/** Leaves out what `having` and the years asked for leave out, and numbers the rest in the order asked for. */
function kept(plan: Plan, rows: Sql): Sql {
  const { by, filter, having, orderBy, first } = plan.request;
  const cellOf = (measure: string) => measureCell(plan.measures.indexOf(fieldName(measure)));
  const where = (having ?? []).flatMap(({ measure, min, max }) => [
    ...(min == null ? [] : [sql`${cellOf(measure)} >= ${min}`]),
    ...(max == null ? [] : [sql`${cellOf(measure)} <= ${max}`]),
  ]);
  const years = filter?.FINANCIAL_YEAR;
  if (plan.compared !== null && years != null) {
    const period = dimensionCell(by.indexOf(plan.compared));
    where.push(sql`(${within(period, periodsOf(plan.compared, years))} OR ${period} IS NULL)`);
  }
  const inCodeOrder = by.flatMap((_, index) => [sql`(${dimensionCell(index)} IS NULL)`, dimensionCell(index)]);
  const ordered = orderBy == null ? [] : [cellOf(orderBy.measure)];
  const place =
    orderBy == null && first == null
      ? sql`NULL`
      : sql`ROW_NUMBER() OVER (PARTITION BY scope ORDER BY ${join([
          ...ordered.flatMap((cell) => [
            sql`(${cell} IS NULL)`,
            sql`${cell} ${orderBy?.direction === 'DESC' ? sql`DESC` : empty}`,
          ]),
          ...inCodeOrder,
        ])})`;
  return sql`SELECT compared_row.*, ${place} AS place FROM (${rows}) compared_row ${all(where)}`;
}
