import { Kind } from 'graphql';
import type { DocumentLimit } from './document.ts';
import { measuring } from './fragments.ts';

/** Root fields are fetched each on its own, whatever they ask. */
export const rootFields: DocumentLimit = {
  name: 'root fields',
  most: 100,
  protects: 'the subgraphs, which answer each by queries of its own',
  instead: 'ask for a list or filter by several codes; else ask in several requests',
  count: ({ operations, fragments }) => {
    const fieldsOf = measuring(fragments, function ofSelections({ selections }, ofFragment): number {
      let fields = 0;
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) fields++;
        else if (selection.kind === Kind.FRAGMENT_SPREAD) fields += ofFragment(selection.name.value);
        else fields += ofSelections(selection.selectionSet, ofFragment);
      }
      return fields;
    });
    return Math.max(0, ...operations.map(fieldsOf));
  },
};
