import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, isValueNode, Kind, type GraphQLFormattedError } from 'graphql';
import { internalErrorMessage, isPublicCode } from '../../platform/errors.ts';
import type { Logger } from '../../platform/log.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * What a client may see of an error: message, place, code and the name of the subgraph. An error whose code is not in the
 * public contract was not written for a client, and one plain sentence stands in its place.
 */
export function maskError(
  { message, locations, path, extensions }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const code = publicCode(extensions?.code, error);
  return {
    message: code === undefined ? internalErrorMessage : message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: {
      code: code ?? 'INTERNAL_SERVER_ERROR',
      ...(extensions?.serviceName === undefined ? {} : { serviceName: extensions.serviceName }),
    },
  };
}

/** Logs, with the request's id, every error that a client is not shown. */
export function maskingPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { requestId } }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) {
          if (!isPublicCode(error.extensions?.code))
            log.error({ err: error, path: error.path, requestId }, 'request failed');
        }
      },
    }),
  };
}

function publicCode(code: unknown, error: unknown): string | undefined {
  // A value that a scalar refuses is reported as a fault of the document; the scalar's own code says more.
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  if (inner instanceof GraphQLError && isPublicCode(inner.extensions.code)) return inner.extensions.code;
  // A wrong value is the same fault whether it stands in the document or in a variable.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && error instanceof GraphQLError && isAboutValue(error))
    return 'BAD_USER_INPUT';
  return isPublicCode(code) ? code : undefined;
}

function isAboutValue({ nodes: [node] = [] }: GraphQLError): boolean {
  return node !== undefined && (isValueNode(node) ? node.kind !== Kind.VARIABLE : node.kind === Kind.OBJECT_FIELD);
}
