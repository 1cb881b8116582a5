import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const books = `
  type Query { book(isbn: ID!): Book, slowBook: Book }
  type Book @key(fields: "isbn") { isbn: ID! title: String }
`;
const reviews = 'type Book @key(fields: "isbn") { isbn: ID! stars: Int }';
const reviewsInDepth = 'type Book @key(fields: "isbn") { isbn: ID! stars: Int words: [String] }';

export type SmallGraph = {
  /** Where each subgraph is served. */
  urls: Record<'books' | 'reviews', string>;
  /** The supergraph without the field `words`, and with it. */
  sdl: string;
  sdlWithWords: string;
  close: () => Promise<void>;
};

/** A graph of two subgraphs that are served over HTTP. `slowBook` is answered once `slow` resolves. */
export async function serveSmallGraph(slow: () => Promise<unknown>): Promise<SmallGraph> {
  const book = { __typename: 'Book', isbn: '1', title: 'Emma' };
  const servers = await Promise.all([
    serve(books, { Query: { book: () => book, slowBook: async () => (await slow(), book) } }),
    serve(reviewsInDepth, { Book: { __resolveReference: () => ({ isbn: '1', stars: 5, words: ['fine'] }) } }),
  ]);
  const urls = { books: urlOf(servers[0]), reviews: urlOf(servers[1]) };
  return {
    urls,
    sdl: compose(urls, { books, reviews }),
    sdlWithWords: compose(urls, { books, reviews: reviewsInDepth }),
    close: async () => {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
    },
  };
}

async function serve(sdl: string, resolvers: object): Promise<Server> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(`${link}\n${sdl}`), resolvers: resolvers as never }]);
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await text(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const answer = await execute({ schema, document: parse(query), variableValues: variables ?? {} });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

function compose(urls: Record<string, string>, sdl: Record<string, string>): string {
  const services = Object.entries(sdl).map(([name, each]) => ({
    name,
    url: urls[name]!,
    typeDefs: parse(`${link}\n${each}`),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}
