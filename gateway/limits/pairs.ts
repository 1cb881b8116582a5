import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { DocumentLimit } from './document.ts';
import type { Fragments } from './fragments.ts';

/** Validation compares the fields that fill one place of the answer two by two: a hundred of them are 4,950 comparisons. */
export const pairs: DocumentLimit = {
  name: 'pairs of fields that fill the same place',
  most: 4000,
  protects: 'validation, which compares the fields of each pair and all that is asked below them',
  instead: 'ask a field once, with all that is wanted of it',
  count: ({ roots, fragments }) => roots.reduce((sum, set) => sum + pairsOf(set, fragments), 0),
};

function pairsOf(set: SelectionSetNode, fragments: Fragments): number {
  let found = 0;
  function visit(sets: readonly SelectionSetNode[]): void {
    const fieldsByName = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const each of sets) collect(each, fieldsByName, spread);
    for (const fields of fieldsByName.values()) {
      found += (fields.length * (fields.length - 1)) / 2;
      const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) visit(below);
    }
  }
  function collect({ selections }: SelectionSetNode, into: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const others = into.get(name);
        if (others === undefined) into.set(name, [selection]);
        else others.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, into, spread);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet, into, spread);
      }
    }
  }
  visit([set]);
  return found;
}
