import sql, { join, type Sql } from 'sql-template-tag';
import { within } from '../../../platform/conditions.ts';
import type { Source } from '../../../platform/database.ts';
import { dimensionSet, undated, type Dimension, type DimensionCode } from '../entities.ts';
import { isCode, published } from './workforce-figures.ts';

/** One table of staff in post that is asked for. */
export type TableRequest = {
  /** What its rows are. */
  by: readonly Dimension[];
  /** Which part of the staff: one code a dimension. */
  fixed: readonly DimensionCode[];
  /** Rows wanted, by dimension of `by`; all where it is not named. */
  wanted: Partial<Record<Dimension, readonly string[]>>;
  /** Regions side by side, which nobody adds up, so that REGION is in `by`; empty for all staff and for one region, which is `fixed`. */
  regions: readonly string[];
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

const civilService = 'CIVIL_SERVICE';
/** Where staff work and at what level; every other dimension is a characteristic, and a share is of those at one place and level. */
const placeAndGrade: readonly Dimension[] = ['AREA', 'REGION', 'GRADE_GROUP', 'GRADE', 'PROFESSION'];
const isCharacteristic = (dimension: Dimension) => !placeAndGrade.includes(dimension);

/** The dimensions within whose codes rows have their shares; none where that is the table's total. */
export function shareDimensions({ by, regions }: TableRequest): Dimension[] {
  if (by.some(isCharacteristic)) return by.filter((dimension) => !isCharacteristic(dimension));
  return regions.length > 0 ? ['REGION'] : [];
}

/** Dimensions of a table's cells, of what those are shares of, and of its total, as figures hold them. */
export function tableSets(request: TableRequest): { cells: string; wholes: string; total: string } {
  const scope = request.fixed.map(({ dimension }) => dimension);
  const set = (rows: readonly Dimension[]) => dimensionSet([...rows, ...scope]);
  return { cells: set(request.by), wholes: set(shareDimensions(request)), total: set([]) };
}

/**
 * The Civil Service's table that a table is compared with: the same without Areas, by which only the CPS is counted. Null for
 * its own, and for a table of which part of the staff each Area has, to which it has no like.
 */
export function benchmarkRequest(request: TableRequest): TableRequest | null {
  const { by, fixed, population } = request;
  if (population === civilService || (by.includes('AREA') && !by.some(isCharacteristic))) return null;
  return {
    ...request,
    population: civilService,
    by: by.filter((dimension) => dimension !== 'AREA'),
    fixed: fixed.filter(({ dimension }) => dimension !== 'AREA'),
  };
}

/** The headcounts of each table, of what its shares are of and its total, and of its benchmark, all of the table's one day. */
export function findHeadcounts(source: Source, requests: readonly TableRequest[]): Promise<Headcount[]> {
  return source.select(join(requests.map(headcounts), ' UNION ALL '));
}

function headcounts(request: TableRequest, place: number): Sql {
  const { asOf, population, fixed } = request;
  const tables = [request, benchmarkRequest(request)].filter((table) => table !== null);
  const sets = new Set(tables.flatMap((table) => Object.values(tableSets(table))));
  const populations = tables.map((table) => table.population);
  // CROSS, because SQLite then begins with the few cells; to MySQL it is any join.
  const printed = sql`FROM workforce_cell c CROSS JOIN workforce_figure t ON t.cell = c.name`;
  const day = sql`SELECT MAX(t.as_of) AS as_of ${printed}
    WHERE c.dimension_set = ${tableSets(request).cells} AND t.population = ${population}
      AND ${condition(request, fixed.map(isCode))}
      AND ${asOf === null ? sql`t.as_of > ${undated}` : sql`t.as_of = ${asOf}`}`;
  return sql`SELECT ${place} AS request, t.as_of, t.population, c.dimension_set, t.cell, t.value, t.rounded, t.source_url
    ${printed} JOIN (${day}) newest ON newest.as_of = t.as_of
    WHERE c.dimension_set IN (${join([...sets])}) AND t.population IN (${join(populations)})
      AND ${condition(request, fixed.map(isCodeOrBenchmark))}`;
}

const isCodeOrBenchmark = (value: DimensionCode) =>
  value.dimension === 'AREA' ? sql`(${isCode(value)} OR c.area_code IS NULL)` : isCode(value);

function condition({ includeSynthetic, regions }: TableRequest, codes: Sql[]): Sql {
  const synthetic = includeSynthetic ? [] : [published];
  const sideBySide = regions.length > 0 ? [within(sql`c.region_code`, regions)] : [];
  return join([sql`t.measure = 'HEADCOUNT'`, sql`t.flow = 'IN_POST'`, ...synthetic, ...codes, ...sideBySide], ' AND ');
}
