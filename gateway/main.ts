import { readConfig, refuseMasterKey } from '../platform/config.ts';
import { keepAnswersYoung } from '../platform/heap.ts';
import { createLog } from '../platform/log.ts';
import { stopWhenTold } from '../platform/shutdown.ts';
import { trustedDocuments, warmDocuments } from './http/trusted-documents.ts';
import { openGraph } from './open-graph.ts';
import { reportSite } from './reports.ts';
import { gatewayServer } from './server.ts';

try {
  keepAnswersYoung();
  refuseMasterKey();
  const config = readConfig(undefined, process.argv.slice(2));
  const trusted = trustedDocuments(config);
  const log = createLog(config.logLevel, 'gateway');
  const { engine, transports, notices } = await openGraph(config, log);
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
