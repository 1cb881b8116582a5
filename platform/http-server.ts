import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { refuseAddress, refuseClient } from './client-error.ts';
import { libraryLog, type Logger } from './log.ts';
import { requestIdOf } from './request-id.ts';

/** How long a client may take to send a request, in milliseconds; nothing here is longer than a megabyte. */
const slowestRequestMs = 30_000;
/** Longer than the minute for which proxies keep a connection, so that it is they who close it. */
const keepAliveMs = 72_000;

/** A path that is answered in front of the framework, because each microsecond there counts. */
export type Front = {
  path: string;
  /** @param isLast whether the server is closing: the connection must end with the answer */
  answer(request: IncomingMessage, response: ServerResponse, isLast: () => boolean): void;
};

/** An HTTP server that drains: closing it ends idle connections, and each other one with the answer it is waiting for. */
export function httpServer(log: Logger, front?: Front): FastifyInstance {
  let closing = false;
  const isLast = () => closing;
  const server = fastify({
    loggerInstance: libraryLog(log) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseClient,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    serverFactory: (handle) =>
      createServer({ requestTimeout: slowestRequestMs, keepAliveTimeout: keepAliveMs }, (request, response) => {
        if (front !== undefined && isAt(front.path, request.url!)) front.answer(request, response, isLast);
        else handle(request, response);
      }),
  });
  server.addHook('preClose', async () => {
    closing = true;
  });
  // A request that had begun before is answered as if the connection could be kept, and would hold the server open.
  server.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  return server;
}

function isAt(path: string, url: string): boolean {
  return url === path || (url.startsWith(path) && url[path.length] === '?');
}
