import type { ApolloServer as Server, ApolloServerOptionsWithGateway } from '@apollo/server';
import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { badInput, codedError } from '../../platform/errors.ts';
import { libraryLog, type Logger } from '../../platform/log.ts';
import type { RequestContext } from '../request-context.ts';
import { deepest, depthOf } from '../limits/depth.ts';
import {
  ApolloServer,
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from './apollo.ts';
import { namingEnumValues } from './enum-values.ts';
import { maskError, maskingPlugin } from './masking.ts';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
export type Executable = {
  supergraphSdl: string;
  apiSchema: GraphQLSchema;
  executor: Executor;
  stop: () => Promise<void>;
};

/** The stock server around an executor: it parses, validates and formats; nothing of it reports or loads from elsewhere. */
export async function startApolloServer(executable: Executable, log: Logger): Promise<Server<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: gatewayOf(executable),
    logger: libraryLog(log),
    formatError: (formatted, error) => namingEnumValues(maskError(formatted, error), executable.apiSchema),
    introspection: true,
    // A document of more words than this is no question of a person or a report; parsing stops there.
    parseOptions: { maxTokens: 20_000 },
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      maskingPlugin(log),
    ],
  });
  await server.start();
  return server;
}

function gatewayOf({ supergraphSdl, apiSchema, executor, stop }: Executable): Gateway {
  return {
    load: async () => ({
      executor: async (context) =>
        refusal(context.document, context.request.operationName, apiSchema) ?? executor(context),
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema, coreSupergraphSdl: supergraphSdl });
      return () => {};
    },
    stop,
  };
}

/** What validation lets through: a name that no operation has, a kind that the graph has no type for, and too deep a nest. */
function refusal(document: DocumentNode, name: string | undefined, schema: GraphQLSchema): ExecutionResult | null {
  const operation = getOperationAST(document, name);
  if (operation === null || operation === undefined) {
    const expected =
      name === undefined
        ? 'an operationName, since the document has several operations'
        : 'the name of an operation in the document';
    return { errors: [new GraphQLError(`expected ${expected}; got ${JSON.stringify(name ?? null)}`)] };
  }
  if (operation.operation === 'subscription' || schema.getRootType(operation.operation) == null)
    return { errors: [badInput(`expected a query; got a ${operation.operation}`)] };
  const depth = depthOf(document);
  if (depth <= deepest) return null;
  return {
    errors: [codedError('OPERATION_TOO_COMPLEX', `expected at most ${deepest} levels of fields; got ${depth}`)],
  };
}
