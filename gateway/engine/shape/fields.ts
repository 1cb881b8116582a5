import {
  isAbstractType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What the response of an operation is shaped by. `variables` decide `@skip` and `@include`. */
export type Shaping = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Under which key a field's data stands. */
  readonly keyOf: (field: FieldNode) => string;
};

/** The fields of an object of a type by response key, in the order of the response (GraphQL, "CollectFields"). */
export function fieldsOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  shaping: Shaping,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, shaping.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const known = fields.get(key);
        if (known === undefined) fields.set(key, [selection]);
        else known.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? shaping.fragments.get(selection.name.value)! : selection;
      if (applies(fragment.typeCondition?.name.value, type, shaping.schema)) visit(fragment.selectionSet);
    }
  };
  sets.forEach(visit);
  return fields;
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function isIncluded({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every((directive) => {
    if (directive.name.value === 'skip') return condition(directive, variables) !== true;
    if (directive.name.value === 'include') return condition(directive, variables) !== false;
    return true;
  });
}

function condition({ arguments: given = [] }: DirectiveNode, variables: Readonly<Record<string, unknown>>): unknown {
  const value = given.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

/** The type of an object by its `__typename`, where it may stand at a place of an abstract type; undefined where it may not. */
export function objectTypeOf(schema: GraphQLSchema, place: string, typename: unknown): GraphQLObjectType | undefined {
  if (typeof typename !== 'string') return undefined;
  const type = schema.getType(typename);
  const abstract = schema.getType(place);
  return isObjectType(type) && isAbstractType(abstract) && schema.isSubType(abstract, type) ? type : undefined;
}
