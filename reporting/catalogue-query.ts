import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** A query that asks the same of every part of the graph that keeps a catalogue. */
export function catalogueQuery(schema: GraphQLSchema, name: string, selection: string): string {
  const parts = Object.values((schema.getType('Catalogue') as GraphQLObjectType).getFields())
    .filter(({ type }) => getNamedType(type).name === 'SubgraphCatalogue')
    .map((part) => `${part.name} { ${selection} }`);
  return `query ${name} { catalogue { ${parts.join(' ')} } }`;
}
