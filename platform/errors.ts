import { GraphQLError } from 'graphql';

/** Every error code a client can meet, as the public contract lists them. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'TABLE_NOT_AVAILABLE',
  'OPERATION_TOO_COMPLEX',
  'SUBGRAPH_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Codes that the GraphQL layer itself gives to a request it cannot parse, validate or accept. */
const requestErrorCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'DOCUMENT_NOT_TRUSTED',
]);

/** An error meant for the client: its message is shown as it stands, so it names no host, path or SQL. */
export function codedError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The client asked for something that cannot be; say what was expected and what arrived. */
export function badInput(message: string): GraphQLError {
  return codedError('BAD_USER_INPUT', message);
}

/** The one refusal of a table that is not answered; it is the same whatever the table holds. */
export function tableNotAvailable(): GraphQLError {
  return codedError('TABLE_NOT_AVAILABLE', 'This table is not available.');
}

/** Whether an error with this code was written for the client, and may be shown. */
export function isPublicCode(code: unknown): code is string {
  return typeof code === 'string' && (requestErrorCodes.has(code) || (errorCodes as readonly string[]).includes(code));
}

/** What a client sees in place of an error that was not written for it. */
export const internalErrorMessage = 'Something went wrong on our side; it has been logged.';
