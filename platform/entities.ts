import type { GraphQLSchema } from 'graphql';

type Representation = { __typename: string };
type ResolveReference = (reference: Representation, context: unknown, info: unknown) => unknown;

/**
 * Has `_entities` look each representation up by its type's `__resolveReference`. What @apollo/subgraph does there makes three
 * promises for each, even of what is known at once, and one fault that is thrown fails the entities of a whole request.
 */
export function resolveEntities(schema: GraphQLSchema, resolvers: Record<string, object>): void {
  const field = schema.getQueryType()?.getFields()._entities;
  // A subgraph without entities has no such field.
  if (field === undefined) return;
  field.resolve = (_, { representations }: { representations: Representation[] }, context, info) =>
    representations.map((reference) => {
      const { __typename: type } = reference;
      const { __resolveReference: resolve } = (resolvers[type] ?? {}) as { __resolveReference?: ResolveReference };
      if (resolve === undefined) return reference;
      try {
        const found = resolve(reference, context, info);
        return found instanceof Promise ? found.then((entity: unknown) => named(entity, type)) : named(found, type);
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    });
}

/** An entity says which type of the union it is. */
function named(entity: unknown, type: string): unknown {
  if (typeof entity !== 'object' || entity === null || entity instanceof Error) return entity;
  (entity as Representation).__typename = type;
  return entity;
}
