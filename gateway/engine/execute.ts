import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Logger } from '../../platform/log.ts';
import type { RequestContext } from '../request-context.ts';
import type { EngineResponse, GraphQLRequest, RowLayout, Rows } from './engine.ts';
import { checkEstimate } from '../limits/cost.ts';
import { checkVariables } from '../limits/variables.ts';
import { refuse, refusePlanning, type Operation } from './operation.ts';
import type { Run } from './plan/run.ts';
import type { Planner } from './planner/planner.ts';
import { Refusal } from './refusal.ts';
import { errorsOf, logHidden } from './response.ts';
import { complete, type Misfit } from './shape/complete.ts';
import type { Shaping } from './shape/fields.ts';
import { responsePaths } from './shape/paths.ts';
import { introspected, introspectionOf, type Introspection } from './shape/introspect.ts';
import { compileRows, type ReadRows } from './shape/rows.ts';
import { compileWriter, unfit, type Write } from './shape/writer.ts';
import type { MatchesType } from './supergraph/types.ts';
import { asPlanned, type Variables } from './variables.ts';

/** An operation kept ready, with the shapes its response was asked in so far. */
export type Ready = {
  readonly request: GraphQLRequest;
  readonly operation: Operation;
  readonly schema: GraphQLSchema;
  readonly rootType: GraphQLObjectType;
  readonly shapes: Map<string, Shape>;
};
type Shape = {
  readonly shaping: Shaping;
  readonly write: Write;
  readonly introspection: Introspection | null;
  /** By the layout they were last read by. */
  rows: { readonly layout: RowLayout; readonly read: ReadRows | null } | null;
};

/** An operation with n conditions has 2^n shapes; those asked for beyond this many are made anew. */
const keptShapes = 16;

export function newReady({ query, operationName }: GraphQLRequest, operation: Operation, schema: GraphQLSchema): Ready {
  const rootType = schema.getRootType(operation.definition.operation)!;
  return { request: { query, operationName }, operation, schema, rootType, shapes: new Map() };
}

/** What operations are run with. */
export type Executing = {
  readonly matches: MatchesType;
  /** Answers an operation about the schema itself. */
  readonly introspect: Planner['introspect'];
  readonly log: Logger;
};

/** Runs an operation and writes its response. Throws a `Refusal` where the variables are at fault. */
export async function executeOperation(
  ready: Ready,
  { variables: given, onlyQueries, rows: layout }: GraphQLRequest,
  context: RequestContext,
  { matches, introspect, log }: Executing,
): Promise<EngineResponse> {
  const { operation } = ready;
  const { definition, plan } = operation;
  if (onlyQueries === true && definition.operation !== 'query') throw Refusal.mutationByGet();
  const variables = given ?? {};
  refuse(checkVariables(variables));
  const coerced = operation.coerce(variables);
  refuse(checkEstimate(operation.cost(coerced)));
  const shape = shapeOf(ready, coerced);
  const run: Run = {
    root: {},
    variables: asPlanned(variables),
    coerced: asPlanned(coerced),
    context,
    isQuery: definition.operation === 'query',
    entities: [],
    failures: [],
  };
  await plan.step?.(run);
  const operationName = definition.name?.value ?? null;
  const rows = layout === undefined || run.failures.length > 0 ? null : readRows(run, ready, shape, layout);
  if (rows !== null) return { body: '', rows, fault: 'none', codes: [], operationName };
  const { introspection } = shape;
  const whole = introspection && (await askSchema(run, introspection, variables, introspect));
  const { text, misfits } = whole ?? writeData(run, ready, shape);
  const extensions = context.showPlan === true ? `,"extensions":{"plan":${operation.planText}}` : '';
  if (run.failures.length === 0 && misfits.length === 0)
    return { body: `{"data":${text}${extensions}}`, fault: 'none', codes: [], operationName };
  logHidden(run.failures, misfits, context.requestId, log);
  const errors = errorsOf(run.failures, misfits, matches, (path) =>
    responsePaths(path, run.root, ready.rootType, definition.selectionSet, plan.root, shape.shaping),
  );
  return {
    body: `{"errors":${JSON.stringify(errors)},"data":${text}${extensions}}`,
    fault: 'none',
    codes: errors.map((error) => String(error.extensions?.code)),
    operationName,
  };
}

type Written = { text: string; misfits: Misfit[] };

/** Asks what is asked about the schema. Null where there is more to write. */
async function askSchema(
  run: Run,
  introspection: Introspection,
  variables: Variables,
  introspect: Executing['introspect'],
): Promise<Written | null> {
  const text = await introspect(introspection.document, variables).catch(refusePlanning);
  if (introspection.isAll) return { text, misfits: [] };
  run.root[introspected] = JSON.parse(text);
  return null;
}

function writeData(run: Run, { operation, rootType }: Ready, shape: Shape): Written {
  try {
    return { text: shape.write(run.root), misfits: [] };
  } catch (error) {
    if (error !== unfit) throw error;
    const { selectionSet } = operation.definition;
    const { data, misfits } = complete(run.root, rootType, selectionSet, operation.plan.root, shape.shaping);
    return { text: JSON.stringify(data), misfits };
  }
}

/** The rows of a response; null where only the response itself can tell. */
function readRows(run: Run, { operation, rootType }: Ready, shape: Shape, layout: RowLayout): Rows | null {
  if (shape.rows?.layout !== layout) {
    const from = { type: rootType, sets: [operation.definition.selectionSet], position: operation.plan.root };
    shape.rows = { layout, read: compileRows(from, layout, shape.shaping) };
  }
  try {
    return shape.rows.read?.(run.root) ?? null;
  } catch (error) {
    if (error !== unfit) throw error;
    return null;
  }
}

function shapeOf(ready: Ready, coerced: Variables): Shape {
  const { conditions, definition, fragments, keyOf, plan } = ready.operation;
  let key = '';
  for (const name of conditions) key += coerced[name] === true ? '1' : '0';
  const known = ready.shapes.get(key);
  if (known !== undefined) return known;
  const shaping: Shaping = { schema: ready.schema, fragments, variables: coerced, keyOf };
  const shape: Shape = {
    shaping,
    write: compileWriter(ready.rootType, [definition.selectionSet], plan.root, shaping),
    introspection: introspectionOf(definition, shaping),
    rows: null,
  };
  if (ready.shapes.size < keptShapes) ready.shapes.set(key, shape);
  return shape;
}
