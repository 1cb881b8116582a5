import type { FastifyInstance } from 'fastify';
import { httpServer } from '../platform/http-server.ts';
import type { Logger } from '../platform/log.ts';
import { startApolloServer } from './apollo-server.ts';
import type { Engine } from './engine/engine.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import { answerErrors } from './routes/errors.ts';
import { graphqlRoute } from './routes/graphql.ts';
import { healthRoutes } from './routes/health.ts';
import { homeRoute } from './routes/home.ts';
import type { Transport } from './transport/transport.ts';

/** Everything the gateway serves. The caller listens; closing lets requests under way finish, then closes the subgraphs. */
export async function gatewayServer(engine: Engine, transports: Transport[], log: Logger): Promise<FastifyInstance> {
  const server = httpServer(log);
  const apollo = await startApolloServer(engine, log);

  answerErrors(server);
  homeRoute(server);
  graphqlRoute(server, apollo);
  graphiqlRoutes(server);
  healthRoutes(server, transports);

  server.addHook('onClose', async () => {
    await apollo.stop();
    await Promise.all(transports.map((transport) => transport.close()));
  });
  return server;
}
