import sql, { join, type Sql } from 'sql-template-tag';
import type { Source } from '../../../platform/database.ts';
import { dimensionSet, undated, type DimensionCode, type WorkforceFigureRow } from '../entities.ts';
import { isCode, published } from './workforce-figures.ts';

/** One measure of one cell that is asked for over the years; dimensions that `dimensions` does not have are all. */
export type SeriesRequest = {
  measure: string;
  dimensions: readonly DimensionCode[];
  population: string;
  flow: string | null;
  from: string | null;
  to: string | null;
  includeSynthetic: boolean;
};

/** The dated figures of a series, oldest first; those of one day by the address of their source. */
export function findSeries(source: Source, request: SeriesRequest): Promise<WorkforceFigureRow[]> {
  const { measure, dimensions, population, flow, from, to, includeSynthetic } = request;
  const where: Sql[] = [
    sql`c.dimension_set = ${dimensionSet(dimensions.map(({ dimension }) => dimension))}`,
    ...dimensions.map(isCode),
    sql`t.measure = ${measure}`,
    sql`t.population = ${population}`,
    flow === null ? sql`t.flow IS NULL` : sql`t.flow = ${flow}`,
    sql`t.as_of > ${undated}`,
  ];
  if (from !== null) where.push(sql`t.as_of >= ${from}`);
  if (to !== null) where.push(sql`t.as_of <= ${to}`);
  if (!includeSynthetic) where.push(published);
  // CROSS, because SQLite then begins with the one cell; to MySQL it is any join.
  return source.select(sql`SELECT t.* FROM workforce_cell c CROSS JOIN workforce_figure t ON t.cell = c.name
    WHERE ${join(where, ' AND ')} ORDER BY t.as_of, t.source_url, t.id`);
}
