import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A value that may be asked of a statistic, and the field of its rows that answers it. */
export type Part = { readonly value: string; readonly field: string };
export type Filter = {
  readonly name: string;
  /** As a variable declares it, such as `[StrandCode!]`. */
  readonly type: string;
  readonly enumName: string | null;
};

/** A statistic of the graph: what it can be grouped by, what it measures, and what it can be narrowed to. */
export type Subject = {
  /** `engagement` of `engagementStatistics`. */
  readonly name: string;
  readonly field: string;
  readonly rowType: string;
  readonly dimensions: readonly Part[];
  readonly measures: readonly Part[];
  readonly filters: readonly Filter[];
};

const ending = 'Statistics';
/** Filters that a reader chooses from a list. Free texts and ids of nothing that is listed are left to GraphQL. */
const listed = new Set(['[FinancialYear!]', '[ID!]']);

/** Every statistic of the API, as its root field declares it; the same dimensions and measures as its catalogue lists. */
export function subjectsOf(schema: GraphQLSchema): Subject[] {
  return Object.values(schema.getQueryType()!.getFields())
    .filter(({ name }) => name.endsWith(ending))
    .map(({ name, args, type }) => {
      const row = getNamedType((getNamedType(type) as GraphQLObjectType).getFields().rows!.type) as GraphQLObjectType;
      const argument = (wanted: string) => getNamedType(args.find((each) => each.name === wanted)!.type);
      const measure = row.getFields().change!.args.find((each) => each.name === 'measure')!;
      const filter = argument('filter');
      return {
        name: name.slice(0, -ending.length),
        field: name,
        rowType: row.name,
        dimensions: partsOf(argument('by')),
        measures: partsOf(getNamedType(measure.type)),
        filters: isInputObjectType(filter) ? Object.values(filter.getFields()).flatMap(filterOf) : [],
      };
    });
}

function partsOf(type: unknown): Part[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => ({ value: name, field: camelCase(name) })) : [];
}

function filterOf({ name, type }: { name: string; type: Parameters<typeof getNamedType>[0] }): Filter[] {
  const inner = getNamedType(type);
  if (inner === undefined || !isListType(isNonNullType(type) ? type.ofType : type)) return [];
  const text = String(type);
  const isListed =
    isEnumType(inner) || (listed.has(text) && (inner.name !== 'ID' || ['areas', 'panels'].includes(name)));
  return isListed ? [{ name, type: text, enumName: isEnumType(inner) ? inner.name : null }] : [];
}

/** `CASE_REVIEW_COUNT` → `caseReviewCount`. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
