import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by name; of several of one name, which validation refuses, the first. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && !fragments.has(definition.name.value))
      fragments.set(definition.name.value, definition);
  return fragments;
}

/** The names of all fragments that are spread anywhere. */
export function spreadNames(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  function look(set: SelectionSetNode | undefined): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) names.add(selection.name.value);
      else look(selection.selectionSet);
    }
  }
  for (const definition of document.definitions) if ('selectionSet' in definition) look(definition.selectionSet);
  return names;
}

/**
 * Measures selection sets that hold fragments, each fragment once however often it is spread. A fragment that is not there
 * or leads back into itself measures 0: validation refuses both.
 */
export function measuring(
  fragments: Fragments,
  measure: (set: SelectionSetNode, ofFragment: (name: string) => number) => number,
): (set: SelectionSetNode) => number {
  const measured = new Map<string, number>();
  function ofFragment(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const fragment = fragments.get(name);
    const found = fragment === undefined ? 0 : measure(fragment.selectionSet, ofFragment);
    measured.set(name, found);
    return found;
  }
  return (set) => measure(set, ofFragment);
}

/** Whether a fragment leads back into itself, where a walk that expands fragments would not end. */
export function isCyclic(fragments: Fragments): boolean {
  const open = new Set<string>();
  const closed = new Set<string>();
  function leadsBack(name: string): boolean {
    if (open.has(name)) return true;
    const fragment = fragments.get(name);
    if (fragment === undefined || closed.has(name)) return false;
    open.add(name);
    const found = holdsOpen(fragment.selectionSet);
    open.delete(name);
    closed.add(name);
    return found;
  }
  function holdsOpen(set: SelectionSetNode | undefined): boolean {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.FRAGMENT_SPREAD ? leadsBack(selection.name.value) : holdsOpen(selection.selectionSet))
        return true;
    return false;
  }
  return [...fragments.keys()].some(leadsBack);
}
