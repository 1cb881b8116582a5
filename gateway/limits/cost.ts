import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Variables } from './amounts.ts';
import { costOf } from './estimate.ts';
import { beyond, type Limit } from './limit.ts';

export const cost: Limit = {
  name: 'objects by estimate',
  most: 100_000,
  protects: 'memory and the subgraphs from an answer without bounds',
  instead: 'ask for shorter pages (`first`), fewer lists inside lists, or in several requests',
};

/** The refusal of an operation of this cost, null where it is not too much. */
export function checkEstimate(estimate: number): GraphQLError | null {
  return beyond(cost, estimate);
}

/** Refuses a valid operation that would answer with too much, as far as its lists and variables tell. */
export function checkCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
): GraphQLError | null {
  return checkEstimate(costOf(document, operation, schema)(variables));
}
