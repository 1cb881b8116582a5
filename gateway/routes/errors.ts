import type { FastifyError, FastifyInstance } from 'fastify';
import { internalErrorMessage } from '../../platform/errors.ts';

/** Answers whatever fails before or outside GraphQL in GraphQL's own form, so that a client has one form to read. */
export function answerErrors(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(answer(error.message, 'BAD_REQUEST'));
    request.log.error({ err: error, requestId: request.id }, 'request failed');
    return reply.code(500).send(answer(internalErrorMessage, 'INTERNAL_SERVER_ERROR'));
  });
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send(answer(`Nothing is served at ${request.method} ${request.url.split('?')[0]}`, 'BAD_REQUEST')),
  );
}

function answer(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}
