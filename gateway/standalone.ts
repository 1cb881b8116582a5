import { Command, InvalidArgumentError } from 'commander';
import { readConfig, settings } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { stopWhenTold } from '../platform/shutdown.ts';
import type { LoadEngine } from './engine/engine.ts';
import { engines } from './engine/index.ts';
import { keepAnswersYoung } from '../platform/heap.ts';
import { trustedDocuments, warmDocuments } from './http/trusted-documents.ts';
import { gatewayServer } from './server.ts';
import { serveFile } from './standalone/serve.ts';

type Options = { supergraph: string; port?: number; host?: string; subgraphUrl?: Record<string, string> };

await new Command('npm run gateway --')
  .description(
    'Serves any supergraph that Federation 2 composed, over the subgraphs at their own addresses, and again whenever its file changes: docs/standalone.md',
  )
  .requiredOption('--supergraph <file>', "the supergraph's SDL")
  .option('--port <number>', `port to listen on; 0 picks a free one (PORT, else ${settings.port.fallback})`, port)
  .option('--host <address>', `address to listen on (HOST, else ${settings.host.fallback})`)
  .option(
    '--subgraph-url <name=url>',
    'where a subgraph is served, instead of where the supergraph says; repeatable',
    subgraphUrl,
  )
  .action(async (options: Options) => {
    try {
      await run(options);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const hint =
        code === 'EADDRINUSE' ? '. Something else listens there; give another --port, or 0 for any that is free' : '';
      process.stderr.write(`The gateway could not start: ${message}${hint}\n`);
      process.exit(1);
    }
  })
  .parseAsync();

async function run(given: Options): Promise<void> {
  keepAnswersYoung();
  const config = readConfig();
  const trusted = trustedDocuments(config);
  const log = createLog(config.logLevel, 'gateway');
  // Each supergraph is made ready for the trusted documents before it takes requests.
  const load: LoadEngine = async (...each) => {
    const engine = await engines[config.engine](...each);
    if (trusted !== null) await warmDocuments(trusted, engine, log);
    return engine;
  };
  const served = { file: given.supergraph, instead: given.subgraphUrl ?? {} };
  const { engine, transports, stopWatching } = await serveFile(served, load, log);
  const server = gatewayServer(engine, transports, log, config, { trusted });
  const address = await server.listen({ port: given.port ?? config.port, host: given.host ?? config.host });
  process.stdout.write(
    `The gateway listens on ${address} (GraphiQL: ${address}/graphiql, GraphQL: ${address}/graphql)\n`,
  );
  stopWhenTold(config.drainSeconds, () => {
    stopWatching();
    return server.close();
  });
}

function port(text: string): number {
  const { success, data, error } = settings.port.schema.safeParse(text);
  if (success) return data;
  throw new InvalidArgumentError(`Expected ${error.issues[0]?.message}.`);
}

function subgraphUrl(text: string, others: Record<string, string> = {}): Record<string, string> {
  const [, name, url] = /^([^=]+)=(https?:\/\/.+)$/.exec(text) ?? [];
  if (name === undefined || url === undefined || !URL.canParse(url))
    throw new InvalidArgumentError('Expected a name and an address, such as accounts=http://127.0.0.1:4001/graphql.');
  return { ...others, [name]: url };
}
