import { executeSync, Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { Data } from '../data.ts';
import { fieldsOf, type Shaping } from './fields.ts';

/** Where what the schema says of itself hangs on the root, by response key: no alias meets a key of the data there. */
export const introspected = Symbol('introspected');

/** Whether a root field is answered by the schema itself. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** The root fields of an operation that ask about the schema. */
export function introspectionFields(operation: OperationDefinitionNode, shaping: Shaping): FieldNode[] {
  const query = shaping.schema.getQueryType();
  if (operation.operation !== 'query' || query == null) return [];
  return [...fieldsOf(query, [operation.selectionSet], shaping).values()].flat().filter(isIntrospection);
}

/**
 * Answers root fields that ask about the schema, by response key.
 * @param variables as the client gave them
 */
export function introspect(
  fields: readonly FieldNode[],
  operation: OperationDefinitionNode,
  shaping: Shaping,
  variables: Readonly<Record<string, unknown>>,
): Data {
  const asked: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [asked, ...shaping.fragments.values()] };
  const { data } = executeSync({ schema: shaping.schema, document, variableValues: variables });
  return (data ?? {}) as Data;
}
