import { buildSchema, Kind, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { channels } from '../channels.ts';
import type { Engine, EngineResponse, GraphQLRequest, LoadEngine } from './engine.ts';
import { executeOperation, newReady, type Executing, type Ready } from './execute.ts';
import { asksMutation } from './mutation.ts';
import { prepareOperation, type Preparing } from './operation.ts';
import type { Compiler } from './plan/compile.ts';
import { startPlanner } from './planner/planner.ts';
import { Refusal } from './refusal.ts';
import { readWeights } from '../limits/weights.ts';
import { checkEarly } from './scalars.ts';
import { interfaceObjects, typeMatcher } from './supergraph/types.ts';
import { plannerView } from './supergraph/view.ts';

/** How many operations are kept ready; about 0.1 MB each. */
const keptReady = 1000;

/** Plans made by the stock planner, compiled to closures and writers of text. See docs/engine.md. */
export const loadCompiledEngine: LoadEngine = async (supergraphSdl, transports, { log, scalars }) => {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const view = plannerView(supergraphSdl, supergraph);
  const planner = await startPlanner(supergraphSdl, view.sdl);
  const apiSchema = buildSchema(planner.apiSdl, { assumeValidSDL: true, noLocation: true });
  checkEarly(apiSchema, scalars);
  const objectTypes = objectTypesOf(supergraph);
  const matches = typeMatcher(supergraph);
  const byName = new Map(transports.map((transport) => [transport.name, transport]));
  const ask: Compiler['ask'] = (name, request, { context }) => {
    const transport = byName.get(name);
    if (transport === undefined) throw new Error(`expected a transport for the subgraph ${name}; there is none`);
    return transport.send(request, context);
  };
  const preparing: Preparing = {
    schema: apiSchema,
    weights: readWeights(supergraphSdl),
    compiler: {
      matches,
      isObjectType: (name) => objectTypes.has(name),
      isInterfaceObject: interfaceObjects(supergraph),
      view,
      ask,
    },
    plan: (operation) => planner.plan(operation),
  };
  const executing: Executing = { matches, introspect: (...asked) => planner.introspect(...asked), log };
  const ready = new LRUCache<string, Ready>({ max: keptReady });
  const underWay = new Map<string, Promise<Ready>>();

  const prepare = (request: GraphQLRequest, key: string): Promise<Ready> => {
    const waiting = underWay.get(key);
    if (waiting !== undefined) return waiting;
    const began = performance.now();
    const making = prepareOperation(request, preparing)
      .then((operation) => {
        const made = newReady(request, operation, apiSchema);
        ready.set(key, made);
        channels.prepared.publish({ hit: false, ms: performance.now() - began });
        return made;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, making);
    return making;
  };

  const engine: Engine = {
    supergraphSdl,
    apiSchema,
    execute: async (request, context) => {
      const key = keyOf(request);
      try {
        const known = ready.get(key);
        if (known !== undefined) channels.prepared.publish({ hit: true, ms: 0 });
        const operation = known ?? (await prepare(request, key));
        return await executeOperation(operation, request, context, executing);
      } catch (error) {
        // Whatever else is wrong with it, a mutation is refused for that when it comes by GET.
        if (error instanceof Refusal)
          return refused(request.onlyQueries === true && asksMutation(request) ? Refusal.mutationByGet() : error);
        log.error({ err: error, requestId: context.requestId }, 'request failed');
        return refused(Refusal.internal());
      }
    },
    warm: async (requests) => {
      for (const request of requests) await prepare(request, keyOf(request)).catch(() => undefined);
    },
    ready: () => [...ready.values()].map(({ request }) => request),
    close: () => planner.close(),
  };
  return engine;
};

/** No document begins with a number, and the length says where the name ends: no two requests have one key. */
const keyOf = ({ query, operationName }: GraphQLRequest) =>
  operationName == null ? query : `${operationName.length} ${operationName} ${query}`;

function refused({ errors, fault }: Refusal): EngineResponse {
  return {
    body: JSON.stringify({ errors }),
    fault,
    codes: errors.map(({ extensions }) => String(extensions?.code)),
    operationName: null,
  };
}

function objectTypesOf(supergraph: DocumentNode): Set<string> {
  return new Set(
    supergraph.definitions.flatMap((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? [each.name.value] : [])),
  );
}
