import {
  defaultFieldResolver,
  GraphQLBoolean,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
// graphql-js's own, which is not among its public exports: which fields a selection asks of a type, `@skip`, `@include` and fragments resolved.
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

import { argumentParts, constantArguments, type ArgumentPart, type Arguments } from './arguments.ts';

export type { Arguments };
export type Variables = Record<string, unknown>;

/** What is known of a field before a request: everything but its parent, its variables and the context. */
export type FieldPlan = {
  /** Its name in the answer. */
  key: string;
  /** Its name in the schema. */
  name: string;
  definition: GraphQLField<unknown, unknown>;
  parent: GraphQLObjectType;
  nodes: readonly FieldNode[];
  /** Without one a field is what stands in its parent under its name. */
  resolve: ((source: unknown, given: Arguments, context: unknown, info: GraphQLResolveInfo) => unknown) | null;
  /** Null where a variable stands in them: then a run makes them once, and keeps them at `place`. */
  given: Arguments | null;
  /** What they are made of, where that is a variable or a constant each. */
  parts: readonly ArgumentPart[] | null;
  place: number;
  value: ValuePlan;
};
/** How a value is completed, and whether it may be null. Of a leaf: which values are written as they are. */
export type ValuePlan =
  | { kind: 'leaf'; nullable: boolean; type: GraphQLLeafType; passes: 'string' | 'boolean' | null }
  | { kind: 'object'; nullable: boolean; fields: FieldPlan[] }
  | {
      kind: 'abstract';
      nullable: boolean;
      type: GraphQLAbstractType;
      fieldsOf: (type: GraphQLObjectType) => FieldPlan[];
    }
  | ListPlan;
export type ListPlan = { kind: 'list'; nullable: boolean; item: ValuePlan };
export type Plan = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  fields: FieldPlan[];
};

const passing = new Map<GraphQLLeafType, 'string' | 'boolean'>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

/**
 * Plans a validated query, once for all requests whose `@skip` and `@include` variables (`conditionsOf`) have the same values.
 * A type's `isTypeOf` is not asked: subgraphs have none.
 */
export function planQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Plan {
  const fragments: Plan['fragments'] = Object.create(null);
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  let places = 0;

  const fieldsOf = (parent: GraphQLObjectType, found: Map<string, readonly FieldNode[]>): FieldPlan[] =>
    [...found].map(([key, nodes]) => {
      const definition = definitionOf(schema, parent, nodes[0]!.name.value);
      const { name, resolve } = definition;
      const parts = argumentParts(definition, nodes[0]!);
      return {
        key,
        name,
        definition,
        parent,
        nodes,
        resolve: resolve === undefined || resolve === defaultFieldResolver ? null : resolve,
        given: constantArguments(parts),
        parts,
        place: places++,
        value: valueOf(definition.type, nodes),
      };
    });

  const subfields = (type: GraphQLObjectType, nodes: readonly FieldNode[]) =>
    fieldsOf(type, collectSubfields(schema, fragments, variables, type, nodes));

  function valueOf(given: GraphQLOutputType, nodes: readonly FieldNode[]): ValuePlan {
    const nullable = !isNonNullType(given);
    const type = isNonNullType(given) ? given.ofType : given;
    if (isListType(type)) return { nullable, kind: 'list', item: valueOf(type.ofType, nodes) };
    if (isLeafType(type)) return { nullable, kind: 'leaf', type, passes: passing.get(type) ?? null };
    if (isObjectType(type)) return { nullable, kind: 'object', fields: subfields(type, nodes) };
    const known = new Map<GraphQLObjectType, FieldPlan[]>();
    const fieldsOfOne = (one: GraphQLObjectType) => {
      let fields = known.get(one);
      if (fields === undefined) known.set(one, (fields = subfields(one, nodes)));
      return fields;
    };
    if (isAbstractType(type)) return { nullable, kind: 'abstract', type, fieldsOf: fieldsOfOne };
    throw new Error(`expected an output type; got ${String(type)}`);
  }

  const root = schema.getQueryType()!;
  const found = collectFields(schema, fragments, variables, root, operation.selectionSet);
  return { schema, operation, fragments, fields: fieldsOf(root, found) };
}

/** The variables that decide which fields are asked. */
export function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function definitionOf(schema: GraphQLSchema, parent: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return { ...TypeNameMetaFieldDef, resolve: () => parent.name };
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name]!;
}
