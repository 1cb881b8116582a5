import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { internalErrorMessage } from '../../platform/errors.ts';
import type { EngineResponse } from '../engine/engine.ts';
import { graphqlType, type AnswerType } from './accept.ts';
import { Refusal } from './refusal.ts';

/** What a client is told, before it is written. */
export type Answer = {
  status: number;
  body: string;
  headers: OutgoingHttpHeaders;
  operationName: string | null;
  codes: readonly string[];
};

const none: OutgoingHttpHeaders = {};

export function answerOf({ body, fault, codes, operationName }: EngineResponse, type: AnswerType): Answer {
  if (fault === 'method') return { status: 405, body, headers: { allow: 'POST' }, operationName, codes };
  return { status: fault === 'request' ? faulty(type) : 200, body, headers: none, operationName, codes };
}

/** A refusal in GraphQL's own form; anything else that was thrown is one plain sentence. */
export function answerOfError(error: unknown, type: AnswerType): Answer {
  if (!(error instanceof Refusal)) return errorAnswer(500, internalErrorMessage, 'INTERNAL_SERVER_ERROR', none);
  const { status, message, code, headers, wellFormed } = error;
  return errorAnswer(wellFormed ? faulty(type) : status, message, code, headers);
}

/** A client that takes plain JSON trusts an answer with status 200 alone to be GraphQL's. */
function faulty(type: AnswerType): number {
  return type === graphqlType ? 400 : 200;
}

function errorAnswer(status: number, message: string, code: string, headers: OutgoingHttpHeaders): Answer {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return { status, body, headers, operationName: null, codes: [code] };
}

/** Writes an answer in one piece. */
export function write(
  response: ServerResponse,
  { status, body, headers }: Answer,
  type: AnswerType,
  requestId: string,
): void {
  response.writeHead(status, {
    'content-type': type === graphqlType ? graphqlHeader : jsonHeader,
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

const graphqlHeader = `${graphqlType}; charset=utf-8`;
const jsonHeader = 'application/json; charset=utf-8';
