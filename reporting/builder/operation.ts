import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Part, Subject } from './subjects.ts';

/** The operation that asks a statistic by some dimensions for some measures, with a variable for each of its filters. */
export function operationOf(
  schema: GraphQLSchema,
  { field, rowType, filters }: Subject,
  by: readonly Part[],
  measures: readonly string[],
): string {
  const fields = (schema.getType(rowType) as GraphQLObjectType).getFields();
  const flags = measures.map((measure) => `${measure}Flag`).filter((flag) => flag in fields);
  let takesLanguage = false;
  const selected = by.map(({ field: name }) => {
    const type = getNamedType(fields[name]!.type);
    if (!isObjectType(type)) return name;
    const inLanguage = type.getFields().name!.args.some((argument) => argument.name === 'language');
    takesLanguage ||= inLanguage;
    return `${name} { ${keyOf(type)} name${inLanguage ? '(language: $language)' : ''} }`;
  });
  const numbers = [...measures, ...flags, 'containsSynthetic'].join(' ');
  const variables = [
    ...filters.map((each) => `$${each.name}: ${each.type}`),
    '$predecessors: Boolean!',
    '$synthetic: Boolean!',
    ...(takesLanguage ? ['$language: Language!'] : []),
  ];
  return `query Built(${variables.join(', ')}) {
  statistics: ${field}(
    by: [${by.map(({ value }) => value).join(', ')}]
    filter: { ${filters.map((each) => `${each.name}: $${each.name}`).join(', ')}, includePredecessors: $predecessors }
    includeSynthetic: $synthetic
  ) {
    rows { ${selected.join(' ')} ${numbers} }
    total { ${numbers} }
  }
}
`;
}

/** The field by which an entity is known. */
export const keyOf = (type: GraphQLObjectType): 'code' | 'id' => ('code' in type.getFields() ? 'code' : 'id');
