/**
 * The library behind one of our engines, over HTTP or with the subgraphs in this process, as gateway/main.ts does for the product.
 * Usage: serve.ts <engine> <http|embedded> <supergraph file> <addresses as JSON>
 */
import { readFileSync } from 'node:fs';
import { engines } from '../../gateway/engine/index.ts';
import { gatewayServer } from '../../gateway/server.ts';
import { embeddedTransport } from '../../gateway/transport/embedded.ts';
import { httpTransport } from '../../gateway/transport/http.ts';
import { readConfig, type Config } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { executableLibrary } from './library/supergraph.ts';

const [engine, transport, file, addresses] = process.argv.slice(2) as [Config['engine'], string, string, string];
const log = createLog(readConfig().logLevel, 'gateway');
const transports =
  transport === 'embedded'
    ? executableLibrary().map((subgraph) => embeddedTransport(subgraph, log))
    : Object.entries(JSON.parse(addresses) as Record<string, string>).map(([name, url]) =>
        httpTransport(name, url, log),
      );
const loaded = await engines[engine](readFileSync(file, 'utf8'), transports, { log, scalars: {} });
const server = gatewayServer(loaded, transports, log, readConfig());
process.stdout.write(`${engine} listens on ${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql\n`);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
