import type { IncomingMessage, ServerResponse } from 'node:http';
import { internalErrorMessage } from '../../platform/errors.ts';
import type { EngineResponse } from '../engine/engine.ts';
import { graphqlType, type AnswerType } from './accept.ts';
import { compress, encodingFor } from './compress.ts';
import { Refusal } from './refusal.ts';

/** What a client is told, before it is written. */
export type Answer = {
  status: number;
  body: string;
  /** More headers than every answer has, as names and values in turn. */
  headers: string[] | null;
  operationName: string | null;
  codes: readonly string[];
};

export function answerOf({ body, fault, codes, operationName }: EngineResponse, type: AnswerType): Answer {
  if (fault === 'method') return { status: 405, body, headers: ['allow', 'POST'], operationName, codes };
  return { status: fault === 'request' ? faulty(type, codes[0]) : 200, body, headers: null, operationName, codes };
}

/** A refusal in GraphQL's own form; anything else that was thrown is one plain sentence. */
export function answerOfError(error: unknown, type: AnswerType): Answer {
  if (!(error instanceof Refusal)) return errorAnswer(500, internalErrorMessage, 'INTERNAL_SERVER_ERROR', null);
  const { status, message, code, headers, wellFormed } = error;
  return errorAnswer(wellFormed ? faulty(type, code) : status, message, code, headers);
}

/** A client that takes plain JSON trusts an answer with status 200 alone to be GraphQL's. */
function faulty(type: AnswerType, code: string | undefined): number {
  if (type !== graphqlType) return 200;
  return code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
}

function errorAnswer(status: number, message: string, code: string, headers: string[] | null): Answer {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return { status, body, headers, operationName: null, codes: [code] };
}

const graphqlHeader = `${graphqlType}; charset=utf-8`;
const jsonHeader = 'application/json; charset=utf-8';
/** An answer depends on what access control and the next import say; a cache of an operator's may be told otherwise. */
const uncached = ['cache-control', 'no-store'];

/** Writes an answer in one piece, compressed where it is large and the client takes that. */
export async function write(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers }: Answer,
  type: AnswerType,
  requestId: string,
  isLast: () => boolean,
): Promise<void> {
  const encoding = encodingFor(body, request.headers['accept-encoding']);
  const bytes = encoding === null ? body : await compress(body, encoding);
  const fixed = [
    'content-type',
    type === graphqlType ? graphqlHeader : jsonHeader,
    'content-length',
    Buffer.byteLength(bytes),
    'x-request-id',
    requestId,
    'x-content-type-options',
    'nosniff',
  ];
  if (request.method !== 'POST') fixed.push(...uncached);
  if (encoding !== null) fixed.push('content-encoding', encoding);
  if (headers !== null) fixed.push(...headers);
  if (isLast()) response.shouldKeepAlive = false;
  response.writeHead(status, fixed);
  response.end(bytes);
}
