import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';
import { httpServer } from '../platform/http-server.ts';
import type { Logger } from '../platform/log.ts';
import type { Engine } from './engine/engine.ts';
import { exampleTabs } from './graphiql/examples.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import { graphqlFront } from './http/graphql.ts';
import type { TrustedDocuments } from './http/trusted-documents.ts';
import { observe } from './observability/observe.ts';
import { answerErrors } from './routes/errors.ts';
import { healthRoutes } from './routes/health.ts';
import type { Transport } from './transport/transport.ts';

type ServerOptions = {
  /** Documents that are known by id, and whether others are answered too. */
  trusted?: TrustedDocuments | null;
  /** Adds what is served beside the graph: the home page among it. Without it the graph is somebody's own, and `/` leads to GraphiQL. */
  site?: ((server: FastifyInstance) => void) | null;
};

/** Everything the gateway serves. The caller listens; closing lets requests under way finish, then closes the subgraphs. */
export function gatewayServer(
  engine: Engine,
  transports: Transport[],
  log: Logger,
  config: Pick<Config, 'engine' | 'exposePlan' | 'metrics'>,
  { trusted = null, site = null }: ServerOptions = {},
): FastifyInstance {
  const server = httpServer(log, graphqlFront(engine, log, { mayShowPlan: config.exposePlan, trusted }));

  answerErrors(server);
  if (site === null) server.get('/', (_, reply) => reply.redirect('/graphiql'));
  else site(server);
  graphiqlRoutes(server, site === null ? [] : exampleTabs());
  healthRoutes(server, transports);
  observe(server, log, config);

  server.addHook('onClose', async () => {
    await engine.close();
    await Promise.all(transports.map((transport) => transport.close()));
  });
  return server;
}
