import { Kind, type DocumentNode } from 'graphql';

/** Says whether an object of a type (by its `__typename`) is meant by a fragment's type condition. */
export type MatchesType = (condition: string, typename: string) => boolean;

/** Reads from a supergraph which types belong to which interface or union, those that clients do not see included. */
export function typeMatcher(supergraph: DocumentNode): MatchesType {
  const above = new Map<string, Set<string>>();
  const note = (type: string, condition: string) => {
    const conditions = above.get(type) ?? new Set();
    above.set(type, conditions.add(condition));
  };
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      for (const member of definition.types ?? []) note(member.name.value, definition.name.value);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const each of definition.interfaces ?? []) note(definition.name.value, each.name.value);
  }
  return (condition, typename) => condition === typename || above.get(typename)?.has(condition) === true;
}
