import { readConfig, refuseMasterKey } from '../platform/config.ts';
import { keepAnswersYoung } from '../platform/heap.ts';
import { createLog } from '../platform/log.ts';
import { subgraphServer } from '../platform/serve.ts';
import { stopWhenTold } from '../platform/shutdown.ts';
import { subgraphs } from './index.ts';
import { openLoaded, pick } from './load.ts';

/** Serves the one subgraph named on the command line, for a gateway in another process. */
try {
  keepAnswersYoung();
  refuseMasterKey();
  const definition = pick('a subgraph', subgraphs, process.argv[2] ?? '');
  const config = readConfig(undefined, process.argv.slice(3));
  const log = createLog(config.logLevel, definition.name);
  const subgraph = await openLoaded(
    definition,
    config,
    (line) => void process.stdout.write(`${definition.name} ${line}\n`),
  );
  const server = subgraphServer(subgraph, log);
  server.addHook('onClose', () => subgraph.database.close());
  const address = await server.listen({ port: config.port, host: config.host });
  process.stdout.write(`${definition.name} listens on ${address}/graphql\n`);
  stopWhenTold(config.drainSeconds, () => server.close());
} catch (error) {
  process.stderr.write(`The subgraph could not start: ${(error as Error).message}\n`);
  process.exit(1);
}
