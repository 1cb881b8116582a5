import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { codedError, internalErrorMessage, isPublicCode } from './errors.ts';
import { prepareQuery, PreparedQuery } from './execution/prepared.ts';
import { runQuery } from './execution/run.ts';
import type { Identity } from './identity.ts';
import type { Logger } from './log.ts';
import type { Subgraph } from './subgraph.ts';

export type SubgraphRequest = {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  /** Rows that a page may have, where it is more than clients may ask for: the gateway reads a list to its end. */
  longestPage?: number;
  /** A mutation is asked once, and alone. */
  mutation?: true;
};
export type SubgraphResponse = { data?: ExecutionResult['data']; errors?: GraphQLFormattedError[] };
export type SubgraphExecutor = (request: SubgraphRequest, identity: Identity) => Promise<SubgraphResponse>;

const rememberedQueries = 1000;

/**
 * The one way a subgraph is executed, in this process or behind HTTP: sub-queries are parsed, validated and planned once,
 * each request gets a fresh context, and errors not written for the client are masked and logged.
 */
export function subgraphExecutor(subgraph: Subgraph, log: Logger): SubgraphExecutor {
  const { schema } = subgraph;
  const known = new Map<string, PreparedQuery | readonly GraphQLError[]>();

  function prepared(query: string): PreparedQuery | readonly GraphQLError[] {
    let found = known.get(query);
    if (found !== undefined) return found;
    found = prepareQuery(schema, query);
    if (known.size >= rememberedQueries) known.delete(known.keys().next().value!);
    known.set(query, found);
    return found;
  }

  const formatted = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error, subgraph.name, log));

  return async (request, identity) => {
    const query = prepared(request.query);
    if (!(query instanceof PreparedQuery)) return { errors: query.map((error) => error.toJSON()) };
    const operation = query.operation(request.operationName);
    if (operation === null) return { errors: [codedError('BAD_USER_INPUT', 'expected one query operation').toJSON()] };
    const variables = query.variables(operation, request.variables ?? {});
    if (variables.errors !== undefined) return { errors: formatted(variables.errors) };
    const plan = query.plan(operation, variables.coerced);
    const { data, errors } = await runQuery(plan, subgraph.context(identity, request.longestPage), variables.coerced);
    return errors === undefined ? { data } : { data, errors: formatted(errors) };
  };
}

/** Keeps message, path and code of an error written for the client; anything else becomes one plain sentence and a log line. */
function formatError(error: GraphQLError, subgraph: string, log: Logger): GraphQLFormattedError {
  const path = error.path === undefined ? {} : { path: error.path };
  const code = error.extensions.code;
  if (isPublicCode(code)) return { message: error.message, ...path, extensions: { code } };
  // graphql-js reports a bad variable or argument value without a code and without an original error.
  if (error.originalError === undefined || error.originalError === null)
    return { message: error.message, ...path, extensions: { code: 'BAD_USER_INPUT' } };
  log.error({ err: error.originalError, path: error.path, subgraph }, 'resolver failed');
  return { message: internalErrorMessage, ...path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
