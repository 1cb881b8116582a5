import type { ApolloServer as Server, ApolloServerOptionsWithGateway } from '@apollo/server';
import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import { badInput, codedError } from '../platform/errors.ts';
import type { Identity } from '../platform/identity.ts';
import { libraryLog, type Logger } from '../platform/log.ts';
import {
  ApolloServer,
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from './apollo.ts';
import type { Engine } from './engine/engine.ts';
import { deepest, depthOf } from './limits/depth.ts';
import { namingEnumValues } from './plugins/enum-values.ts';
import { maskError, maskingPlugin } from './plugins/masking.ts';
import { statusPlugin } from './plugins/status.ts';

/** What a request carries through the server: who asks, and the id that its answer and its log lines share. */
export type RequestContext = { identity: Identity; requestId: string };

/** The stock server as host of an engine: it parses, validates and formats; nothing of it reports or loads from elsewhere. */
export async function startApolloServer(engine: Engine, log: Logger): Promise<Server<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: gatewayOf(engine),
    logger: libraryLog(log),
    formatError: (formatted, error) => namingEnumValues(maskError(formatted, error), engine.apiSchema),
    introspection: true,
    // A document of more words than this is no question of a person or a report; parsing stops there.
    parseOptions: { maxTokens: 20_000 },
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    // The HTTP layer does this: POST takes JSON only, which a browser asks leave for, and GET only reads. No cookie is read.
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      maskingPlugin(log),
      statusPlugin,
    ],
  });
  await server.start();
  return server;
}

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

function gatewayOf(engine: Engine): Gateway {
  return {
    load: async () => ({
      executor: async ({ document, request, queryHash, context }) =>
        refusal(document, request.operationName) ??
        engine.execute(
          { document, name: request.operationName, hash: queryHash },
          request.variables ?? {},
          (context as RequestContext).identity,
        ),
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: engine.apiSchema, coreSupergraphSdl: engine.supergraphSdl });
      return () => {};
    },
    stop: () => engine.close(),
  };
}

/** What validation lets through: a name that no operation has, a kind that the graph has no type for, and too deep a nest. */
function refusal(document: DocumentNode, name: string | undefined): ExecutionResult | null {
  const operation = getOperationAST(document, name);
  if (operation === null || operation === undefined) {
    const expected =
      name === undefined
        ? 'an operationName, since the document has several operations'
        : 'the name of an operation in the document';
    return { errors: [new GraphQLError(`expected ${expected}; got ${JSON.stringify(name ?? null)}`)] };
  }
  if (operation.operation !== 'query') return { errors: [badInput(`expected a query; got a ${operation.operation}`)] };
  const depth = depthOf(document);
  if (depth <= deepest) return null;
  return {
    errors: [codedError('OPERATION_TOO_COMPLEX', `expected at most ${deepest} levels of fields; got ${depth}`)],
  };
}
