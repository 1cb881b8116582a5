import type { FastifyInstance } from 'fastify';
import { anonymous } from '../../platform/identity.ts';
import { longestRequestMs } from '../request-context.ts';
import type { Transport } from '../transport/transport.ts';

/** `/healthz`: the process lives. `/readyz`: every subgraph answers; 503 names those that do not. */
export function healthRoutes(server: FastifyInstance, transports: Transport[]): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (request, reply) => {
    const context = {
      identity: anonymous,
      requestId: request.id,
      deadline: performance.now() + longestRequestMs,
    };
    const answers = await Promise.all(
      transports.map(async ({ name, send }) => [name, await send({ query: '{ __typename }' }, context)] as const),
    );
    const missing = answers.filter(([, answer]) => answer.errors !== undefined).map(([name]) => name);
    if (missing.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', missing });
  });
}
