import DataLoader from 'dataloader';
import type { Sql } from 'sql-template-tag';
import type { Source } from './database.ts';
import { badInput } from './errors.ts';
import { byArguments } from './loaders.ts';
import {
  answers,
  dimensionCell,
  measureCell,
  measuresOf,
  mostDimensions,
  statement,
  type Cells,
} from './statistics-sql.ts';

/** A property of counted things: an expression over the owner's row `t`, or over what `joins` add (one row a value). */
export type DimensionSource = { column: Sql; joins?: Sql[] };
/** A thing that is counted. Dimensions it does not name it cannot have. */
export type Owner = { from: Sql; dimensions: Record<string, DimensionSource> };
/**
 * What is made of `value`, evaluated once a thing: COUNT of things, SUM of values, RATE in percent (values 1, 0, or null
 * for a thing outside the denominator), MEDIAN of the values that are not null.
 */
export type Measure = {
  owner: string;
  aggregate: 'COUNT' | 'SUM' | 'RATE' | 'MEDIAN';
  value?: Sql;
  definition: string;
  unit: string;
  denominator?: string;
};
/** A statistic as data: what can be grouped by, what is counted, and whose property each dimension is. */
export type StatisticDeclaration = {
  name: string;
  dimensions: Record<string, { definition: string }>;
  owners: Record<string, Owner>;
  measures: Record<string, Measure>;
};
export type StatisticRow = Record<string, string | number | null>;
export type Statistic = { rows: StatisticRow[]; total: StatisticRow };
/** Values to keep, by dimension (the public ones and those that only filter); an empty list matches nothing. */
export type StatisticFilter = Record<string, readonly string[] | null | undefined>;
export type StatisticRequest = {
  by: readonly string[];
  filter?: StatisticFilter;
  /** In the filter and in AREA rows a current Area also covers the Areas it was made from, which then have no row of their own. */
  includePredecessors?: boolean;
  /** The Area that the statistic stands on also covers the Areas it was made from. */
  ofPredecessors?: boolean;
  includeSynthetic?: boolean;
};
/** A statistic over everything. */
export function rootStatistics(source: Source, declaration: StatisticDeclaration) {
  return async (request: StatisticRequest): Promise<Statistic> => {
    checkDimensions(request.by);
    return read(declaration, request, await source.select<Cells>(statement(declaration, request, null)), null);
  };
}

/** The same statistic on each of many parents (`dimension` AREA, STRAND or PANEL), in one statement a request. */
export function scopedStatistics(source: Source, declaration: StatisticDeclaration, dimension: string) {
  return byArguments((request: StatisticRequest) => {
    checkDimensions(request.by);
    return new DataLoader<string, Statistic>(async (keys) => {
      const cells = await source.select<Cells>(statement(declaration, request, { dimension, keys }));
      return keys.map((key) =>
        read(
          declaration,
          request,
          cells.filter((cell) => cell.scope === key),
          dimension,
        ),
      );
    });
  });
}

function checkDimensions(by: readonly string[]): void {
  if (by.length > mostDimensions) throw badInput(`by: expected at most ${mostDimensions} dimensions; got ${by.length}`);
  const repeated = by.find((name, index) => by.indexOf(name) !== index);
  if (repeated !== undefined) throw badInput(`by: expected each dimension once; got ${repeated} twice`);
}

const fieldName = (dimension: string) =>
  dimension.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Lays the owners' grouped cells side by side: one row a group, in code order with the unknown last. */
function read(
  declaration: StatisticDeclaration,
  request: StatisticRequest,
  cells: Cells[],
  scope: string | null,
): Statistic {
  const empty = (owns: (owner: Owner) => boolean): StatisticRow =>
    Object.fromEntries(
      Object.entries(declaration.measures).map(([name, { owner, aggregate: kind }]) => [
        name,
        owns(declaration.owners[owner]!) && (kind === 'COUNT' || kind === 'SUM') ? 0 : null,
      ]),
    );
  const canAnswer = (owner: Owner) => answers(owner, request, scope ?? undefined);
  const total = empty(canAnswer);
  const rows = new Map<string, StatisticRow>();
  for (const cell of cells) {
    const values = request.by.map((_, index) => cell[dimensionCell(index)] ?? null);
    const key = JSON.stringify(values);
    if (!cell.isTotal && !rows.has(key)) {
      const owned = (owner: Owner) =>
        canAnswer(owner) && request.by.every((dimension) => owner.dimensions[dimension] !== undefined);
      rows.set(key, {
        ...empty(owned),
        ...Object.fromEntries(request.by.map((dimension, index) => [fieldName(dimension), values[index]!])),
      });
    }
    const row = cell.isTotal ? total : rows.get(key)!;
    measuresOf(declaration, cell.owner).forEach((name, index) => (row[name] = cell[measureCell(index)] ?? null));
  }
  const fields = request.by.map(fieldName);
  return { rows: [...rows.values()].sort((one, other) => inCodeOrder(fields, one, other)), total };
}

function inCodeOrder(fields: string[], one: StatisticRow, other: StatisticRow): number {
  for (const field of fields) {
    const [left, right] = [one[field] ?? null, other[field] ?? null];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
