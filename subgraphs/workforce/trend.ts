import type { SeriesRequest } from './data/series.ts';
import type { WorkforceFigureRow } from './entities.ts';

/** A figure of a series, with its change since the day before in the series, in its unit. */
export type TrendPoint = WorkforceFigureRow & { change: number | null };
export type Trend = Omit<SeriesRequest, 'from' | 'to' | 'includeSynthetic'> & {
  unit: string | null;
  points: TrendPoint[];
};

/** A series with the changes from day to day. Figures come oldest first; sources that differ about a day leave no change there. */
export function trendOf(
  { measure, dimensions, population, flow }: SeriesRequest,
  figures: WorkforceFigureRow[],
): Trend {
  const valuesByDay = new Map<string, Set<number | null>>();
  for (const { asOf, value } of figures)
    valuesByDay.set(asOf, (valuesByDay.get(asOf) ?? new Set<number | null>()).add(value));
  const changeByDay = new Map<string, number | null>();
  let before: number | null = null;
  for (const [day, values] of valuesByDay) {
    const value = agreed(values);
    changeByDay.set(day, value === null || before === null ? null : difference(value, before));
    before = value;
  }
  const points = figures.map((figure) => ({ ...figure, change: changeByDay.get(figure.asOf) ?? null }));
  return { measure, dimensions, population, flow, unit: figures[0]?.unit ?? null, points };
}

/** The one value that all sources of a day give; null where they differ. */
function agreed(values: Set<number | null>): number | null {
  const [value, another] = values;
  return another === undefined ? (value ?? null) : null;
}

/** Published numbers are decimal and have few places: 9.4 less 9.3 is 0.1, which binary numbers miss by a hair. */
const difference = (value: number, before: number) => Number((value - before).toFixed(6));
