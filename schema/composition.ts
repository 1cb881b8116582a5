import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

export type Service = { name: string; url: string; sdl: string };
export type Composed = { supergraph: string; api: string };

/**
 * Composes subgraphs into the supergraph that the gateway plans by, and the API schema that clients see, sorted. Throws with
 * every error and every hint, because a hint is a type that would quietly grow weaker; only descriptions may differ.
 */
export function composeSupergraph(services: Service[]): Composed {
  const result = composeServices(services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (result.errors !== undefined) throw new Error(result.errors.map((error) => error.message).join('\n'));
  const hints = result.hints.filter((hint) => hint.definition.code !== 'INCONSISTENT_DESCRIPTION');
  if (hints.length > 0) throw new Error(hints.map((hint) => `${hint.definition.code}: ${hint.message}`).join('\n'));
  const api = lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return { supergraph: `${result.supergraphSdl.trimEnd()}\n`, api: `${printSchema(api)}\n` };
}
