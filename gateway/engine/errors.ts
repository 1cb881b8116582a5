import type { GraphQLFormattedError } from 'graphql';

/** A request that is refused before GraphQL looks at it. */
export function badRequest(message: string): GraphQLFormattedError {
  return { message, extensions: { code: 'BAD_REQUEST' } };
}
