import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphRequest } from '../../../platform/execute.ts';
import type { RequestContext } from '../../request-context.ts';
import type { Data } from '../data.ts';
import type { Batch, Entity } from './entities.ts';
import type { Path } from './walk.ts';

/** One execution of a plan. */
export type Run = {
  /** The response to be: each fetch hangs what it brings on it. */
  readonly root: Data;
  /** Variables as the client gave them, for sub-queries. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables as the operation declares them, defaults included, for conditions. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  /** Whether subgraphs may be asked together and asked once: a mutation is asked as often as it stands there. */
  readonly isQuery: boolean;
  readonly entities: EntityCache[];
  readonly failures: Failure[];
};

/** Entities of one sub-query that were asked for in this run, and the batch that is being gathered. */
export type EntityCache = {
  readonly byIdentity: Map<string | number, Entity>;
  readonly byRepresentation: Map<string, Entity>;
  open: Batch | null;
};

/** Errors in what a subgraph answered, and how a place in its answer is found in the response. */
export type Failure = {
  readonly subgraph: string;
  readonly errors: readonly GraphQLFormattedError[];
  readonly request: SubgraphRequest;
  readonly places: (path: Path) => Path[];
};

/** A part of a plan; undefined when there was nothing to wait for. */
export type Step = (run: Run) => Promise<void> | undefined;

/** Variables that a sub-query uses, as the client gave them: its own declarations hold the defaults. */
export function variablesFor(names: readonly string[] | undefined, { variables }: Run): Record<string, unknown> {
  const used: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of names ?? []) if (Object.hasOwn(variables, name)) used[name] = variables[name];
  return used;
}
