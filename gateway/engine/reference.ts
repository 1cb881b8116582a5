import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import { GraphQLScalarType, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import { switchOffVendorTelemetry } from '../../platform/config.ts';
import type { SubgraphRequest } from '../../platform/execute.ts';
import type { Identity } from '../../platform/identity.ts';
import { libraryLog } from '../../platform/log.ts';
import { scalars } from '../../platform/scalars.ts';
import type { Transport } from '../transport/transport.ts';
import type { LoadEngine } from './engine.ts';
import { placeErrors } from './places.ts';

/** Far more than the stock executor reads; it is given what it reads. */
type RequestContext = Parameters<ApolloGateway['executor']>[0];

/** The stock Apollo gateway on our transports: slower than it need be, but its planning and merging are the yardstick. */
export const loadReferenceEngine: LoadEngine = async (supergraphSdl, transports, log) => {
  switchOffVendorTelemetry();
  const byName = new Map(transports.map((transport) => [transport.name, transport]));
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: libraryLog(log),
    // The committed supergraph is what composition accepted; checking it again would cost a start half a second.
    validateSupergraph: false,
    // A header could otherwise ask for the query plan.
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => dataSource(byName.get(name), name),
  } satisfies GatewayConfig);
  const { schema, executor } = await gateway.load();
  checkScalarsEarly(schema);
  return {
    supergraphSdl,
    apiSchema: schema,
    execute: async ({ document, name, hash }, variables, identity) => {
      const needed: Partial<RequestContext> = {
        request: { variables, ...(name === undefined ? {} : { operationName: name }) },
        document,
        queryHash: hash,
        operationName: name ?? null,
        metrics: {},
        context: { identity },
        logger: log,
      };
      return completed(await executor(needed as RequestContext));
    },
    close: () => gateway.stop(),
  };
};

function dataSource(transport: Transport | undefined, name: string): GraphQLDataSource {
  if (transport === undefined) throw new Error(`expected a transport for the subgraph ${name}; there is none`);
  return {
    process: async ({ request, context }) => {
      const sent = request as SubgraphRequest;
      const { data, errors } = await transport.send(sent, (context as { identity: Identity }).identity);
      // The stock gateway writes into the data; an answer is never shared, so it may.
      return { data: data ?? null, ...(errors === undefined ? {} : { errors: placeErrors(errors, sent) }) };
    },
  };
}

/** A supergraph names its custom scalars but cannot check them. With the subgraphs' own checks a bad value is refused before any fetch. */
function checkScalarsEarly(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType)
      Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
}

/** A subgraph that breaks its own schema leaves nulls which the stock gateway mentions in an extension only: they are errors. */
function completed({ data, errors, extensions }: ExecutionResult): ExecutionResult {
  const broken = extensions?.valueCompletion as GraphQLError[] | undefined;
  const all = [...(errors ?? []), ...(broken ?? [])];
  return { ...(data === undefined ? {} : { data }), ...(all.length === 0 ? {} : { errors: all }) };
}
