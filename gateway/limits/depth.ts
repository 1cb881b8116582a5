import { Kind, type SelectionSetNode } from 'graphql';
import type { DocumentLimit } from './document.ts';
import { measuring, type Fragments } from './fragments.ts';

/** The deepest question of a report needs ten. What leads round in a circle (an Area's predecessors, their successors …) multiplies with every step. */
export const depth: DocumentLimit = {
  name: 'levels of fields',
  most: 14,
  protects: 'memory, which lists inside lists fill',
  instead: 'ask for what lies deep by its own root field',
  inOperation: depthOf,
};

/** How many fields stand inside one another, fragments included; those about the schema itself do not count, since validation limits them. */
export function depthOf(set: SelectionSetNode, fragments: Fragments): number {
  return measuring(fragments, function ofSelections({ selections }, ofFragment): number {
    let depth = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) depth = Math.max(depth, ofFragment(selection.name.value));
      else if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
      else {
        const below = selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet, ofFragment);
        depth = Math.max(depth, below + (selection.kind === Kind.FIELD ? 1 : 0));
      }
    }
    return depth;
  })(set);
}
