import sql, { raw, type Sql } from 'sql-template-tag';
import { areaWithin } from '../../../platform/area-scope.ts';
import { orderingBy, type Listing, type OrderArgument, type PageArguments } from '../../../platform/connection.ts';
import { all, within } from '../../../platform/conditions.ts';
import type { Source } from '../../../platform/database.ts';
import {
  codeColumn,
  dimensionSet,
  undated,
  type Dimension,
  type DimensionCode,
  type WorkforceFigureRow,
} from '../entities.ts';

export type CodesFilter = { dimension: Dimension; codes: readonly string[] };
type FigureFilter = {
  asOf?: string | null;
  from?: string | null;
  to?: string | null;
  population?: string | null;
  flow?: string | null;
  measures?: readonly string[] | null;
  flags?: readonly string[] | null;
  dimensions?: readonly CodesFilter[] | null;
  exactDimensions?: readonly Dimension[] | null;
  areas?: readonly string[] | null;
  includePredecessors?: boolean;
};
export type FigureArguments = PageArguments & {
  filter?: FigureFilter | null;
  orderBy?: OrderArgument<keyof typeof orders>;
  includeSynthetic?: boolean;
};

/** Figures that no generator made; the sign keeps SQLite from looking for them by an index that every figure is in. */
export const published = sql`+t.synthetic = 0`;

/** Cells that have this code. */
export const isCode = ({ dimension, code }: DimensionCode) => sql`c.${raw(codeColumn(dimension))} = ${code}`;

const orders = { ID: null, AS_OF: sql`t.as_of` };

/** Pages are of ids alone: found in an index, without reading the rows of all that match; `findFiguresById` reads a page's. */
export function figureListing({ filter, orderBy, includeSynthetic }: FigureArguments): Listing {
  const { asOf, from, to, population, flow, measures, flags } = filter ?? {};
  const cells = cellConditions(filter ?? {});
  const where: Sql[] = includeSynthetic ? [] : [cells.length === 0 ? sql`t.synthetic = 0` : published];
  if (asOf != null) where.push(sql`t.as_of = ${asOf}`);
  if (from != null) where.push(sql`t.as_of >= ${from}`);
  if (to != null) where.push(sql`t.as_of <= ${to} AND t.as_of > ${undated}`);
  if (population != null) where.push(sql`t.population = ${population}`);
  if (flow != null) where.push(sql`t.flow = ${flow}`);
  if (measures) where.push(within(sql`t.measure`, measures));
  if (flags) where.push(within(sql`t.flag`, flags));
  if (cells.length > 0) where.push(sql`t.cell IN (SELECT c.name FROM workforce_cell c ${all(cells)})`);
  const ordering = orderingBy(orders, orderBy, { field: 'AS_OF', direction: 'DESC' });
  const known =
    ordering.key === null || ordering.direction === 'DESC'
      ? { neverNull: true }
      : { key: sql`NULLIF(t.as_of, ${undated})` };
  return {
    name: 'workforceFigures',
    from: sql`workforce_figure t`,
    columns: sql`t.id, t.synthetic`,
    where,
    ordering: { ...ordering, ...known },
  };
}

function cellConditions({ dimensions, exactDimensions, areas, includePredecessors }: FigureFilter): Sql[] {
  const conditions = (dimensions ?? []).map(({ dimension, codes }) =>
    within(sql`c.${raw(codeColumn(dimension))}`, codes),
  );
  if (exactDimensions) conditions.push(sql`c.dimension_set = ${dimensionSet(exactDimensions)}`);
  if (areas) conditions.push(areaWithin(sql`c.area_code`, areas, includePredecessors ?? false));
  return conditions;
}

export function findFiguresById(source: Source, ids: string[]): Promise<WorkforceFigureRow[]> {
  return source.select(sql`SELECT t.* FROM workforce_figure t WHERE ${within(sql`t.id`, ids)}`);
}

type Compared = Pick<WorkforceFigureRow, 'cell' | 'measure' | 'flow' | 'asOf'>;

/** What a figure has in common with the same one of another population. */
export const comparedBy = ({ cell, measure, flow, asOf }: Compared) => [cell, measure, flow, asOf].join('|');

/** The Civil Service's figures for keys of `comparedBy`; where several sources publish one, the last is the widest source's. */
export function findBenchmarks(source: Source, keys: string[]): Promise<WorkforceFigureRow[]> {
  const parts = keys.map((key) => key.split('|'));
  const values = (place: number) => [...new Set(parts.map((part) => part[place]!))];
  return source.select(sql`SELECT t.* FROM workforce_figure t
    WHERE t.population = 'CIVIL_SERVICE' AND ${published} AND ${within(sql`t.cell`, values(0))}
      AND ${within(sql`t.measure`, values(1))} AND ${within(sql`t.flow`, values(2))} AND ${within(sql`t.as_of`, values(3))}
    ORDER BY t.source_url DESC, t.id DESC`);
}
