import { readConfig } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { subgraphServer } from '../platform/serve.ts';
import { subgraphs } from './index.ts';
import { openLoaded, pick } from './load.ts';

/** Serves the one subgraph named on the command line, for a gateway in another process. */
const definition = pick('a subgraph', subgraphs, process.argv[2] ?? '');
const config = readConfig();
const log = createLog(config.logLevel, definition.name);
const subgraph = await openLoaded(definition, config);
const server = subgraphServer(subgraph, log);
server.addHook('onClose', () => subgraph.database.close());
const address = await server.listen({ port: config.port, host: config.host });
process.stdout.write(`${definition.name} listens on ${address}/graphql\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), config.drainSeconds * 1000).unref();
    void server.close().then(() => process.exit(0));
  });
}
