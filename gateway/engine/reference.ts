import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import {
  getOperationAST,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { switchOffVendorTelemetry } from '../../platform/config.ts';
import type { SubgraphRequest } from '../../platform/execute.ts';
import { libraryLog } from '../../platform/log.ts';
import { checkDocument } from '../limits/document.ts';
import { checkText } from '../limits/text.ts';
import { checkVariables } from '../limits/variables.ts';
import type { RequestContext } from '../request-context.ts';
import type { Transport } from '../transport/transport.ts';
import { startApolloServer } from './apollo-server.ts';
import type { EngineResponse, GraphQLRequest, LoadEngine } from './engine.ts';
import { badRequest } from './errors.ts';
import { placeErrors } from './places.ts';
import { checkEarly } from './scalars.ts';

/** The stock Apollo gateway behind the stock server, on our transports: slow, but the yardstick of what is right. */
export const loadReferenceEngine: LoadEngine = async (supergraphSdl, transports, { log, scalars }) => {
  switchOffVendorTelemetry();
  const byName = new Map(transports.map((transport) => [transport.name, transport]));
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: libraryLog(log),
    // Composition accepted it; checking it again would cost a start half a second.
    validateSupergraph: false,
    // A header could otherwise ask for the query plan.
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => dataSource(byName.get(name), name),
  } satisfies GatewayConfig);
  const { schema: apiSchema, executor } = await gateway.load();
  checkEarly(apiSchema, scalars);
  const server = await startApolloServer(
    {
      supergraphSdl,
      apiSchema,
      executor: async (context) => completed(await executor(context)),
      stop: () => gateway.stop(),
    },
    log,
  );
  return {
    supergraphSdl,
    apiSchema,
    execute: async ({ query, operationName, variables, onlyQueries }, context) => {
      const refusal = refusalOf({ query, operationName, variables, onlyQueries });
      if (refusal !== null) return refusal;
      const { body, http } = await server.executeOperation(
        { query, ...(operationName == null ? {} : { operationName }), variables: variables ?? {} },
        { contextValue: context },
      );
      if (body.kind !== 'single') throw new Error('expected a complete answer; got one in parts');
      const { data, errors = [] } = body.singleResult;
      return {
        body: JSON.stringify({ ...(errors.length === 0 ? {} : { errors }), ...(data === undefined ? {} : { data }) }),
        fault: http.status === undefined || http.status === 200 ? 'none' : 'request',
        codes: errors.map(({ extensions }) => String(extensions?.code)),
        operationName: operationName ?? null,
      };
    },
    warm: async () => {},
    ready: () => [],
    close: () => server.stop(),
  };
};

/** What is refused before the server sees it. A text that does not parse is left to it. */
function refusalOf({ query, operationName, variables, onlyQueries }: GraphQLRequest): EngineResponse | null {
  const tooMuch = checkText(query) ?? checkVariables(variables ?? {})?.toJSON();
  if (tooMuch !== undefined) return refused('request', tooMuch);
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return null;
  }
  const operation = getOperationAST(document, operationName);
  if (onlyQueries === true && operation?.operation === 'mutation')
    return refused('method', badRequest('expected a query by GET; got a mutation, which needs POST'));
  const tooComplex = checkDocument(document);
  return tooComplex === null ? null : refused('request', tooComplex.toJSON());
}

function refused(fault: EngineResponse['fault'], error: GraphQLFormattedError): EngineResponse {
  return {
    body: JSON.stringify({ errors: [error] }),
    fault,
    codes: [String(error.extensions?.code)],
    operationName: null,
  };
}

function dataSource(transport: Transport | undefined, name: string): GraphQLDataSource {
  if (transport === undefined) throw new Error(`expected a transport for the subgraph ${name}; there is none`);
  return {
    process: async ({ request, context }) => {
      const { query, variables, operationName } = request as SubgraphRequest;
      const sent: SubgraphRequest = {
        query,
        ...(variables == null ? {} : { variables }),
        ...(operationName == null ? {} : { operationName }),
        // The planner prints a sub-request's operation first.
        ...(query.startsWith('mutation') ? { mutation: true } : {}),
      };
      const { data, errors } = await transport.send(sent, context as RequestContext);
      // The stock gateway writes into the data; an answer is never shared, so it may.
      return { data: data ?? null, ...(errors === undefined ? {} : { errors: placeErrors(errors, sent) }) };
    },
  };
}

/** A subgraph that breaks its own schema leaves nulls which the stock gateway mentions in an extension only: they are errors. */
function completed({ data, errors, extensions }: ExecutionResult): ExecutionResult {
  const broken = extensions?.valueCompletion as GraphQLError[] | undefined;
  const all = [...(errors ?? []), ...(broken ?? [])];
  return { ...(data === undefined ? {} : { data }), ...(all.length === 0 ? {} : { errors: all }) };
}
