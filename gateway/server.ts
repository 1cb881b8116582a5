import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';
import { httpServer } from '../platform/http-server.ts';
import type { Logger } from '../platform/log.ts';
import type { Engine } from './engine/engine.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import { graphqlFront } from './http/graphql.ts';
import type { TrustedDocuments } from './http/trusted-documents.ts';
import { observe } from './observability/observe.ts';
import { answerErrors } from './routes/errors.ts';
import { healthRoutes } from './routes/health.ts';
import { homeRoute } from './routes/home.ts';
import type { Transport } from './transport/transport.ts';

/** Everything the gateway serves. The caller listens; closing lets requests under way finish, then closes the subgraphs. */
export function gatewayServer(
  engine: Engine,
  transports: Transport[],
  log: Logger,
  config: Pick<Config, 'engine' | 'exposePlan' | 'metrics'>,
  trusted: TrustedDocuments | null = null,
): FastifyInstance {
  const server = httpServer(log, graphqlFront(engine, log, { mayShowPlan: config.exposePlan, trusted }));

  answerErrors(server);
  homeRoute(server);
  graphiqlRoutes(server);
  healthRoutes(server, transports);
  observe(server, log, config);

  server.addHook('onClose', async () => {
    await engine.close();
    await Promise.all(transports.map((transport) => transport.close()));
  });
  return server;
}
