import type { ApolloServer as Server, ApolloServerOptionsWithGateway, GraphQLRequest } from '@apollo/server';
import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { badInput } from '../../platform/errors.ts';
import { libraryLog, type Logger } from '../../platform/log.ts';
import type { RequestContext } from '../request-context.ts';
import { checkCost } from '../limits/cost.ts';
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
      executor: async (context) => refusal(context.document, context.request, apiSchema) ?? executor(context),
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema, coreSupergraphSdl: supergraphSdl });
      return () => {};
    },
    stop,
  };
}

/** What validation lets through: a name that no operation has, a kind that the graph has no type for, and too great a cost. */
function refusal(
  document: DocumentNode,
  { operationName: name, variables }: Pick<GraphQLRequest, 'operationName' | 'variables'>,
  schema: GraphQLSchema,
): ExecutionResult | null {
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
  const tooMuch = checkCost(document, operation, schema, variables ?? {});
  return tooMuch === null ? null : { errors: [tooMuch] };
}
