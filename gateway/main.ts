import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, refuseMasterKey } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { scalars } from '../platform/scalars.ts';
import { stopWhenTold } from '../platform/shutdown.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { openLoaded } from '../subgraphs/load.ts';
import { engines } from './engine/index.ts';
import { keepAnswersYoung } from '../platform/heap.ts';
import { trustedDocuments, warmDocuments } from './http/trusted-documents.ts';
import { reportSite } from './reports.ts';
import { gatewayServer } from './server.ts';
import { embeddedTransport } from './transport/embedded.ts';
import { httpTransport, subgraphAddresses } from './transport/http.ts';

try {
  keepAnswersYoung();
  refuseMasterKey();
  const config = readConfig(undefined, process.argv.slice(2));
  const trusted = trustedDocuments(config);
  // Each subgraph that holds such rows says so; the same line need not be read twice.
  const notices = new Set<string>();
  const log = createLog(config.logLevel, 'gateway');
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
  if (trusted !== null) await warmDocuments(trusted, engine, log);
  const server = gatewayServer(engine, transports, log, config, { trusted, site: await reportSite(engine) });
  const address = await server.listen({ port: config.port, host: config.host });
  process.stdout.write(
    `Engagement Graph listens on ${address} (GraphiQL: ${address}/graphiql, GraphQL: ${address}/graphql)\n`,
  );
  for (const line of notices) process.stdout.write(`It ${line}\n`);
  stopWhenTold(config.drainSeconds, () => server.close());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const hint =
    code === 'EADDRINUSE' ? '. Something else listens there; set PORT to another, or to 0 for any that is free' : '';
  process.stderr.write(`The gateway could not start: ${message}${hint}\n`);
  process.exit(1);
}
