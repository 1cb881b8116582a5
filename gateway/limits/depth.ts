import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * How many fields may stand inside one another. The deepest question of a report needs ten; what leads round in a circle
 * (an Area's predecessors, their successors …) multiplies with every step and would fill the memory.
 */
export const deepest = 14;

/**
 * The depth of a validated document's deepest field, fragments included; fields about the schema itself do not count, since
 * validation limits those. Each fragment is measured once, however often it is spread.
 */
export function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, number>();

  function ofFragment(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const depth = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, depth);
    return depth;
  }
  function ofSelections(set: SelectionSetNode | undefined): number {
    let depth = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) depth = Math.max(depth, ofFragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT) depth = Math.max(depth, ofSelections(selection.selectionSet));
      else if (!selection.name.value.startsWith('__'))
        depth = Math.max(depth, 1 + ofSelections(selection.selectionSet));
    }
    return depth;
  }

  return Math.max(
    0,
    ...document.definitions.map((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? ofSelections(each.selectionSet) : 0,
    ),
  );
}
