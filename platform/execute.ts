import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { codedError, internalErrorMessage, isPublicCode } from './errors.ts';
import type { Identity } from './identity.ts';
import type { Logger } from './log.ts';
import type { Subgraph } from './subgraph.ts';

export type SubgraphRequest = {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  /** A mutation is asked once, and alone. */
  mutation?: true;
};
export type SubgraphResponse = { data?: ExecutionResult['data']; errors?: GraphQLFormattedError[] };
export type SubgraphExecutor = (request: SubgraphRequest, identity: Identity) => Promise<SubgraphResponse>;

const rememberedDocuments = 1000;

/**
 * The one way a subgraph is executed, in this process or behind HTTP: sub-queries are parsed and validated once, each
 * request gets a fresh context, and errors not written for the client are masked and logged.
 */
export function subgraphExecutor(subgraph: Subgraph, log: Logger): SubgraphExecutor {
  const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  function prepared(query: string): DocumentNode | readonly GraphQLError[] {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const made = prepare(subgraph, query);
    if (documents.size >= rememberedDocuments) documents.delete(documents.keys().next().value!);
    documents.set(query, made);
    return made;
  }

  return async ({ query, variables, operationName }, identity) => {
    const document = prepared(query);
    if (!('kind' in document)) return { errors: document.map((error) => error.toJSON()) };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'query')
      return { errors: [codedError('BAD_USER_INPUT', 'expected one query operation').toJSON()] };
    const result = await execute({
      schema: subgraph.schema,
      document,
      contextValue: subgraph.context(identity),
      variableValues: variables ?? {},
      operationName: operationName ?? null,
    });
    if (result.errors === undefined) return { data: result.data };
    return { data: result.data, errors: result.errors.map((error) => formatError(error, subgraph.name, log)) };
  };
}

function prepare(subgraph: Subgraph, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query, { noLocation: true });
    const faults = validate(subgraph.schema, document);
    return faults.length === 0 ? document : faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code } });
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
