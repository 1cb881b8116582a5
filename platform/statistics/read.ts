import { codedError } from '../errors.ts';
import { countsUp, fieldName, type StatisticDeclaration } from './declaration.ts';
import { grains, periodAround, periodBefore, type Grain } from './grains.ts';
import { mostRows, type Plan } from './request.ts';
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
  if (rows.length > mostRows)
    throw codedError(
      'OPERATION_TOO_COMPLEX',
      `rows: expected at most ${mostRows}; group by less, filter, or take the first of them (first)`,
    );
  const { by } = plan.request;
  return {
    rows: rows.sort((one, other) => before(by.length, one, other)).map((cell) => rowOf(plan, cell)),
    total:
      total === undefined
        ? nothing(declaration, plan)
        : { ...measuresOf(plan, total, cellNames.measure), containsSynthetic: total.synthetic === 1, previous: null },
  };
}

function rowOf(plan: Plan, cell: Cells): StatisticRow {
  const { by } = plan.request;
  const dimensions = Object.fromEntries(
    by.map((name, index) => [fieldName(name), cell[cellNames.dimension(index)] ?? null]),
  );
  const containsSynthetic = cell.synthetic === 1;
  const grain = plan.compared;
  const period = grain === null ? null : (dimensions[fieldName(grain)] as string | null);
  const previous =
    grain !== null && period !== null && cell.earlier === periodBefore(grain, period)
      ? {
          ...dimensions,
          ...timeOf(by, grain, cell.earlier),
          ...measuresOf(plan, cell, cellNames.earlierMeasure),
          containsSynthetic: cell.earlierSynthetic === 1,
          previous: null,
        }
      : null;
  return { ...dimensions, ...measuresOf(plan, cell, cellNames.measure), containsSynthetic, previous };
}

/** The time dimensions of a period: a quarter and a month lie in a financial year, which may be grouped by as well. */
function timeOf(by: readonly string[], grain: Grain, period: string): Record<string, string | null> {
  const times = grains.filter((name) => by.includes(name));
  return Object.fromEntries(times.map((name) => [fieldName(name), periodAround(name, grain, period)]));
}

function measuresOf(plan: Plan, cell: Cells, nameOf: (index: number) => string): Record<string, number | null> {
  return Object.fromEntries(plan.measures.map((name, index) => [name, (cell[nameOf(index)] as number | null) ?? null]));
}

/** The total of no things. */
function nothing(declaration: StatisticDeclaration, plan: Plan): StatisticRow {
  const zeros = plan.measures.map((name) => {
    const measure = declaration.measures[name]!;
    return [name, countsUp(measure) && plan.owners.includes(measure.owner) ? 0 : null];
  });
  return { ...Object.fromEntries(zeros), containsSynthetic: false, previous: null };
}

function before(dimensions: number, one: Cells, other: Cells): number {
  if (one.place !== null && other.place !== null) return Number(one.place) - Number(other.place);
  for (let index = 0; index < dimensions; index++) {
    const [left, right] = [one[cellNames.dimension(index)] ?? null, other[cellNames.dimension(index)] ?? null];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
