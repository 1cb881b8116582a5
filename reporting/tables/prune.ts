import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { cutKey } from './rows.ts';
import { operationOf } from './selection.ts';

/**
 * The operation with nothing but one table in it, for a file of that table and for the further pages of a long one: what stands
 * beside the way to its rows is left out, but for the plain fields and marks (`pageInfo`, `containsSynthetic`) there. A list
 * under no other is paged through by `$first` and `$after`, so that its file has all of it; lists under the items of another
 * cannot be, and keep the mark of `withCutMarks`.
 * @param levels response keys from each list to the next
 */
export function operationOfTable(document: DocumentNode, levels: readonly (readonly string[])[]): string {
  const operation = operationOf(document);
  const rows = levels.flat();
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const kept = { ...operation, selectionSet: alone(operation.selectionSet, rows, fragments, levels.length === 1) };
  const used = usedBy(kept, fragments);
  const variables = new Set<string>();
  for (const each of [{ ...kept, variableDefinitions: [] }, ...used])
    visit(each, { Variable: ({ name }) => void variables.add(name.value) });
  return print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...kept,
        // Each that is used, once.
        variableDefinitions: [...(operation.variableDefinitions ?? []), ...pageVariables].filter(
          ({ variable: { name } }) => variables.delete(name.value),
        ),
      },
      ...used,
    ],
  });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function alone(
  set: SelectionSetNode,
  [key, ...rest]: readonly string[],
  fragments: Fragments,
  isOnlyList: boolean,
): SelectionSetNode {
  if (key === undefined) return set;
  const selections = set.selections.flatMap((each): SelectionNode[] => {
    if (each.kind === Kind.FIELD) {
      if (keyOf(each) === key) {
        const inner = each.selectionSet && alone(each.selectionSet, rest, fragments, isOnlyList);
        if (isPaged(each)) return [{ ...each, selectionSet: withNextPage(inner!) }];
        return [
          isOnlyList && isMarked(each) ? paged({ ...each, selectionSet: inner! }) : { ...each, selectionSet: inner },
        ];
      }
      return isMark(each) ? [each] : [];
    }
    const inner = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value)!;
    return [...alone(inner.selectionSet, [key, ...rest], fragments, isOnlyList).selections];
  });
  return { ...set, selections };
}

/** Response key under which the operation of a long table says where its next page begins, before it gives any row. */
export const nextPageKey = 'pageAfter';

const page = parse(`query ($first: Int!, $after: String) {
  list(first: $first, after: $after) { ${nextPageKey}: pageInfo { hasNextPage endCursor } }
}`).definitions[0] as OperationDefinitionNode;
const pageVariables = page.variableDefinitions!;
const pagedList = page.selectionSet.selections[0] as FieldNode;

function withNextPage(set: SelectionSetNode): SelectionSetNode {
  return { ...set, selections: [...pagedList.selectionSet!.selections, ...set.selections] };
}

/** A list of which the operation asks for so many rows and no more, to be read page by page. */
function paged(field: FieldNode & { selectionSet: SelectionSetNode }): FieldNode {
  const others = field.arguments?.filter(({ name }) => name.value !== 'first') ?? [];
  const selections = field.selectionSet.selections.filter((each) => !isCutMark(each));
  return {
    ...field,
    arguments: [...others, ...pagedList.arguments!],
    selectionSet: withNextPage({ ...field.selectionSet, selections }),
  };
}

const isMarked = ({ selectionSet }: FieldNode) => selectionSet?.selections.some(isCutMark) === true;
const isCutMark = (each: SelectionNode) => each.kind === Kind.FIELD && keyOf(each) === cutKey;

function isPaged({ arguments: given = [] }: FieldNode): boolean {
  return given.some(
    ({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE && value.name.value === 'after',
  );
}

/** `totalCount` is a statement of its own, which a page after the first need not ask again. */
function isMark(field: FieldNode): boolean {
  return (
    ['pageInfo', cutKey].includes(keyOf(field)) || (field.selectionSet === undefined && keyOf(field) !== 'totalCount')
  );
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** Fragments that are still spread, by themselves or within others. */
function usedBy(from: { selectionSet: SelectionSetNode }, fragments: Fragments): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const look = (set: SelectionSetNode): void =>
    void visit(set, {
      FragmentSpread: ({ name: { value } }) => {
        if (used.has(value)) return;
        used.set(value, fragments.get(value)!);
        look(fragments.get(value)!.selectionSet);
      },
    });
  look(from.selectionSet);
  return [...used.values()];
}
