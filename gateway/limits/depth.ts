import { Kind, type SelectionSetNode } from 'graphql';
import type { DocumentLimit } from './document.ts';
import { measuring, type Fragments } from './fragments.ts';

/**
 * The deepest question of a report needs ten. What leads round in a circle (an Area's predecessors, their successors …)
 * multiplies with every step.
 */
export const depth: DocumentLimit = {
  name: 'levels of fields',
  most: 14,
  protects: 'memory, which lists inside lists fill',
  instead: 'ask for what lies deep by a root field of its own',
  count: ({ roots, fragments }) => depthOf(roots, fragments),
};

/** How many fields stand inside one another, fragments included; those about the schema itself do not count, since validation limits them. */
export function depthOf(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const depthOfSet = measuring(fragments, function ofSelections({ selections }, ofFragment): number {
    let depth = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) depth = Math.max(depth, ofFragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        depth = Math.max(depth, ofSelections(selection.selectionSet, ofFragment));
      else if (!selection.name.value.startsWith('__')) {
        const { selectionSet } = selection;
        depth = Math.max(depth, 1 + (selectionSet === undefined ? 0 : ofSelections(selectionSet, ofFragment)));
      }
    }
    return depth;
  });
  return Math.max(0, ...sets.map(depthOfSet));
}
