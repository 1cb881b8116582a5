import { codedError } from '../errors.ts';
import { countsUp, fieldName, type StatisticDeclaration } from './declaration.ts';
import { grains, periodAround, periodBefore } from './grains.ts';
import { mostRows, type Plan, type StatisticRequest } from './request.ts';
import { cellNames, type Cells } from './statement.ts';

/** A row by field: dimensions, measures, and what belongs to no measure. */
export type StatisticRow = {
  readonly [field: string]: string | number | null | boolean | StatisticRow | undefined;
  readonly containsSynthetic: boolean;
  readonly previous: StatisticRow | null;
};
export type Statistic = { rows: StatisticRow[]; total: StatisticRow };

/** Makes rows and total of what was selected for one parent; rows come in the order asked for, else in code order. */
export function read(declaration: StatisticDeclaration, plan: Plan, cells: readonly Cells[]): Statistic {
  const total = cells.find((cell) => cell.isTotal);
  const rows = cells.filter((cell) => !cell.isTotal);
  const measures = measuresReader(plan, cellNames.measure);
  return {
    rows: arranged(plan.request, rows.map(rowReader(plan))),
    total:
      total === undefined
        ? nothing(declaration, plan, plan.owners)
        : { ...measures(total), containsSynthetic: total.synthetic === 1, previous: null },
  };
}

/** Rows in the order asked for, if they are not too many. */
export function arranged(request: StatisticRequest, rows: StatisticRow[]): StatisticRow[] {
  if (rows.length > mostRows)
    throw codedError(
      'OPERATION_TOO_COMPLEX',
      `rows: expected at most ${mostRows}; group by less, filter, or take the first of them (first)`,
    );
  return rows.sort(inOrder(request));
}

/** Makes rows of cells; what is the same for all of them is looked up once. */
function rowReader(plan: Plan): (cell: Cells) => StatisticRow {
  const { by } = plan.request;
  const fields = by.map(fieldName);
  const dimensions = cellsReader(fields, cellNames.dimension);
  const measures = measuresReader(plan, cellNames.measure);
  const earlierMeasures = measuresReader(plan, cellNames.earlierMeasure);
  const grain = plan.compared;
  const grainField = grain === null ? '' : fieldName(grain);
  const times = grains.filter((name) => by.includes(name)).map((name) => ({ name, field: fieldName(name) }));
  const previous = (cell: Cells, row: Values): StatisticRow | null => {
    const period = row[grainField] as string | null;
    if (grain === null || period === null || cell.earlier !== periodBefore(grain, period)) return null;
    const before = dimensions(cell);
    // A quarter and a month lie in a financial year, which may be grouped by as well.
    for (const { name, field } of times) before[field] = periodAround(name, grain, cell.earlier);
    return { ...before, ...earlierMeasures(cell), containsSynthetic: cell.earlierSynthetic === 1, previous: null };
  };
  return (cell) => {
    const row = dimensions(cell);
    return {
      ...row,
      ...measures(cell),
      containsSynthetic: cell.synthetic === 1,
      previous: previous(cell, row),
    };
  };
}

type Value = string | number | null;
type Values = Record<string, Value>;

const measuresReader = ({ measures }: Plan, nameOf: (index: number) => string) => cellsReader(measures, nameOf);

function cellsReader(fields: readonly string[], nameOf: (index: number) => string): (cell: Cells) => Values {
  const names = fields.map((_, index) => nameOf(index));
  return (cell) => {
    const values: Values = {};
    for (let index = 0; index < fields.length; index++) values[fields[index]!] = cell[names[index]!] ?? null;
    return values;
  };
}

/** Measures of no things: 0 where one of the owners could have been counted. */
export function nothing(declaration: StatisticDeclaration, plan: Plan, owners: readonly string[]): StatisticRow {
  const zeros = plan.measures.map((name) => {
    const measure = declaration.measures[name]!;
    return [name, countsUp(measure) && owners.includes(measure.owner) ? 0 : null];
  });
  return { ...Object.fromEntries(zeros), containsSynthetic: false, previous: null };
}

/** By the measure asked for, then in code order; a row without the one or the other is last. */
function inOrder({ by, orderBy }: StatisticRequest): (one: StatisticRow, other: StatisticRow) => number {
  const codes = by.map((name) => ({ field: fieldName(name), sign: 1 }));
  const keys =
    orderBy == null
      ? codes
      : [{ field: fieldName(orderBy.measure), sign: orderBy.direction === 'DESC' ? -1 : 1 }, ...codes];
  return (one, other) => {
    for (const { field, sign } of keys) {
      const [left, right] = [(one[field] ?? null) as Value, (other[field] ?? null) as Value];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right ? -sign : sign;
    }
    return 0;
  };
}
