import { Kind, print, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { fieldsOf, type Shaping } from './fields.ts';

/** Where what the schema says of itself hangs on the root, by response key: no alias meets a key of the data there. */
export const introspected = Symbol('introspected');

/** Whether a root field is answered by the schema itself. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** The part of an operation that asks about the schema, as a document of its own; `isAll` where nothing else is asked. */
export type Introspection = { readonly document: string; readonly isAll: boolean };

/** Null where nothing is asked about the schema. */
export function introspectionOf(operation: OperationDefinitionNode, shaping: Shaping): Introspection | null {
  const query = shaping.schema.getQueryType();
  if (operation.operation !== 'query' || query == null) return null;
  const all = [...fieldsOf(query, [operation.selectionSet], shaping).values()].flat();
  const fields = all.filter(isIntrospection);
  if (fields.length === 0) return null;
  const asked = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } } as const;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [asked, ...shaping.fragments.values()] };
  return { document: print(document), isAll: fields.length === all.length };
}
