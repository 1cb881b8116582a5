import type { FastifyInstance, FastifyRequest } from 'fastify';
import { anonymous } from '../../platform/identity.ts';
import { channels } from '../channels.ts';
import type { Engine, GraphQLRequest } from '../engine/engine.ts';
import { readTrace } from '../observability/trace-context.ts';
import { longestRequestMs } from '../request-context.ts';

const graphqlMediaType = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: POST with JSON, and GET for queries; other methods are answered with 405. No other content type is
 * parsed, which keeps out the forms and plain text that a foreign page may post without asking.
 */
export function graphqlRoute(server: FastifyInstance, engine: Engine): void {
  server.removeContentTypeParser('text/plain');
  server.route({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    handler: async (request, reply) => {
      const began = performance.now();
      const context = {
        identity: anonymous,
        requestId: request.id,
        deadline: began + longestRequestMs,
        ...readTrace(request.headers),
      };
      const { body, fault, operationName, codes } = await engine.execute(requestOf(request), context);
      reply.raw.once('close', () => {
        const { statusCode: status } = reply.raw;
        channels.request.publish({ context, status, ms: performance.now() - began, operationName, codes });
      });
      const asGraphql = (request.headers.accept ?? '').includes(graphqlMediaType);
      if (fault === 'method') reply.header('allow', 'POST');
      return reply
        .code(fault === 'method' ? 405 : fault === 'request' && asGraphql ? 400 : 200)
        .type(`${asGraphql ? graphqlMediaType : 'application/json'}; charset=utf-8`)
        .send(body);
    },
  });
}

function requestOf({ method, query, body }: FastifyRequest): GraphQLRequest {
  if (method === 'POST') return body as GraphQLRequest;
  const { variables, ...rest } = query as Record<string, string>;
  return {
    ...(rest as { query: string }),
    variables: variables === undefined ? null : (JSON.parse(variables) as Record<string, unknown>),
    onlyQueries: true,
  };
}
