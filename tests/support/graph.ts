import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import type { Config } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { scalars } from '../../platform/scalars.ts';
import { subgraphServer } from '../../platform/serve.ts';
import type { Subgraph } from '../../platform/subgraph.ts';
import type { Engine } from '../../gateway/engine/engine.ts';
import { engines } from '../../gateway/engine/index.ts';
import { trustedDocuments, warmDocuments } from '../../gateway/http/trusted-documents.ts';
import { reportSite } from '../../gateway/reports.ts';
import { gatewayServer } from '../../gateway/server.ts';
import { embeddedTransport } from '../../gateway/transport/embedded.ts';
import { httpTransport } from '../../gateway/transport/http.ts';
import type { Transport } from '../../gateway/transport/transport.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openLoaded } from '../../subgraphs/load.ts';
import { uncounted } from './counting.ts';
import { freshDatabases } from './database.ts';
import { startOracle, type Oracle } from './oracle.ts';

export const transports = ['embedded', 'http'] as const;
type TransportName = (typeof transports)[number];

export type Graphs = {
  config: Config;
  /** Where the gateway over a transport listens. */
  url(transport: TransportName): string;
  /** Posts an operation to the gateway over a transport, as a client would; the stock gateway must answer alike. */
  ask(transport: TransportName, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** The engine of the gateway over a transport. */
  engine(transport: TransportName): Engine;
  subgraph(name: string): Subgraph;
  /** Ends the HTTP server of one subgraph, so that the gateway over HTTP meets a closed port. */
  endServer(name: string): Promise<void>;
};

const supergraph = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');

/** Once a test file: all subgraphs with the published facts (or what `settings` ask for) in fresh databases, and a listening gateway over each transport. */
export function startGraphs(settings: Partial<Config> = {}): Graphs {
  const config = { ...freshDatabases(), ...settings };
  const log = createLog(config.logLevel, 'test');
  const opened = new Map<string, Subgraph>();
  const servers = new Map<string, FastifyInstance>();
  const gateways = new Map<TransportName, { engine: Engine; server: FastifyInstance; oracle: Oracle; url: string }>();

  async function startGateway(name: TransportName, reached: Transport[]): Promise<void> {
    const engine = await engines[config.engine](supergraph, reached, { log, scalars });
    const trusted = trustedDocuments(config);
    if (trusted !== null) await warmDocuments(trusted, engine, log);
    const server = gatewayServer(engine, reached, log, config, { trusted, site: await reportSite(engine) });
    const oracle = startOracle(supergraph, reached, log);
    gateways.set(name, { engine, server, oracle, url: await server.listen({ port: 0 }) });
  }

  beforeAll(async () => {
    for (const definition of subgraphs) {
      const subgraph = await openLoaded(definition, config);
      opened.set(subgraph.name, subgraph);
      servers.set(subgraph.name, subgraphServer(subgraph, log));
    }
    const reached = await Promise.all(
      [...servers].map(async ([name, server]) =>
        httpTransport(name, `${await server.listen({ port: 0 })}/graphql`, log),
      ),
    );
    await startGateway('http', reached);
    await startGateway(
      'embedded',
      [...opened.values()].map((subgraph) => embeddedTransport(subgraph, log)),
    );
  });

  afterAll(async () => {
    for (const { oracle, server } of gateways.values()) {
      await oracle.close();
      // An answer that a test left half read would keep its connection, and with it the server.
      server.server.closeAllConnections();
    }
    await gateways.get('http')?.server.close();
    for (const server of servers.values()) await server.close();
    await gateways.get('embedded')?.server.close();
  });

  const url = (transport: TransportName) => gateways.get(transport)!.url;
  return {
    config,
    url,
    ask: async (transport, query, variables) => {
      const response = await fetch(`${url(transport)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as ExecutionResult;
      await uncounted(() => gateways.get(transport)!.oracle.agrees({ query, variables }, answer));
      return answer;
    },
    engine: (transport) => gateways.get(transport)!.engine,
    subgraph: (name) => opened.get(name)!,
    endServer: async (name) => servers.get(name)!.close(),
  };
}
