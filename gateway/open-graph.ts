import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';
import type { Logger } from '../platform/log.ts';
import { scalars } from '../platform/scalars.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { openLoaded } from '../subgraphs/load.ts';
import type { Engine } from './engine/engine.ts';
import { engines } from './engine/index.ts';
import { embeddedTransport } from './transport/embedded.ts';
import { httpTransport, subgraphAddresses } from './transport/http.ts';
import type { Transport } from './transport/transport.ts';

export type OpenGraph = {
  readonly engine: Engine;
  readonly transports: Transport[];
  /** What to tell whoever started it: which subgraphs hold made-up rows. */
  readonly notices: ReadonlySet<string>;
  /** Closes engine and subgraphs; a gateway's server does the same. */
  close(): Promise<void>;
};

/** The product's graph as its settings have it: its subgraphs in this process, loaded, or reached at their addresses. */
export async function openGraph(config: Config, log: Logger): Promise<OpenGraph> {
  // Each subgraph that holds such rows says so; the same line need not be read twice.
  const notices = new Set<string>();
  const supergraph = readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8');
  const transports =
    config.transport === 'http'
      ? Object.entries(subgraphAddresses(config)).map(([name, address]) => httpTransport(name, address, log))
      : await Promise.all(
          subgraphs.map(async (each) =>
            embeddedTransport(await openLoaded(each, config, (line) => notices.add(line)), log),
          ),
        );
  const engine = await engines[config.engine](supergraph, transports, { log, scalars });
  return {
    engine,
    transports,
    notices,
    close: async () => {
      await engine.close();
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}
