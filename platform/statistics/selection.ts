import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { fieldName } from './declaration.ts';
import type { Selection, StatisticFilter, StatisticRequest } from './request.ts';

/** What a client reads of a statistics field. */
function selectionOf(info: GraphQLResolveInfo): Selection {
  const parts = childrenOf(parseResolveInfo(info) as ResolveTree);
  const rows = parts.filter(({ name }) => name === 'rows').flatMap(childrenOf);
  const totals = parts.filter(({ name }) => name === 'total').flatMap(childrenOf);
  return {
    measures: [...new Set([...rows, ...totals].flatMap(fieldsRead))].sort(),
    rows: rows.length > 0,
    total: totals.length > 0,
    previous: rows.some(({ name }) => name === 'previous' || isComparison(name)),
  };
}

const isComparison = (name: string) => name === 'change' || name === 'changeRate';

/** Fields of a row that are read, directly, through `previous`, or as the measure that is compared. */
function fieldsRead(field: ResolveTree): string[] {
  if (isComparison(field.name)) return [fieldName(String(field.args.measure))];
  return [field.name, ...(field.name === 'previous' ? childrenOf(field).flatMap(fieldsRead) : [])];
}

function childrenOf(field: ResolveTree): ResolveTree[] {
  return Object.values(field.fieldsByTypeName).flatMap((fields) => Object.values(fields));
}

/** Arguments that every statistics field has; `filter` is the subgraph's own, but for its `includePredecessors`. */
export type StatisticArguments = Pick<StatisticRequest, 'by' | 'having' | 'orderBy' | 'first' | 'includeSynthetic'> & {
  filter?: { includePredecessors?: boolean } | null;
  includePredecessors?: boolean;
};

/** A statistics field's arguments and selection as the engine takes them, with the filter by dimension. */
export function requestOf(
  given: StatisticArguments,
  filter: StatisticFilter,
  info: GraphQLResolveInfo,
): StatisticRequest {
  const { by, having, orderBy, first, includePredecessors = false, includeSynthetic = false } = given;
  return {
    by,
    filter,
    having,
    orderBy,
    first,
    includePredecessors: given.filter?.includePredecessors ?? false,
    ofPredecessors: includePredecessors,
    includeSynthetic,
    selection: selectionOf(info),
  };
}
