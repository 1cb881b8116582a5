import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { internalErrorMessage } from '../../platform/errors.ts';
import type { Site } from '../http/site.ts';
import { isOwnOrigin } from './origin.ts';
import { mcpServers } from './server.ts';

/** Headers that the protocol reads. */
const read = ['accept', 'content-type', 'mcp-protocol-version'] as const;

/**
 * `POST /mcp`: the reports as tools over streamable HTTP, without sessions: each request stands alone and is answered with JSON, as
 * whoever sent it.
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#streamable-http
 */
export function mcpRoutes(server: FastifyInstance, site: Site): void {
  const make = mcpServers(site, (error) => server.log.error({ err: error }, 'tool could not be answered'));
  void server.register(async (scope) => {
    // The protocol reads the body itself, and says in its own form what is wrong with it.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status < 500) return refuse(reply, status, error.message);
      request.log.error({ err: error, requestId: request.id }, 'tool could not be answered');
      return refuse(reply, 500, internalErrorMessage);
    });

    scope.post<{ Body: string | undefined }>('/mcp', async ({ raw, headers, protocol, host, body }, reply) => {
      if (!isOwnOrigin(raw)) return refuse(reply, 403, 'Expected no page of another site; got one');
      // One at a time: the protocol has known no batches since 2025-06-18, and a hundred reports are no one request.
      if (body?.trimStart().startsWith('[') === true) return refuse(reply, 400, 'Expected one message; got a batch');
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      const mcp = make(site.callerOf(raw), `${protocol}://${host}`);
      await mcp.connect(transport);
      try {
        const given = read.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
        const request = new Request('http://any/mcp', {
          method: 'POST',
          headers: Object.fromEntries(given) as Record<string, string>,
          body: body ?? '',
        });
        const response = await transport.handleRequest(request);
        for (const [name, value] of response.headers) reply.header(name, value);
        return await reply
          .code(response.status)
          .header('cache-control', 'no-store')
          .send(await response.text());
      } finally {
        await mcp.close();
      }
    });
    // Nothing is pushed, and there is no session to end.
    scope.route({
      method: ['GET', 'DELETE'],
      url: '/mcp',
      handler: (_, reply) => refuse(reply.header('allow', 'POST'), 405, 'Expected POST'),
    });
  });
}

function refuse(reply: FastifyReply, status: number, message: string) {
  return reply.code(status).send({ jsonrpc: '2.0', error: { code: -32000, message }, id: null });
}
