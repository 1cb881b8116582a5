import { randomUUID } from 'node:crypto';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { libraryLog, type Logger } from './log.ts';

/** An HTTP server that drains: closing it ends idle connections, and each other one with the answer it is waiting for. */
export function httpServer(log: Logger): FastifyInstance {
  const server = fastify({
    loggerInstance: libraryLog(log) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  });
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  // A request that had begun before is answered as if the connection could be kept, and would hold the server open.
  server.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  return server;
}
