import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SubgraphRequest } from '../../../platform/execute.ts';
import { createLog } from '../../../platform/log.ts';
import { httpTransport } from '../../../gateway/transport/http.ts';
import { transport, type Transport } from '../../../gateway/transport/transport.ts';
import type { Subgraph } from './subgraphs.ts';

export const log = createLog('silent', 'conformance');

/** A way to subgraphs, and its end. */
export type Connection = { transports: Transport[]; close: () => Promise<void> };

export function connectInProcess(subgraphs: Subgraph[]): Promise<Connection> {
  return Promise.resolve({
    transports: subgraphs.map(({ name, answer }) =>
      transport(
        name,
        log,
        (request) => answer(request),
        () => Promise.resolve(),
      ),
    ),
    close: () => Promise.resolve(),
  });
}

/** Serves the subgraphs at one port, each under its name. */
export async function connectOverHttp(subgraphs: Subgraph[]): Promise<Connection> {
  const byPath = new Map(subgraphs.map((subgraph) => [`/${subgraph.name}`, subgraph]));
  const server = createServer(async (request, response) => {
    const asked = JSON.parse(await text(request)) as SubgraphRequest;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await byPath.get(request.url!)!.answer(asked)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const transports = subgraphs.map(({ name }) => httpTransport(name, `http://127.0.0.1:${port}/${name}`, log));
  return {
    transports,
    close: async () => {
      await Promise.all(transports.map((each) => each.close()));
      await closeServer(server);
    },
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
