import { Kind, type DocumentNode } from 'graphql';
import { argument, graphOf, subgraphNames } from './sdl.ts';

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

/** Says whether a subgraph knows an interface as an object (`@interfaceObject`), and so cannot tell the type of one. */
export type IsInterfaceObject = (subgraph: string, type: string) => boolean;

export function interfaceObjects({ definitions }: DocumentNode): IsInterfaceObject {
  const names = subgraphNames(definitions);
  const found = new Set<string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const join of definition.directives ?? [])
      if (argument(join, 'isInterfaceObject') === true)
        found.add(`${names.get(graphOf(join))} ${definition.name.value}`);
  }
  return (subgraph, type) => found.has(`${subgraph} ${type}`);
}
