import { Kind, visit, type DocumentNode } from 'graphql';
import type { DocumentLimit } from './document.ts';

export const values: DocumentLimit = {
  name: 'items of lists and members of objects in arguments',
  most: 500,
  protects: 'the subgraphs, which look each item up',
  instead: 'filter by something broader, or ask in several requests',
  count: ({ document }) => valuesOf(document),
};

/** How many items and members all the lists and objects of a document have, whatever stands in them. */
function valuesOf(document: DocumentNode): number {
  let found = 0;
  visit(document, {
    [Kind.LIST]: ({ values }) => void (found += values.length),
    [Kind.OBJECT]: ({ fields }) => void (found += fields.length),
  });
  return found;
}
