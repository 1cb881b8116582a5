import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { resolveEntities } from '../../../platform/entities.ts';
import type { Subgraph } from '../../../platform/subgraph.ts';
import { composeSupergraph } from '../../../schema/composition.ts';
import { library, type Entity, type MemorySubgraph } from './data.ts';

/** The library's supergraph, with the subgraphs at these addresses. */
export function librarySupergraph(urls: Record<string, string>): string {
  return composeSupergraph(library.map(({ name, sdl }) => ({ name, sdl, url: urls[name]! }))).supergraph;
}

/** The library's subgraphs as schemas to be executed in a gateway's own process, made as the product's are. */
export function executableLibrary(): Subgraph[] {
  return library.map((subgraph) => {
    const resolvers = resolversOf(subgraph);
    const schema = buildSubgraphSchema([{ typeDefs: parse(subgraph.sdl), resolvers: resolvers as never }]);
    resolveEntities(schema, resolvers);
    return {
      name: subgraph.name,
      sdl: subgraph.sdl,
      schema,
      // In memory: there is nothing to close and nothing to make for a request.
      database: { close: async () => {} } as Subgraph['database'],
      context: () => ({}) as ReturnType<Subgraph['context']>,
    };
  });
}

function resolversOf({ fields, entities }: MemorySubgraph): Record<string, object> {
  const types = new Set([...Object.keys(fields), ...Object.keys(entities)]);
  return Object.fromEntries(
    [...types].map((type) => {
      const find = entities[type];
      const reference = find && { __resolveReference: (representation: Entity) => find(representation) };
      return [type, { ...fields[type], ...reference }];
    }),
  );
}
