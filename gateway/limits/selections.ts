import { Kind, type SelectionSetNode } from 'graphql';
import type { DocumentLimit } from './document.ts';
import { measuring, type Fragments } from './fragments.ts';

/** A fragment of two spreads of a fragment of two spreads … doubles with every line: twenty lines ask a million fields. */
export const selections: DocumentLimit = {
  name: 'fields once its fragments are written out',
  most: 5000,
  protects: 'planning, which writes fragments out',
  instead: 'spread a fragment in fewer places, or ask in several requests',
  inOperation: fieldsOf,
};

/** How many fields a selection set asks with its fragments written out; beyond 2^53 about so many. */
function fieldsOf(set: SelectionSetNode, fragments: Fragments): number {
  return measuring(fragments, function ofSelections({ selections }, ofFragment): number {
    let fields = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) fields += ofFragment(selection.name.value);
      else {
        if (selection.kind === Kind.FIELD) fields++;
        if (selection.selectionSet !== undefined) fields += ofSelections(selection.selectionSet, ofFragment);
      }
    }
    return fields;
  })(set);
}
