import sql from 'sql-template-tag';
import type { Transaction } from '../../../platform/database.ts';
import type { Cell, ImportRecord } from '../../../platform/importing/kind.ts';
import { insertStatements } from '../../../platform/importing/store.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { cellCodes, codeColumn, dimensions, dimensionSet, undated } from '../entities.ts';

/** One figure as a file gives it. `value` null is a cell that the publisher keeps confidential. */
export type PublishedFigure = {
  /** Of the published row, in hexadecimal. */
  fingerprint: string;
  key: string[];
  asOf: string | null;
  asOfAsPublished: string;
  population: string;
  flow: string | null;
  measure: string;
  unit: string;
  value: number | null;
  /** As `cellName` names it. */
  cell: string;
  rounded: boolean;
  benchmarkName: string | null;
  benchmarkAsPublished: string | null;
  note: string | null;
  sourceUrl: string;
  latestDate: string | null;
};

/** The record of one figure. Its id begins with the measure, because one published row may hold several. */
export function figureRecord(figure: PublishedFigure): ImportRecord {
  const { asOf, measure, value, sourceUrl } = figure;
  return {
    id: `${measure.toLowerCase().replaceAll('_', '-')}-${figure.fingerprint.slice(0, 10)}`,
    key: figure.key,
    columns: {
      as_of: asOf ?? undated,
      as_of_as_published: figure.asOfAsPublished,
      population: figure.population,
      flow: figure.flow,
      measure,
      value,
      unit: figure.unit,
      flag: value === null ? 'CONFIDENTIAL' : 'OK',
      cell: figure.cell,
      rounded: figure.rounded ? 1 : 0,
      benchmark_name: figure.benchmarkName,
      benchmark_as_published: figure.benchmarkAsPublished,
      note: figure.note,
      synthetic: syntheticFlag(sourceUrl),
      source_url: sourceUrl,
    },
    latestDate: figure.latestDate,
  };
}

/** Writes the cells that figures speak of and that are not yet known. */
export async function writeCells(transaction: Transaction): Promise<void> {
  const unknown = await transaction.select<{ cell: string }>(
    sql`SELECT DISTINCT t.cell FROM workforce_figure t WHERE t.cell NOT IN (SELECT name FROM workforce_cell)`,
  );
  const rows = unknown.map(({ cell }) => {
    const codes = cellCodes(cell);
    const row: Record<string, Cell> = {
      name: cell,
      dimension_set: dimensionSet(codes.map(({ dimension }) => dimension)),
    };
    for (const dimension of dimensions) row[codeColumn(dimension)] = null;
    for (const { dimension, code } of codes) row[codeColumn(dimension)] = code;
    return row;
  });
  for (const statement of insertStatements('workforce_cell', rows)) await transaction.run(statement);
}
