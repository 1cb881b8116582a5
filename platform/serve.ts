import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { subgraphExecutor } from './execute.ts';
import { httpServer } from './http-server.ts';
import { anonymous } from './identity.ts';
import type { Logger } from './log.ts';
import type { Subgraph } from './subgraph.ts';

const requestBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Serves one subgraph over HTTP, for the gateway alone: POST /graphql with JSON, and health. The caller listens and closes. */
export function subgraphServer(subgraph: Subgraph, log: Logger): FastifyInstance {
  const execute = subgraphExecutor(subgraph, log);
  const server = httpServer(log);
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', () => ({ status: 'ready' }));
  server.post('/graphql', async (request, reply) => {
    const body = requestBody.safeParse(request.body);
    if (body.success) return execute(body.data, anonymous);
    const message = `expected a JSON body { query, variables, operationName }: ${z.prettifyError(body.error)}`;
    return reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });
  return server;
}
