import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type DocumentNode, type GraphQLError } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import type { Engine } from '../../gateway/engine/engine.ts';
import { engines } from '../../gateway/engine/index.ts';
import { httpTransport, type HttpOptions } from '../../gateway/transport/http.ts';
import type { Transport } from '../../gateway/transport/transport.ts';
import { readConfig } from '../../platform/config.ts';
import { anonymous } from '../../platform/identity.ts';
import { createLog } from '../../platform/log.ts';
import { startFaultProxy, type FaultProxy } from './proxy.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;
const log = createLog('silent', 'test');
type Key = { id: string };

/** `products` and `stock` are well; `reviews` is reached through the fault proxy. */
const subgraphs: Record<string, { typeDefs: DocumentNode; resolvers: Record<string, Record<string, unknown>> }> = {
  products: {
    typeDefs: parse(`${link}
      type Query { products: [Product!]! }
      type Product @key(fields: "id") { id: ID! name: String! }`),
    resolvers: { Query: { products: () => ['1', '2', '3'].map((id) => ({ id, name: `Product ${id}` })) } },
  },
  stock: {
    typeDefs: parse(`${link}
      type Product @key(fields: "id") { id: ID! inStock: Int }`),
    resolvers: { Product: { __resolveReference: ({ id }: Key) => ({ id, inStock: Number(id) }) } },
  },
  reviews: {
    typeDefs: parse(`${link}
      type Query { latest: Review }
      type Mutation { review(text: String!): Review }
      type Review { text: String! }
      type Product @key(fields: "id") { id: ID! rating: Int }`),
    resolvers: {
      Query: { latest: () => ({ text: 'Fine' }) },
      Mutation: { review: (_: unknown, given: { text: string }) => given },
      Product: { __resolveReference: ({ id }: Key) => ({ id, rating: Number(id) * 10 }) },
    },
  },
};

type Answer = { data: Record<string, unknown> | null; errors?: GraphQLError[] };
export type Graph = {
  reviews: () => FaultProxy;
  /** Gives the gateway transports that have met nothing yet: no breaker is open and no retry spent. The options are for `reviews`. */
  reconnect: (options: HttpOptions) => Promise<void>;
  ask: (query: string, withinMs?: number) => Promise<{ answer: Answer; body: string }>;
};

/** Once a test file: the subgraphs, each behind an HTTP server of its own, the proxy before `reviews`, and a gateway. */
export function startGraph(): Graph {
  const urls = new Map<string, string>();
  const closers: (() => unknown)[] = [];
  let connected = new Map<string, Transport>();
  let engine: Engine;
  let proxy: FaultProxy;

  beforeAll(async () => {
    for (const name of Object.keys(subgraphs)) urls.set(name, await serve(name, closers));
    proxy = await startFaultProxy(urls.get('reviews')!);
    urls.set('reviews', proxy.url);
    const composed = composeServices(
      Object.entries(subgraphs).map(([name, { typeDefs }]) => ({ name, typeDefs, url: urls.get(name)! })),
    );
    if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
    const transports = [...urls.keys()].map((name): Transport => ({
      name,
      send: (...given) => connected.get(name)!.send(...given),
      close: () => connected.get(name)!.close(),
    }));
    engine = await engines[readConfig({}).engine](composed.supergraphSdl, transports, { log, scalars: {} });
  });
  afterAll(async () => {
    await engine.close();
    await disconnect();
    await proxy.close();
    for (const close of closers) await close();
  });

  const disconnect = () => Promise.all([...connected.values()].map((transport) => transport.close()));

  return {
    reviews: () => proxy,
    reconnect: async (options) => {
      await disconnect();
      // The others have time, however busy the machine is.
      const optionsOf = (name: string) => (name === 'reviews' ? options : { timeoutMs: 20_000 });
      connected = new Map([...urls].map(([name, url]) => [name, httpTransport(name, url, log, optionsOf(name))]));
    },
    ask: async (query, withinMs = 10_000) => {
      const deadline = performance.now() + withinMs;
      const { body } = await engine.execute({ query }, { identity: anonymous, requestId: 'test', deadline });
      return { answer: JSON.parse(body) as Answer, body };
    },
  };
}

async function serve(name: string, closers: (() => unknown)[]): Promise<string> {
  const schema = buildSubgraphSchema([subgraphs[name] as Parameters<typeof buildSubgraphSchema>[0] & object] as never);
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables?: object };
    const answer = await graphql({ schema, source: query, variableValues: { ...variables } });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
