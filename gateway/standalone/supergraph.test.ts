import { describe, expect, it } from 'vitest';
import { readSupergraph } from './supergraph.ts';

const graphs = (...values: string[]) => `type Query { one: Int }\nenum join__Graph {\n${values.join('\n')}\n}`;
const accounts = 'ACCOUNTS_ @join__graph(name: "accounts-", url: "http://accounts:4001/graphql")';

describe('readSupergraph', () => {
  it('finds subgraphs by the names they were composed under', () => {
    const sdl = graphs(accounts, 'REVIEWS @join__graph(name: "reviews", url: "https://reviews")');
    expect(readSupergraph(sdl, {}).addresses).toEqual({
      'accounts-': 'http://accounts:4001/graphql',
      reviews: 'https://reviews',
    });
  });

  it('takes an address that is given instead', () => {
    const sdl = graphs(accounts, 'REVIEWS @join__graph(name: "reviews", url: "")');
    expect(readSupergraph(sdl, { reviews: 'http://localhost:1' }).addresses).toMatchObject({
      reviews: 'http://localhost:1',
    });
  });

  it.each([
    ['text that is no GraphQL', 'type Query {\n  one: Int\n  two\n}', 'line 4: Syntax Error: Expected ":", found "}".'],
    ['a schema of one service', 'type Query { one: Int }', 'found no subgraph named by join__graph'],
    [
      'subgraphs without an address',
      graphs('A @join__graph(name: "a", url: "")', accounts, 'B @join__graph(name: "b", url: "ftp://b")'),
      'subgraph a: expected an http:// or https:// address in the supergraph; got none. Give one by --subgraph-url a=http://…\nsubgraph b: expected an http:// or https:// address in the supergraph; got "ftp://b". Give one by --subgraph-url b=http://…',
    ],
  ])('refuses %s', (_, sdl, message) => {
    expect(() => readSupergraph(sdl, {})).toThrow(message);
  });
});
