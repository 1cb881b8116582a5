import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { DocumentLimit } from './document.ts';
import type { Fragments } from './fragments.ts';

/** Validation compares the fields of one place and name two by two: a thousand are half a million comparisons. */
export const repeats: DocumentLimit = {
  name: 'repetitions of a field in one place',
  most: 100,
  protects: 'validation, which compares them two by two',
  instead: 'ask a field once, with all that is wanted of it',
  inOperation: repeatsOf,
};

/** How often the field is asked that is asked most often in one place of the answer. */
function repeatsOf(set: SelectionSetNode, fragments: Fragments): number {
  let most = 0;
  function visit(sets: readonly SelectionSetNode[]): void {
    const byName = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const each of sets) collect(each, byName, spread);
    for (const fields of byName.values()) {
      most = Math.max(most, fields.length);
      const below = fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
      if (below.length > 0) visit(below);
    }
  }
  function collect({ selections }: SelectionSetNode, byName: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const fields = byName.get(name);
        if (fields === undefined) byName.set(name, [selection]);
        else fields.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, byName, spread);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet, byName, spread);
      }
    }
  }
  visit([set]);
  return most;
}
