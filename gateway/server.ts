import type { FastifyInstance } from 'fastify';
import { httpServer } from '../platform/http-server.ts';
import type { Logger } from '../platform/log.ts';
import type { Engine } from './engine/engine.ts';
import { exampleTabs } from './graphiql/examples.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import { answerErrors } from './routes/errors.ts';
import { graphqlRoute } from './routes/graphql.ts';
import { healthRoutes } from './routes/health.ts';
import { homeRoute } from './routes/home.ts';
import type { Transport } from './transport/transport.ts';

type ServerOptions = {
  /** It serves somebody's graph: without this product's own page and examples. */
  isStandalone?: boolean;
};

/** Everything the gateway serves. The caller listens; closing lets requests under way finish, then closes the subgraphs. */
export function gatewayServer(
  engine: Engine,
  transports: Transport[],
  log: Logger,
  { isStandalone = false }: ServerOptions = {},
): FastifyInstance {
  const server = httpServer(log);

  answerErrors(server);
  if (isStandalone) server.get('/', (_, reply) => reply.redirect('/graphiql'));
  else homeRoute(server);
  graphqlRoute(server, engine);
  graphiqlRoutes(server, isStandalone ? [] : exampleTabs());
  healthRoutes(server, transports);

  server.addHook('onClose', async () => {
    await engine.close();
    await Promise.all(transports.map((transport) => transport.close()));
  });
  return server;
}
