import { GraphQLError } from 'graphql';
import type { Case, Resolvers } from '../support/scenario.ts';

type Book = { isbn: string; title: string; tags: string[] };
let books: Book[] = [];
let lent: Record<string, number> = {};

export function reset(): void {
  books = [{ isbn: '1', title: 'Moss', tags: [] }];
  lent = {};
}

/** What the other subgraph had done by then shows which ran first. */
const lend = (isbn: string) => {
  lent[isbn] = (lent[isbn] ?? 0) + 1;
  return { isbn };
};
const refuse = () => {
  throw new GraphQLError('not today', { extensions: { code: 'FORBIDDEN' } });
};

export const resolvers: Resolvers = {
  shelves: {
    Query: { books: () => books },
    Mutation: {
      addBook: (_: unknown, { title, tags }) => {
        const book = { isbn: String(books.length + 1), title, tags };
        books.push(book);
        return book;
      },
      renameBook: (_: unknown, { isbn, title }) => {
        const book = books.find((each) => each.isbn === isbn);
        return book === undefined ? null : Object.assign(book, { title: `${title}, lent ${lent[isbn] ?? 0} times` });
      },
      countBooks: () => books.length,
    },
    Book: { __resolveReference: ({ isbn }: Book) => ({ ...books.find((book) => book.isbn === isbn) }) },
  },
  loans: {
    Query: { total: () => Object.values(lent).reduce((sum, count) => sum + count, 0) },
    Mutation: {
      lend: (_: unknown, { isbn }) => lend(isbn),
      lendMany: (_: unknown, { isbns }) => isbns.map(lend),
      refuse,
      refuseFirmly: refuse,
    },
    Book: { __resolveReference: ({ isbn }: Book) => ({ isbn }), lent: ({ isbn }: Book) => lent[isbn] ?? 0 },
  },
};

export const cases: Case[] = [
  {
    name: 'one mutation with a default argument, and a field of the other subgraph',
    query: 'mutation { addBook(title: "Fern") { isbn title tags lent } }',
    data: { addBook: { isbn: '2', title: 'Fern', tags: ['new'], lent: 0 } },
  },
  {
    name: 'an argument that is an empty list in place of the default',
    query: 'mutation ($tags: [String!]) { addBook(title: "Fern", tags: $tags) { tags } }',
    variables: { tags: [] },
    data: { addBook: { tags: [] } },
  },
  {
    name: 'mutations of one subgraph run in their order',
    query: `mutation { a: addBook(title: "a") { isbn } countBooks b: addBook(title: "b") { isbn } }`,
    data: { a: { isbn: '2' }, countBooks: 2, b: { isbn: '3' } },
  },
  {
    name: 'mutations over two subgraphs run in their order, back and forth',
    query: `mutation {
      first: lend(isbn: "1") { lent }
      renamed: renameBook(isbn: "1", title: "x") { title }
      second: lend(isbn: "1") { lent title }
      again: renameBook(isbn: "1", title: "y") { title lent }
    }`,
    data: {
      first: { lent: 1 },
      renamed: { title: 'x, lent 1 times' },
      second: { lent: 2, title: 'x, lent 1 times' },
      again: { title: 'y, lent 2 times', lent: 2 },
    },
  },
  {
    name: 'the entity fetch of one mutation comes before the next mutation',
    query: `mutation { renamed: renameBook(isbn: "1", title: "x") { lent } lend(isbn: "1") { isbn title } }`,
    data: { renamed: { lent: 0 }, lend: { isbn: '1', title: 'x, lent 0 times' } },
  },
  {
    name: 'a mutation of a list, one entity twice',
    query: 'mutation { lendMany(isbns: ["1", "1"]) { lent title } }',
    data: {
      lendMany: [
        { lent: 2, title: 'Moss' },
        { lent: 2, title: 'Moss' },
      ],
    },
  },
  {
    name: 'a mutation that answers null',
    query: 'mutation { renameBook(isbn: "9", title: "x") { title lent } }',
    data: { renameBook: null },
    requests: { shelves: 1, loans: 0 },
  },
  {
    name: 'a mutation that fails does not stop the next',
    query: 'mutation { refuse(isbn: "1") { title } addBook(title: "Fern") { isbn } }',
    data: { refuse: null, addBook: { isbn: '2' } },
    errors: [{ path: ['refuse'], code: 'FORBIDDEN', subgraph: 'loans' }],
  },
  {
    name: 'a mutation that fails where null may not stand leaves no data',
    query: 'mutation { addBook(title: "Fern") { isbn } refuseFirmly }',
    data: null,
    errors: [{ path: ['refuseFirmly'], code: 'FORBIDDEN', subgraph: 'loans' }],
  },
  {
    name: 'one mutation twice under aliases runs twice',
    query: 'mutation ($isbn: ID!) { one: lend(isbn: $isbn) { lent } two: lend(isbn: $isbn) { lent } }',
    variables: { isbn: '1' },
    data: { one: { lent: 1 }, two: { lent: 2 } },
  },
  {
    name: 'a mutation that is skipped does not run',
    query:
      'mutation ($not: Boolean!) { a: lend(isbn: "1") @skip(if: $not) { lent } b: lend(isbn: "1") { lent } __typename }',
    variables: { not: true },
    data: { b: { lent: 1 }, __typename: 'Mutation' },
  },
];
