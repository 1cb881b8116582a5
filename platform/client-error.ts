import { maxHeaderSize, STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** What arrived before it was a request: by the error's code, how it is refused. */
const refusals: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, `expected an address and headers of at most ${maxHeaderSize} bytes; got more`],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'expected a whole request; got a part, and then nothing'],
};

/** Refuses an address that cannot be read, for which no route, hook or handler of errors is found. */
export function refuseAddress(
  { statusCode = 400, message }: FastifyError,
  { id }: FastifyRequest,
  reply: FastifyReply,
) {
  void reply
    .code(statusCode)
    .header('x-request-id', id)
    .header('x-content-type-options', 'nosniff')
    .type('application/json; charset=utf-8')
    .send(bodyOf(message));
}

/**
 * Refuses what is no request in GraphQL's own form, as whatever else is refused, and ends the connection. Within an answer nothing
 * can be told: it is cut off, and does not look whole.
 */
export function refuseClient({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  // Node keeps the answer that is under way here, and has no public name for it.
  if ((socket as { _httpMessage?: ServerResponse | null })._httpMessage?.headersSent === true) {
    socket.resetAndDestroy();
    return;
  }
  const [status, message] = refusals[code ?? ''] ?? [400, 'expected a request of HTTP/1.1; got something else'];
  const body = bodyOf(message);
  if (socket.writable)
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        'Connection: close',
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    );
  socket.destroy();
}

const bodyOf = (message: string) => JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
