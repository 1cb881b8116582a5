import { badInput } from '../errors.ts';
import {
  enumName,
  fieldName,
  mostDimensions,
  owns,
  releasedFields,
  type Owner,
  type StatisticDeclaration,
} from './declaration.ts';
import { finestGrain, type Grain } from './grains.ts';

/** Values to keep, by dimension (the public ones and those that only filter); an empty list matches nothing. */
export type StatisticFilter = Record<string, readonly string[] | null | undefined>;
/** A bound on a measure of a row, both ends included. */
export type Having = { measure: string; min?: number | null; max?: number | null };
/** What of an answer a client reads: nothing else is computed. */
export type Selection = {
  /** Fields of the measures, in the order of the declaration. */
  measures: readonly string[];
  rows: boolean;
  total: boolean;
  /** Whether rows are compared with the period before. */
  previous: boolean;
};
export type StatisticRequest = {
  by: readonly string[];
  filter?: StatisticFilter;
  having?: readonly Having[] | null;
  orderBy?: { measure: string; direction?: 'ASC' | 'DESC' | null } | null;
  /** How many rows at most, 1 to `mostRows`. */
  first?: number | null;
  /** In the filter and in AREA rows a current Area also covers the Areas it was made from, which then have no row of their own. */
  includePredecessors?: boolean;
  /** The Area that the statistic stands on also covers the Areas it was made from. */
  ofPredecessors?: boolean;
  includeSynthetic?: boolean;
  selection: Selection;
};

/** The most rows a statistic answers with. */
export const mostRows = 5000;

/** A request that can be answered, and what answering it takes. */
export type Plan = {
  request: StatisticRequest;
  /** Dimension of the parents it stands under; null for the root. */
  scope: string | null;
  /** Measures to compute, by field; a measure's cell is numbered by its place here. */
  measures: readonly string[];
  /** Owners that can have everything filtered by; others are not counted, rather than counted as zero. */
  owners: readonly string[];
  /** Those of them that make rows. */
  rowOwners: readonly string[];
  /** Grain by which rows are compared with the period before; null when they are not. */
  compared: Grain | null;
};

/** Checks a request against its declaration; every refusal names what was expected and what arrived. */
export function planOf(declaration: StatisticDeclaration, request: StatisticRequest, scope: string | null): Plan {
  const { by, having, orderBy, first, selection } = request;
  if (by.length > mostDimensions) throw badInput(`by: expected at most ${mostDimensions} dimensions; got ${by.length}`);
  const repeated = by.find((name, index) => by.indexOf(name) !== index);
  if (repeated !== undefined) throw badInput(`by: expected each dimension once; got ${repeated} twice`);
  if (first != null && (first < 1 || first > mostRows))
    throw badInput(`first: expected 1 to ${mostRows}; got ${first}`);
  const filtered = filteredBy(request);
  for (const { measure, min, max } of having ?? []) {
    checkMeasure(declaration, by, filtered, 'having', measure);
    if (min == null && max == null) throw badInput(`having: expected min, max or both for ${measure}; got neither`);
    if (min != null && max != null && min > max)
      throw badInput(`having: expected min not above max for ${measure}; got min ${min} and max ${max}`);
  }
  if (orderBy != null) checkMeasure(declaration, by, filtered, 'orderBy', orderBy.measure);
  const asked = new Set([
    ...selection.measures,
    ...[...(having ?? []), ...(orderBy == null ? [] : [orderBy])].map(({ measure }) => fieldName(measure)),
  ]);
  const needed = [...filtered, ...(scope === null ? [] : [scope])];
  const isAsked = (name: string) => [name, ...Object.values(releasedFields(name))].some((field) => asked.has(field));
  const measures = Object.keys(declaration.measures).filter(isAsked);
  const owners = Object.entries(declaration.owners).filter(([, owner]) => owns(owner, needed));
  return {
    request,
    scope,
    measures,
    owners: owners.map(([name]) => name),
    rowOwners: owners.filter(([, owner]) => by.length > 0 && owns(owner, by)).map(([name]) => name),
    compared: selection.previous ? finestGrain(by) : null,
  };
}

/** A row can be kept or placed by a measure only if the measure's owner makes rows of these dimensions and can meet the filter. */
function checkMeasure(
  declaration: StatisticDeclaration,
  by: readonly string[],
  filtered: readonly string[],
  where: string,
  measure: string,
): void {
  const needed = [...by, ...filtered];
  const possible = Object.entries(declaration.measures).filter(([, { owner }]) =>
    owns(declaration.owners[owner]!, needed),
  );
  if (possible.some(([name]) => name === fieldName(measure))) return;
  const names = possible.map(([name]) => enumName(name)).join(', ') || 'no measure';
  const rows = `rows by ${by.join(', ') || 'nothing'}${filtered.length === 0 ? '' : ` filtered by ${filtered.join(', ')}`}`;
  throw badInput(`${where}: expected a measure that ${rows} have: ${names}; got ${measure}`);
}

/** Dimensions that a request filters by. */
export const filteredBy = ({ filter = {} }: StatisticRequest): string[] =>
  Object.keys(filter).filter((name) => filter[name] != null);

/** Whether an owner's published things may not be counted for this request. */
export function isWithheld(owner: Owner, { request, scope }: Plan): boolean {
  if (owner.publishedOnlyBy === undefined) return false;
  const asked = [...request.by, ...filteredBy(request)];
  return scope !== null || asked.some((name) => !owner.publishedOnlyBy!.includes(name));
}
