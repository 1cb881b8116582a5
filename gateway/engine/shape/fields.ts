import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Data } from '../data.ts';
import { readerOf, sourcesOf, type Position } from '../plan/positions.ts';

/** What the response of an operation is shaped by. `variables` decide `@skip` and `@include`. */
export type Shaping = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Under which key a field's data stands. */
  readonly keyOf: (field: FieldNode) => string;
};

/** The value of a condition where only what is there in any case is looked for. */
export const undecided = Symbol('undecided');

/** The fields of an object of a type by response key, in the order of the response (GraphQL, "CollectFields"). */
export function fieldsOf(
  type: FieldsType,
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

function applies(condition: string | undefined, type: FieldsType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** Whether `@skip` and `@include` let a selection be, by the variables' values with defaults. */
export function isIncluded({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every((directive) => {
    const { value: name } = directive.name;
    if (name !== 'skip' && name !== 'include') return true;
    const value = condition(directive, variables);
    return value !== undecided && value !== (name === 'skip');
  });
}

function condition({ arguments: given = [] }: DirectiveNode, variables: Readonly<Record<string, unknown>>): unknown {
  const value = given.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

/** A type whose fields can be told: of an object of an interface that another subgraph knows better, the interface. */
export type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/**
 * The type of an object at a place of an abstract type; undefined where it may not stand there. Where the plan asks for no
 * `__typename`, or a subgraph knows the interface alone (`@interfaceObject`), nothing that was asked for depends on more.
 */
export function typeOf(
  schema: GraphQLSchema,
  place: GraphQLAbstractType,
  position: Position,
): (object: Data) => FieldsType | undefined {
  const read = readerOf(position, '__typename');
  const { own, supplies } = sourcesOf(position, '__typename');
  const isAsked = (own && position.own.has('__typename')) || supplies.length > 0;
  return (object) => {
    const typename = read(object);
    if (isInterfaceType(place) && (typename === place.name || (typename === undefined && !isAsked))) return place;
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    return isObjectType(type) && schema.isSubType(place, type) ? type : undefined;
  };
}
