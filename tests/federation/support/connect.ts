import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SubgraphRequest } from '../../../platform/execute.ts';
import { createLog } from '../../../platform/log.ts';
import { httpTransport } from '../../../gateway/transport/http.ts';
import type { Transport } from '../../../gateway/transport/transport.ts';
import type { Subgraph } from './subgraphs.ts';

export const log = createLog('silent', 'conformance');

/** One transport for each subgraph, in this process or over HTTP as it is switched: an engine takes long to load. */
export type Connection = { transports: Transport[]; switchTo: (way: Way) => void; close: () => Promise<void> };
export const ways = ['in process', 'over HTTP'] as const;
type Way = (typeof ways)[number];

/** Reaches the subgraphs in this process, and serves them at one port, each under its name. */
export async function connect(subgraphs: Subgraph[]): Promise<Connection> {
  const server = await serve(new Map(subgraphs.map((subgraph) => [`/${subgraph.name}`, subgraph])));
  const { port } = server.address() as AddressInfo;
  const opened: Transport[] = [];
  let current: Way = 'in process';
  const transports = subgraphs.map(({ name, answer }): Transport => {
    const to = {
      'in process': { name, send: (request: SubgraphRequest) => answer(request), close: () => Promise.resolve() },
      'over HTTP': httpTransport(name, `http://127.0.0.1:${port}/${name}`, log),
    };
    opened.push(...Object.values(to));
    return { name, send: (request, context) => to[current].send(request, context), close: () => Promise.resolve() };
  });
  return {
    transports,
    switchTo: (way) => void (current = way),
    close: async () => {
      await Promise.all(opened.map((each) => each.close()));
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

async function serve(byPath: Map<string, Subgraph>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const asked = JSON.parse(await text(request)) as SubgraphRequest;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await byPath.get(request.url!)!.answer(asked)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}
