import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphRequest } from '../../../platform/execute.ts';
import type { Data } from '../data.ts';
import { attacher, type Placement } from './positions.ts';
import { identifier, representer } from './representation.ts';
import { rewritePath, rewriter } from './rewrites.ts';
import type { Compiling } from './compile.ts';
import { variablesFor, type EntityCache, type Failure, type Run, type Step } from './run.ts';
import { collect, collectPlaces, stepsOf, type Path } from './walk.ts';

/** An entity asked for: where its answer comes from, and the answer. */
export type Entity = { readonly batch: Batch; readonly index: number; answer: Data | null };
/** Entities asked for by one request to a subgraph. */
export type Batch = {
  readonly representations: Data[];
  readonly entities: Entity[];
  /** Done when every entity has its answer. */
  answered: Promise<void>;
  errors: readonly GraphQLFormattedError[];
  request: SubgraphRequest | null;
  /** How each step that waits for the batch finds the places of an answer's path. */
  readonly places: Failure['places'][];
};

const newCache = (): EntityCache => ({ byIdentity: new Map(), byRepresentation: new Map(), open: null });
const newBatch = (): Batch => ({
  representations: [],
  entities: [],
  answered: Promise.resolve(),
  errors: [],
  request: null,
  places: [],
});

/**
 * Asks a subgraph for more of the entities at a path. Each is asked for once in a run, however often and under however many
 * paths it stands; what is asked by the same sub-query in the same turn is one request.
 */
export function entityStep(node: FetchNode, path: readonly string[], placement: Placement, compiling: Compiling): Step {
  const { matches, isObjectType, root } = compiling;
  const requires = node.requires!;
  const steps = stepsOf(root, path);
  const represent = representer(requires, placement.position, compiling);
  const identify = identifier(requires, placement.position, isObjectType);
  const attach = attacher(placement);
  const rewriteInput = rewriter(node.inputRewrites, matches);
  const rewriteOutput = rewriter(node.outputRewrites, matches);
  const cacheIndex = compiling.cacheOf(
    JSON.stringify([node.serviceName, node.operation, requires, node.inputRewrites, node.outputRewrites]),
  );

  const send = async (batch: Batch, run: Run): Promise<void> => {
    const variables = variablesFor(node.variableUsages, run);
    variables.representations = batch.representations;
    batch.request = requestOf(node, variables);
    const { data, errors } = await compiling.ask(node.serviceName, batch.request, run);
    if (errors !== undefined) batch.errors = errors;
    const answers = data?._entities;
    if (!Array.isArray(answers)) return;
    for (const [index, entity] of batch.entities.entries()) {
      const answer = answers[index] as Data | null;
      if (typeof answer !== 'object' || answer === null) continue;
      rewriteOutput?.(answer);
      entity.answer = answer;
    }
  };

  /** The entity an object is, asked for if it was not; null where there is nothing to ask by. */
  const entityOf = (object: Data, cache: EntityCache, run: Run): Entity | null => {
    const identity = identify?.(object);
    const known = identity === undefined ? undefined : cache.byIdentity.get(identity);
    if (known !== undefined) return known;
    const representation = represent(object, run.coerced);
    if (representation === null) return null;
    rewriteInput?.(representation);
    if (identity !== undefined) {
      const entity = ask(representation, cache, run);
      cache.byIdentity.set(identity, entity);
      return entity;
    }
    const text = JSON.stringify(representation);
    const same = cache.byRepresentation.get(text) ?? ask(representation, cache, run);
    cache.byRepresentation.set(text, same);
    return same;
  };

  const ask = (representation: Data, cache: EntityCache, run: Run): Entity => {
    cache.open ??= gather(cache, run);
    const entity: Entity = { batch: cache.open, index: cache.open.entities.length, answer: null };
    cache.open.representations.push(representation);
    cache.open.entities.push(entity);
    return entity;
  };

  /** Begins a batch, which is sent when every step of this turn has added to it. */
  const gather = (cache: EntityCache, run: Run): Batch => {
    const batch = newBatch();
    batch.answered = Promise.resolve().then(() => {
      cache.open = null;
      return send(batch, run);
    });
    return batch;
  };

  return (run) => {
    const objects = collect(run.root, steps);
    if (objects.length === 0) return undefined;
    const cache = run.isQuery ? (run.entities[cacheIndex] ??= newCache()) : newCache();
    const entities: (Entity | null)[] = new Array<Entity | null>(objects.length);
    const batches = new Set<Batch>();
    for (let i = 0; i < objects.length; i++) {
      const entity = entityOf(objects[i]!, cache, run);
      entities[i] = entity;
      if (entity !== null) batches.add(entity.batch);
    }
    if (batches.size === 0) return undefined;
    const [first] = batches;
    const answered = batches.size === 1 ? first!.answered : Promise.all([...batches].map((batch) => batch.answered));
    return answered.then(() => {
      for (let i = 0; i < objects.length; i++) {
        const answer = entities[i]?.answer;
        if (answer !== undefined && answer !== null) attach(objects[i]!, answer);
      }
      for (const batch of batches) {
        if (batch.errors.length > 0) noteFailure(batch, placesOf(batch, objects, entities, run), run);
      }
    });
  };

  function placesOf(batch: Batch, objects: Data[], entities: (Entity | null)[], run: Run): Failure['places'] {
    const indexOf = new Map<Data, number>();
    for (const [at, entity] of entities.entries()) if (entity?.batch === batch) indexOf.set(objects[at]!, entity.index);
    let found: ReturnType<typeof collectPlaces> | undefined;
    return ([, index, ...below]) => {
      found ??= collectPlaces(run.root, steps);
      const end = rewritePath(below, node.outputRewrites);
      return found.filter(({ object }) => indexOf.get(object) === index).map(({ path: at }) => [...at, ...end]);
    };
  }

  /** Several steps may wait for one batch: its errors are told once, at the places that all of them know. */
  function noteFailure(batch: Batch, places: Failure['places'], run: Run): void {
    batch.places.push(places);
    if (batch.places.length > 1) return;
    run.failures.push({
      subgraph: node.serviceName,
      errors: batch.errors,
      request: batch.request!,
      places: (path: Path) => batch.places.flatMap((each) => each(path)),
    });
  }
}

/** The request that a fetch makes. */
export function requestOf(
  { operation, operationKind }: FetchNode,
  variables: Record<string, unknown>,
): SubgraphRequest {
  return operationKind === 'mutation'
    ? { query: operation, variables, mutation: true }
    : { query: operation, variables };
}
