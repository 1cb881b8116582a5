import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { anonymous } from '../../platform/identity.ts';
import type { RequestContext } from '../apollo-server.ts';
import { HeaderMap } from '../apollo.ts';

/**
 * GraphQL over HTTP: POST with JSON, and GET for queries; the server answers other methods with 405. No other content type
 * is parsed, which keeps out the forms and plain text that a foreign page may post without asking.
 */
export function graphqlRoute(server: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  server.removeContentTypeParser('text/plain');
  server.route({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    handler: async (request, reply) => {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          search: searchOf(request.url),
          body: request.body,
        },
        context: async () => ({ identity: anonymous, requestId: request.id }),
      });
      // No operation here is answered in parts: the graph has neither @defer nor @stream.
      if (body.kind !== 'complete') throw new Error('expected a complete answer; got one in parts');
      return reply
        .code(status ?? 200)
        .headers(Object.fromEntries(headers))
        .send(body.string);
    },
  });
}

function headersOf(request: FastifyRequest) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}
