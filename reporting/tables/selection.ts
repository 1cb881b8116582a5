import {
  getNamedType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field as the operation selects it, under its response key, with what is selected of it; fragments are resolved. */
export type Selected = {
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Of each argument that is a variable, the variable's name. */
  readonly variables: ReadonlyMap<string, string>;
  readonly children: readonly Selected[];
};

/** The one operation of a document that is valid against the schema. */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
}

/** What a valid query selects, from its root fields down. */
export function selectedBy(document: DocumentNode, schema: GraphQLSchema): Selected[] {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );

  function select(sets: readonly SelectionSetNode[], parent: GraphQLObjectType): Selected[] {
    const found = new Map<string, { selected: Omit<Selected, 'children'>; sets: SelectionSetNode[] }>();
    sets.forEach((set) => collect(set, parent, found));
    return [...found.values()].map(({ selected, sets: below }) => {
      const type = getNamedType(selected.field.type);
      return { ...selected, children: isObjectType(type) ? select(below, type) : [] };
    });
  }

  function collect(
    { selections }: SelectionSetNode,
    parent: GraphQLObjectType,
    found: Map<string, { selected: Omit<Selected, 'children'>; sets: SelectionSetNode[] }>,
  ): void {
    for (const each of selections) {
      if (each.kind === Kind.INLINE_FRAGMENT) collect(each.selectionSet, parent, found);
      else if (each.kind === Kind.FRAGMENT_SPREAD) collect(fragments.get(each.name.value)!.selectionSet, parent, found);
      else {
        const field = parent.getFields()[each.name.value];
        // `__typename`: nothing to show.
        if (field === undefined) continue;
        const key = (each.alias ?? each.name).value;
        const known = found.get(key) ?? {
          selected: { key, parent, field, variables: variablesOf(each.arguments) },
          sets: [],
        };
        if (each.selectionSet !== undefined) known.sets.push(each.selectionSet);
        found.set(key, known);
      }
    }
  }

  return select([operationOf(document).selectionSet], schema.getQueryType()!);
}

function variablesOf(given: FieldNode['arguments']): Map<string, string> {
  return new Map(
    (given ?? []).flatMap(({ name, value }) =>
      value.kind === Kind.VARIABLE ? [[name.value, value.name.value] as const] : [],
    ),
  );
}

/** The selections along response keys joined by dots, outermost first; null where the operation has no such path. */
export function selectedAlong(selected: readonly Selected[], path: string): Selected[] | null {
  const along: Selected[] = [];
  let at = selected;
  for (const key of path.split('.')) {
    const next = at.find((each) => each.key === key);
    if (next === undefined) return null;
    along.push(next);
    at = next.children;
  }
  return along;
}
