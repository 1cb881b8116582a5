import compress from '@fastify/compress';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { constants } from 'node:zlib';
import { internalErrorMessage } from '../../platform/errors.ts';
import { IncompleteAnswer } from '../caller.ts';
import { Problem, problemOf } from './problem.ts';
import { answerReport } from './report.ts';
import type { Site } from './site.ts';

/** A smaller answer reaches the client in one round trip as it is, bytes. */
const worthCompressing = 4_096;

/** Everything that is served of reports: `/` is one of them. */
export function reportRoutes(server: FastifyInstance, site: Site, home: string): void {
  void server.register(async (scope) => {
    await scope.register(compress, {
      encodings: ['br', 'gzip'],
      threshold: worthCompressing,
      // What is streamed is written once and read once: levels that take longer than the network saves are none.
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
      zlibOptions: { level: 4 },
      customTypes: /^text\/|json|csv|tab-separated|svg/,
    });
    scope.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply));

    scope.get('/', (request, reply) => answerReport(site, request, reply, `${home}.html`, '/'));
    scope.get<{ Params: { file: string } }>('/reports/:file', (request, reply) =>
      answerReport(site, request, reply, request.params.file, `/reports/${request.params.file}`),
    );
  });
}

function answerError(error: Error, request: FastifyRequest, reply: FastifyReply) {
  const problem = error instanceof IncompleteAnswer ? problemOf(error) : error;
  const { status, code, message } =
    problem instanceof Problem
      ? problem
      : { status: 500, code: 'INTERNAL_SERVER_ERROR', message: internalErrorMessage };
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'report could not be answered');
  for (const header of ['etag', 'last-modified', 'content-disposition', 'link']) reply.removeHeader(header);
  if (status === 503) reply.header('retry-after', '5');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
}
