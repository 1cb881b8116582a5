import { getOperationAST, parse } from 'graphql';
import { checkText } from '../limits/text.ts';
import type { GraphQLRequest } from './engine.ts';

/** Whether a request asks for a mutation, be it one that the graph has or not; false where that cannot be told. */
export function asksMutation({ query, operationName }: GraphQLRequest): boolean {
  // What is beyond the limits must not be parsed, and is refused for that.
  if (checkText(query) !== null) return false;
  try {
    return getOperationAST(parse(query, { noLocation: true }), operationName)?.operation === 'mutation';
  } catch {
    return false;
  }
}
