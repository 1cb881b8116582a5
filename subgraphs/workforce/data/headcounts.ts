import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Source } from '../../../platform/database.ts';
import { codeColumn, dimensionSet, undated, type Dimension, type DimensionCode } from '../entities.ts';
import { published } from './workforce-figures.ts';

/** One table of staff in post that is asked for. */
export type TableRequest = {
  /** What its rows are. */
  by: readonly Dimension[];
  /** Which part of the staff: one code a dimension. */
  fixed: readonly DimensionCode[];
  /** Rows wanted, by dimension of `by`; all where it is not named. */
  wanted: Partial<Record<Dimension, readonly string[]>>;
  /** Null takes the newest. */
  asOf: string | null;
  population: string;
  includeSynthetic: boolean;
};
/** One printed cell; `request` is the place of the table it was found for. */
export type Headcount = {
  request: number;
  asOf: string;
  population: string;
  dimensionSet: string;
  cell: string;
  value: number | null;
  rounded: number;
  sourceUrl: string;
};

/** Dimensions of a table's cells, and of its total, as figures hold them. */
export function tableSets({ by, fixed }: TableRequest): { cells: string; total: string } {
  const whole = fixed.map(({ dimension }) => dimension);
  return { cells: dimensionSet([...by, ...whole]), total: dimensionSet(whole) };
}

/** The headcounts of each table and its total, and of the same table for the Civil Service, all of the table's one day. */
export function findHeadcounts(source: Source, requests: readonly TableRequest[]): Promise<Headcount[]> {
  return source.select(join(requests.map(headcounts), ' UNION ALL '));
}

function headcounts(request: TableRequest, place: number): Sql {
  const { asOf, population } = request;
  const sets = tableSets(request);
  // CROSS, because SQLite then begins with the few cells; to MySQL it is any join.
  const printed = sql`FROM workforce_cell c CROSS JOIN workforce_figure t ON t.cell = c.name`;
  const day = sql`SELECT MAX(t.as_of) AS as_of ${printed}
    WHERE c.dimension_set = ${sets.cells} AND t.population = ${population} AND ${condition(request)}
      AND ${asOf === null ? sql`t.as_of > ${undated}` : sql`t.as_of = ${asOf}`}`;
  return sql`SELECT ${place} AS request, t.as_of, t.population, c.dimension_set, t.cell, t.value, t.rounded, t.source_url
    ${printed} JOIN (${day}) newest ON newest.as_of = t.as_of
    WHERE c.dimension_set IN (${sets.cells}, ${sets.total}) AND t.population IN (${population}, 'CIVIL_SERVICE') AND ${condition(request)}`;
}

function condition({ fixed, includeSynthetic }: TableRequest): Sql {
  const codes = fixed.map(({ dimension, code }) => sql`c.${raw(codeColumn(dimension))} = ${code}`);
  const parts = [
    sql`t.measure = 'HEADCOUNT'`,
    sql`t.flow = 'IN_POST'`,
    ...(includeSynthetic ? [] : [published]),
    ...codes,
  ];
  return join(parts, ' AND ');
}
