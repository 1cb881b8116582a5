import type { QueryPlan } from '@apollo/query-planner';
import {
  getNamedType,
  getOperationAST,
  isObjectType,
  type GraphQLError,
  type GraphQLFormattedError,
  Kind,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isPublicCode } from '../../platform/errors.ts';
import { compilePlan, type CompiledPlan, type Compiler } from './plan/compile.ts';
import { checkDocument } from '../limits/document.ts';
import { costOf } from '../limits/estimate.ts';
import { checkText } from '../limits/text.ts';
import { validationOptions } from '../limits/validation.ts';
import type { Weights } from '../limits/weights.ts';
import { keyedByField } from './data-keys.ts';
import type { GraphQLRequest } from './engine.ts';
import { childOf, isBrought, type Position } from './plan/positions.ts';
import { findUnmet } from './plan/unmet.ts';
import { Refusal } from './refusal.ts';
import { fieldsOf, undecided, type Shaping } from './shape/fields.ts';
import { isIntrospection } from './shape/introspect.ts';
import type { Requirements } from './supergraph/requirements.ts';
import { coercerOf, withoutReserved, type Coerce } from './variables.ts';

/** An operation that is ready to run. */
export type Operation = {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Under which key the data of a field stands. */
  readonly keyOf: (field: FieldNode) => string;
  /** How many objects it may answer with, by its coerced variables. */
  readonly cost: (variables: Readonly<Record<string, unknown>>) => number;
  readonly plan: CompiledPlan;
  readonly coerce: Coerce;
  /** As the planner made it, as JSON, for who asks to see it. */
  readonly planText: string;
  /** Variables that decide `@skip` and `@include`: each combination of them has its own shape of response. */
  readonly conditions: readonly string[];
};

/** What operations are made ready with. */
export type Preparing = {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
  readonly compiler: Compiler;
  /** A plan as JSON. */
  readonly plan: (operation: string) => Promise<string>;
};

/** Parses, validates, plans and compiles what is asked. Throws a `Refusal` that says what is wrong with it. */
export async function prepareOperation(request: GraphQLRequest, preparing: Preparing): Promise<Operation> {
  refuse(checkText(request.query));
  const located = parsed(request.query);
  refuse(checkDocument(located));
  operationOf(located, request.operationName);
  validated(located, preparing.schema);
  // What is kept ready knows no places in the text: each would hold every token of it.
  const document = parse(request.query, { noLocation: true });
  const definition = operationOf(document, request.operationName);
  refuseUnknownKinds(definition, preparing.schema);
  const fragments = reachableFragments(document, definition);
  const { document: keyed, keyOf } = keyedByField(
    {
      kind: Kind.DOCUMENT,
      // Without the client's name for it, equal sub-queries of one plan have equal texts and are asked together.
      definitions: [{ ...definition, name: undefined }, ...fragments.values()],
    },
    preparing.schema,
  );
  const planned = withoutReserved(keyed);
  const planText = await preparing.plan(print(planned)).catch(refusePlanning);
  const queryPlan = JSON.parse(planText) as QueryPlan;
  if (queryPlan.node?.kind === 'Subscription') throw new Error('expected a plan of a query or mutation');
  refuseUnmet(queryPlan, preparing.compiler.view.requirements);
  const plan = compilePlan(queryPlan.node, preparing.compiler);
  const conditions = conditionsOf(keyed);
  const variables = Object.fromEntries(conditions.map((name) => [name, undecided]));
  refuseUnplanned(definition, plan.root, { schema: preparing.schema, fragments, variables, keyOf });
  return {
    definition,
    fragments,
    keyOf,
    cost: costOf(document, definition, preparing.schema, preparing.weights),
    plan,
    coerce: coercerOf(definition, preparing.schema, () => operationOf(parse(request.query), request.operationName)),
    planText,
    conditions,
  };
}

/** Throws on what the planner threw: as a refusal, where the operation is at fault. */
export function refusePlanning(error: unknown): never {
  throw isPublicCode((error as GraphQLError).extensions?.code) ? Refusal.of('OPERATION_TOO_COMPLEX', [error]) : error;
}

/** Throws what a limit says, where it says anything. */
export function refuse(error: GraphQLFormattedError | GraphQLError | null): void {
  if (error !== null) throw new Refusal(['toJSON' in error ? error.toJSON() : error]);
}

function parsed(query: string): DocumentNode {
  const tooLong = checkText(query);
  if (tooLong !== null) throw new Refusal([tooLong]);
  try {
    return parse(query);
  } catch (error) {
    throw Refusal.of('GRAPHQL_PARSE_FAILED', [error]);
  }
}

function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const definition = getOperationAST(document, name);
  if (definition != null) return definition;
  const expected =
    name == null
      ? 'an operationName, since the document has several operations'
      : 'the name of an operation in the document';
  throw Refusal.saying('OPERATION_RESOLUTION_FAILURE', `expected ${expected}; got ${JSON.stringify(name ?? null)}`);
}

function validated(document: DocumentNode, schema: GraphQLSchema): void {
  const errors = validate(schema, document, specifiedRules, validationOptions(schema));
  if (errors.length > 0) throw Refusal.of('GRAPHQL_VALIDATION_FAILED', errors, schema);
}

function refuseUnknownKinds({ operation }: OperationDefinitionNode, schema: GraphQLSchema): void {
  if (operation === 'query' || (operation === 'mutation' && schema.getMutationType() != null)) return;
  throw Refusal.saying('BAD_USER_INPUT', `expected a query; got a ${operation}`);
}

function reachableFragments(
  document: DocumentNode,
  definition: OperationDefinitionNode,
): Map<string, FragmentDefinitionNode> {
  const all = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) all.set(each.name.value, each);
  const reached = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value: name } }) => {
        if (reached.has(name)) return;
        reached.set(name, all.get(name)!);
        follow(all.get(name)!);
      },
    });
  };
  follow(definition);
  return reached;
}

/** The planner leaves out what it finds no way to; the stock gateway answers that with null, and says nothing. */
function refuseUnplanned({ operation, selectionSet }: OperationDefinitionNode, root: Position, shaping: Shaping): void {
  const refuseBelow = (type: GraphQLObjectType, sets: SelectionSetNode[], position: Position): void => {
    for (const [key, nodes] of fieldsOf(type, sets, shaping)) {
      const [node] = nodes as [FieldNode];
      if (node.name.value === '__typename' || isIntrospection(node)) continue;
      const dataKey = shaping.keyOf(node);
      if (!isBrought(position, dataKey)) {
        const message = `expected an operation that subgraphs can answer; none can answer ${type.name}.${key}`;
        throw Refusal.saying('OPERATION_RESOLUTION_FAILURE', message);
      }
      const below = getNamedType(type.getFields()[node.name.value]!.type);
      if (isObjectType(below))
        refuseBelow(
          below,
          nodes.flatMap((each) => each.selectionSet ?? []),
          childOf(position, dataKey),
        );
    }
  };
  refuseBelow(shaping.schema.getRootType(operation)!, [selectionSet], root);
}

/** A subgraph that is not given what its field requires would answer all the same, and nobody could tell. */
function refuseUnmet({ node }: QueryPlan, requirements: Requirements): void {
  if (node?.kind === 'Subscription') return;
  const unmet = findUnmet(node, requirements);
  if (unmet === null) return;
  const message = `expected an operation that can be planned; no plan gives ${unmet.subgraph} what ${unmet.field} requires`;
  throw Refusal.saying('OPERATION_RESOLUTION_FAILURE', message);
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
