import type { GraphQLScalarType } from 'graphql';
import type { ErrorCode } from '../../../platform/errors.ts';

/** Whatever a fixture holds; untyped, as graphql-js types parents and arguments. */
type Value = ReturnType<typeof JSON.parse>;
type Resolve = (parent: Value, args: Value) => unknown;
/** Resolvers of each subgraph, by its name: the stem of its SDL file. */
export type Resolvers = Record<string, Record<string, Record<string, Resolve> | GraphQLScalarType>>;

/** An error of the answer, wherever it stands in the list; `subgraph` is asked for only where it is given. */
export type ExpectedError = {
  path: readonly (string | number)[];
  code?: ErrorCode;
  subgraph?: string;
};

/** One operation and its whole answer, which is the same for every engine and every transport. */
export type Case = {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  /**
   * The data, names in the order of the operation. Without it the request is at fault and nothing is executed.
   * `unanswerable`: no plan leads to it, so there is an error and no data.
   */
  data?: unknown;
  /**
   * All errors of an answer with data; `including` for those that must be among them, `some` where only their being there
   * is fixed. Without it the answer has no errors.
   */
  errors?: readonly ExpectedError[] | { including: readonly ExpectedError[] } | 'some';
  /** The entities each subgraph may be asked for, each once, whatever the number of requests; `[]` for none. */
  entities?: Record<string, readonly Record<string, unknown>[]>;
  /** How many requests a subgraph may get at most; 0 for a subgraph that has nothing to say here. */
  requests?: Record<string, number>;
  /** The stock gateway answers otherwise, and this says why it is wrong by the specification. */
  wrongOnReference?: string;
  /** The stock planner, which all engines use, plans it wrongly; this says how. Ours refuses it; the stock gateway answers otherwise. */
  wrongInPlanner?: string;
};

export const unanswerable = Symbol('unanswerable');

/** What a folder's `scenario.ts` exports. */
export type Scenario = {
  resolvers: Resolvers;
  cases: readonly Case[];
  /** Puts the data back as it was, before every case; for scenarios with mutations. */
  reset?: () => void;
};
