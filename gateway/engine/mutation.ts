import { getOperationAST, parse } from 'graphql';
import type { GraphQLRequest } from './engine.ts';

/** As many as the limits let through; what is longer is refused for that. */
const maxTokens = 4000;

/** Whether a request asks for a mutation, be it one that the graph has or not; false where that cannot be told. */
export function asksMutation({ query, operationName }: GraphQLRequest): boolean {
  try {
    return getOperationAST(parse(query, { noLocation: true, maxTokens }), operationName)?.operation === 'mutation';
  } catch {
    return false;
  }
}
