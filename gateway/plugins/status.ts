import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../apollo-server.ts';

const graphqlMediaType = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: a well-formed request answered as `application/json` has status 200 whatever the GraphQL errors, since
 * such a client reads the body; only `application/graphql-response+json` carries 4xx for a document or variable at fault.
 */
export const statusPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const answersAsJson = !(request.http?.headers.get('accept') ?? '').includes(graphqlMediaType);
      const atFault = errors?.map((error) => error.extensions?.code) ?? [];
      if (answersAsJson && response.http.status === 400 && !atFault.includes('BAD_REQUEST')) response.http.status = 200;
    },
  }),
};
