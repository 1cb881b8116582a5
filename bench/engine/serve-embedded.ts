/**
 * The library behind one of our engines with the subgraphs in this process, as gateway/main.ts does for the product.
 * Usage: serve-embedded.ts <supergraph file>
 */
import { readFileSync } from 'node:fs';
import { engines } from '../../gateway/engine/index.ts';
import { keepAnswersYoung } from '../../platform/heap.ts';
import { gatewayServer } from '../../gateway/server.ts';
import { embeddedTransport } from '../../gateway/transport/embedded.ts';
import { readConfig } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { executableLibrary } from './library/supergraph.ts';

keepAnswersYoung();
const config = readConfig();
const log = createLog(config.logLevel, 'gateway');
const transports = executableLibrary().map((subgraph) => embeddedTransport(subgraph, log));
const supergraph = readFileSync(process.argv[2]!, 'utf8');
const engine = await engines[config.engine](supergraph, transports, { log, scalars: {} });
const server = gatewayServer(engine, transports, log, config);
process.stdout.write(`the library listens on ${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
