import { Kind } from 'graphql';
import type { DocumentLimit } from './document.ts';
import { measuring } from './fragments.ts';

/**
 * A fragment of two spreads of a fragment of two spreads … doubles with every line: twenty lines ask a million fields.
 * Spreads count too, since those of fragments that hold nothing but a spread have to be followed as well.
 */
export const selections: DocumentLimit = {
  name: 'fields and spreads with all fragments written out',
  most: 5000,
  protects: 'validation and planning, which follow every spread',
  instead: 'spread a fragment in fewer places, or ask in several requests',
  count: ({ roots, fragments }) => {
    const sizeOf = measuring(fragments, function ofSelections({ selections }, ofFragment): number {
      let size = 0;
      for (const selection of selections) {
        if (selection.kind !== Kind.INLINE_FRAGMENT) size++;
        if (selection.kind === Kind.FRAGMENT_SPREAD) size += ofFragment(selection.name.value);
        else if (selection.selectionSet !== undefined) size += ofSelections(selection.selectionSet, ofFragment);
      }
      return size;
    });
    return roots.reduce((sum, set) => sum + sizeOf(set), 0);
  },
};
