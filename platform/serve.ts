import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { subgraphExecutor, type SubgraphRequest } from './execute.ts';
import { httpServer } from './http-server.ts';
import { anonymous } from './identity.ts';
import type { Logger } from './log.ts';
import type { Subgraph } from './subgraph.ts';

/** Rows that the gateway may ask for in one page. */
const mostRows = 10_000;

const requestBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.object({ longestPage: z.int().min(1).max(mostRows).optional() }).nullish(),
});

/** Serves one subgraph over HTTP, for the gateway alone: POST /graphql with JSON, and health. The caller listens and closes. */
export function subgraphServer(subgraph: Subgraph, log: Logger): FastifyInstance {
  const execute = subgraphExecutor(subgraph, log);
  const server = httpServer(log);
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', () => ({ status: 'ready' }));
  server.post('/graphql', async (request, reply) => {
    const body = requestBody.safeParse(request.body);
    if (body.success) return execute(requestOf(body.data), anonymous);
    const message = `expected a JSON body { query, variables, operationName }: ${z.prettifyError(body.error)}`;
    return reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });
  return server;
}

function requestOf({ query, variables, operationName, extensions }: z.output<typeof requestBody>): SubgraphRequest {
  const request = { query, variables: variables ?? null, operationName: operationName ?? null };
  return extensions?.longestPage === undefined ? request : { ...request, longestPage: extensions.longestPage };
}
