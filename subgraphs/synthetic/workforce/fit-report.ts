import { countTables, missOf, type CountedTable } from './counted-tables.ts';
import type { Fit } from './fit.ts';

/** How near the people of one published table come to it; errors in people of the published workforce. */
export type TableFit = {
  table: string;
  /** Cells with a published count, and how many of them print as published once rounded to 5. */
  cells: number;
  asPublished: number;
  largestError: number;
  meanError: number;
  /** Suppressed cells, and how many of them hold under 5. */
  suppressed: number;
  underFive: number;
};

/** How near people, given as the combination of each, come to every table of a fit. */
export function reportFit(fit: Fit, people: Int32Array): TableFit[] {
  return countTables(fit, people).map((counted) => fitOf(counted, people.length / fit.total));
}

function fitOf(counted: CountedTable, size: number): TableFit {
  const { table, counts } = counted;
  const held = [...counts].map((people, place) => ({
    published: table.published[place],
    people: people / size,
    fits: missOf(counted, place, people) === 0,
  }));
  const printed = held.filter(({ published }) => typeof published === 'number');
  const errors = printed.map(({ published, people }) => Math.abs(people - published!));
  const suppressed = held.filter(({ published }) => published === null);
  return {
    table: table.dimensions.map((dimension) => dimension.toLowerCase().replace('_', ' ')).join(' × ') || 'everybody',
    cells: printed.length,
    asPublished: printed.filter(({ fits }) => fits).length,
    largestError: Math.max(0, ...errors),
    meanError: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, printed.length),
    suppressed: suppressed.length,
    underFive: suppressed.filter(({ fits }) => fits).length,
  };
}

/** All tables as one. */
export function overall(tables: readonly TableFit[]): TableFit {
  const sum = (of: (fit: TableFit) => number) => tables.reduce((total, fit) => total + of(fit), 0);
  const cells = sum((fit) => fit.cells);
  return {
    table: 'all tables',
    cells,
    asPublished: sum((fit) => fit.asPublished),
    largestError: Math.max(...tables.map((fit) => fit.largestError)),
    meanError: sum((fit) => fit.meanError * fit.cells) / cells,
    suppressed: sum((fit) => fit.suppressed),
    underFive: sum((fit) => fit.underFive),
  };
}

/** Headings of `fitCells`. */
export const fitHeadings = ['table', 'cells', 'as published', 'largest error', 'mean error', 'suppressed', 'under 5'];

/** One table's fit as a person reads it. */
export function fitCells(fit: TableFit): string[] {
  const { table, cells, asPublished, largestError, meanError, suppressed, underFive } = fit;
  return [table, cells, asPublished, largestError.toFixed(1), meanError.toFixed(1), suppressed, underFive].map(String);
}
