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
import { operationOf } from './selection.ts';

/**
 * The operation with nothing but one table in it, for a file of that table and for the further pages of a long one: what stands
 * beside the way to its rows is left out, but for the plain fields and marks (`pageInfo`, `containsSynthetic`) there.
 * @param rows response keys to the list
 */
export function operationOfTable(document: DocumentNode, rows: readonly string[]): string {
  const operation = operationOf(document);
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const kept = { ...operation, selectionSet: alone(operation.selectionSet, rows, fragments) };
  const used = usedBy(kept, fragments);
  const variables = new Set<string>();
  for (const each of [{ ...kept, variableDefinitions: [] }, ...used])
    visit(each, { Variable: ({ name }) => void variables.add(name.value) });
  return print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...kept,
        variableDefinitions:
          operation.variableDefinitions?.filter((each) => variables.has(each.variable.name.value)) ?? [],
      },
      ...used,
    ],
  });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function alone(set: SelectionSetNode, [key, ...rest]: readonly string[], fragments: Fragments): SelectionSetNode {
  if (key === undefined) return set;
  const selections = set.selections.flatMap((each): SelectionNode[] => {
    if (each.kind === Kind.FIELD) {
      if (keyOf(each) === key) {
        const inner = each.selectionSet && alone(each.selectionSet, rest, fragments);
        return [{ ...each, selectionSet: isPaged(each) ? withNextPage(inner!) : inner }];
      }
      return isMark(each) ? [each] : [];
    }
    const inner = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value)!;
    return [...alone(inner.selectionSet, [key, ...rest], fragments).selections];
  });
  return { ...set, selections };
}

/** Response key under which the operation of a long table says where its next page begins, before it gives any row. */
export const nextPageKey = 'pageAfter';

const nextPage = parse(`{ ${nextPageKey}: pageInfo { hasNextPage endCursor } }`)
  .definitions[0] as OperationDefinitionNode;

function withNextPage(set: SelectionSetNode): SelectionSetNode {
  return { ...set, selections: [...nextPage.selectionSet.selections, ...set.selections] };
}

function isPaged({ arguments: given = [] }: FieldNode): boolean {
  return given.some(
    ({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE && value.name.value === 'after',
  );
}

/** `totalCount` is a statement of its own, which a page after the first need not ask again. */
function isMark(field: FieldNode): boolean {
  return keyOf(field) === 'pageInfo' || (field.selectionSet === undefined && keyOf(field) !== 'totalCount');
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
