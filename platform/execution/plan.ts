import {
  defaultFieldResolver,
  GraphQLBoolean,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isEnumType,
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
import { answerObject, type Filled } from './part.ts';

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
/** What is asked of an object. */
export type Shape = {
  /** Makes it with all its keys: `__typename` is there already, the others wait at null. */
  Answer: new () => Filled;
  /** All but `__typename`. */
  fields: FieldPlan[];
  /** Its fields are leaves that stand in their parent. */
  isPlain: boolean;
};
export type LeafPlan = {
  kind: 'leaf';
  nullable: boolean;
  type: GraphQLLeafType;
  /** Values of this JavaScript type are written as they are; of an enum those that are its names. */
  passes: 'string' | 'boolean' | null;
  names: ReadonlySet<unknown> | null;
};
/** How a value is completed, and whether it may be null. */
export type ValuePlan =
  | LeafPlan
  | { kind: 'object'; nullable: boolean; shape: Shape }
  | { kind: 'abstract'; nullable: boolean; type: GraphQLAbstractType; shapeOf: (type: GraphQLObjectType) => Shape }
  | ListPlan;
export type ListPlan = { kind: 'list'; nullable: boolean; item: ValuePlan };
export type Plan = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  root: Shape;
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

  function shapeOf(parent: GraphQLObjectType, found: Map<string, readonly FieldNode[]>): Shape {
    const isTypeName = ([, [node]]: [string, readonly FieldNode[]]) => node!.name.value === TypeNameMetaFieldDef.name;
    const entries = [...found];
    const fields = entries.filter((entry) => !isTypeName(entry)).map(([key, nodes]) => fieldOf(parent, key, nodes));
    return {
      Answer: answerObject(entries.map((entry) => [entry[0], isTypeName(entry) ? parent.name : null])),
      fields,
      isPlain: fields.every(({ resolve, value }) => resolve === null && value.kind === 'leaf'),
    };
  }

  function fieldOf(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
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
  }

  const subshape = (type: GraphQLObjectType, nodes: readonly FieldNode[]) =>
    shapeOf(type, collectSubfields(schema, fragments, variables, type, nodes));

  function valueOf(given: GraphQLOutputType, nodes: readonly FieldNode[]): ValuePlan {
    const nullable = !isNonNullType(given);
    const type = isNonNullType(given) ? given.ofType : given;
    if (isListType(type)) return { nullable, kind: 'list', item: valueOf(type.ofType, nodes) };
    if (isLeafType(type)) return leafOf(type, nullable);
    if (isObjectType(type)) return { nullable, kind: 'object', shape: subshape(type, nodes) };
    const known = new Map<GraphQLObjectType, Shape>();
    const shapeOfOne = (one: GraphQLObjectType) => {
      let shape = known.get(one);
      if (shape === undefined) known.set(one, (shape = subshape(one, nodes)));
      return shape;
    };
    if (isAbstractType(type)) return { nullable, kind: 'abstract', type, shapeOf: shapeOfOne };
    throw new Error(`expected an output type; got ${String(type)}`);
  }

  const root = schema.getQueryType()!;
  const found = collectFields(schema, fragments, variables, root, operation.selectionSet);
  return { schema, operation, fragments, root: shapeOf(root, found) };
}

function leafOf(type: GraphQLLeafType, nullable: boolean): LeafPlan {
  const plain = { kind: 'leaf', nullable, type, names: null } as const;
  if (!isEnumType(type)) return { ...plain, passes: passing.get(type) ?? null };
  const values = type.getValues();
  if (values.some(({ name, value }) => value !== name)) return { ...plain, passes: null };
  return { ...plain, passes: 'string', names: new Set(values.map(({ name }) => name)) };
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
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name]!;
}
