import { financialYearLabel, financialYearStart } from '../../platform/calendar.ts';
import type { PageLanguage } from '../report.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import { phrases, say } from '../words/phrases.ts';
import { cellText, symbolOf } from './cells.ts';
import { columnsShown, type ShownColumn } from './columns-shown.ts';

/** A value of a chart, with what the table says in its place. Without a value the text is its symbol. */
export type Point = { readonly value: number | null; readonly text: string };
export type Series = { readonly name: string; readonly points: readonly Point[] };

/** What a chart draws: a point of each series for each category. */
export type ChartData = {
  readonly axis: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Whether the categories are times, in their order. */
  readonly isTime: boolean;
  /** Categories for which the table has several figures that differ: the first of them is drawn. */
  readonly several: readonly string[];
  /** Whether the table has rows without a time, which are not drawn. */
  readonly hasUndated: boolean;
};

/** More bars than that are no picture: nobody could read them, and drawing them takes seconds. The table has them all. */
const mostMarks = 300;

/** What the chart of a table draws; null where it has none, no number to draw, or more than a picture can show. */
export function chartData(filled: FilledTable, language: PageLanguage): ChartData | null {
  const { chart } = filled.shape.table;
  if (chart === undefined) return null;
  const column = finder(filled);
  const x = column(chart.x);
  const by = chart.by === undefined ? null : column(chart.by);
  const measures = chart.y.map(column);
  if (x === null || measures.length === 0 || measures.includes(null)) return null;
  const unknown = say(phrases.notKnown, language);
  const nameOf = (shown: ShownColumn, row: readonly Cell[]) => cellText(shown, row, language) ?? unknown;

  const isTime = filled.rows.every((row) => row[x.index] == null || /^\d{4}\b/.test(String(row[x.index])));
  // What has no date has no place among dates: at their end it would look like the latest of them.
  const placed = isTime ? filled.rows.filter((row) => row[x.index] != null) : filled.rows;
  const rows = isTime ? placed.toSorted((a, b) => compare(a[x.index], b[x.index])) : placed;
  const categories = withYearsBetween(x.column.coordinate, [...new Set(rows.map((row) => nameOf(x, row)))], unknown);
  const series = new Map<string, Point[]>();
  const several = new Set<string>();
  for (const row of rows) {
    const place = categories.indexOf(nameOf(x, row));
    for (const measure of measures as ShownColumn[]) {
      const name = by === null ? measure.column.heading[language] : nameOf(by, row);
      const points = series.get(name) ?? categories.map(() => ({ value: null, text: '' }));
      const value = row[measure.index];
      const known = points[place]!.value;
      series.set(name, points);
      if (typeof value === 'number' && known !== null && value !== known) several.add(categories[place]!);
      if (known !== null) continue;
      points[place] =
        typeof value === 'number'
          ? { value, text: cellText(measure, row, language)! }
          : { value: null, text: `[${symbolOf(measure, row)}]` };
    }
  }
  if (categories.length * series.size > mostMarks) return null;
  const drawn = [...series].map(([name, points]) => ({ name, points }));
  if (!drawn.some(({ points }) => points.some(({ value }) => value !== null))) return null;
  const hasUndated = placed.length < filled.rows.length;
  return { axis: x.column.heading[language], categories, series: drawn, isTime, several: [...several], hasUndated };
}

/** A chart may draw a column that the table under it leaves out. */
function finder(filled: FilledTable): (id: string) => ShownColumn | null {
  const { table } = filled.shape;
  const all = columnsShown({ ...filled, shape: { ...filled.shape, table: { ...table, filesOnly: [] } } });
  return (id) => all.find(({ column }) => column.id === id) ?? null;
}

/**
 * Years of which nothing is known have their place on the axis: two that stand side by side follow each other. A month such as
 * `2010-11` looks like a financial year and is none.
 */
function withYearsBetween(coordinate: string, categories: readonly string[], unknown: string): readonly string[] {
  const starts = categories.filter((label) => label !== unknown).map(financialYearStart);
  if (coordinate.endsWith('.month') || starts.length === 0 || !starts.every((start) => start !== null))
    return categories;
  const first = starts[0]!;
  const all = Array.from({ length: starts.at(-1)! - first + 1 }, (_, place) => financialYearLabel(first + place));
  return [...all, ...categories.filter((label) => !all.includes(label))];
}

const compare = (a: Cell | undefined, b: Cell | undefined) => {
  const [left, right] = [String(a ?? ''), String(b ?? '')];
  return left === right ? 0 : left === '' ? 1 : right === '' ? -1 : left < right ? -1 : 1;
};
