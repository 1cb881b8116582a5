import type { Case, Resolvers } from '../support/scenario.ts';

const titles: Record<string, string> = { b1: 'Moss', b2: 'Fern', b3: 'Lichen' };
const copies: Record<string, number> = { b1: 2, b2: 1, b3: 0 };
const loans = [
  { id: 'l1', book: { isbn: 'b1' }, borrower: { card: 'm1' } },
  { id: 'l2', book: { isbn: 'b1' }, borrower: { card: 'm2' } },
  { id: 'l3', book: { isbn: 'b2' }, borrower: null },
];
const members: Record<string, { name: string; favourite: { isbn: string } | null }> = {
  m1: { name: 'Ada', favourite: { isbn: 'b3' } },
  m2: { name: 'Ben', favourite: null },
};
const book = (isbn: string) => (isbn in titles ? { isbn } : null);

export const resolvers: Resolvers = {
  catalogue: {
    Query: { books: () => Object.keys(titles).map(book), book: (_: unknown, { isbn }) => book(isbn) },
    Book: { __resolveReference: ({ isbn }: { isbn: string }) => book(isbn), title: ({ isbn }) => titles[isbn] },
  },
  lending: {
    Query: { loans: () => loans },
    Loan: { __resolveReference: ({ id }: { id: string }) => loans.find((loan) => loan.id === id) },
    Book: {
      __resolveReference: ({ isbn }: { isbn: string }) => book(isbn),
      copies: ({ isbn }) => copies[isbn],
      loans: ({ isbn }) => loans.filter((loan) => loan.book.isbn === isbn),
    },
    Member: { __resolveReference: ({ card }: { card: string }) => ({ card }) },
  },
  members: {
    Query: { member: (_: unknown, { card }) => (card in members ? { card, ...members[card] } : null) },
    Member: { __resolveReference: ({ card }: { card: string }) => ({ card, ...members[card] }) },
  },
};

export const cases: Case[] = [
  {
    name: 'a list of entities, each with a field of another subgraph',
    query: '{ books { title copies } }',
    data: {
      books: [
        { title: 'Moss', copies: 2 },
        { title: 'Fern', copies: 1 },
        { title: 'Lichen', copies: 0 },
      ],
    },
    requests: { catalogue: 1, lending: 1, members: 0 },
  },
  {
    name: 'an entity that two places share is asked for once',
    query: '{ loans { id book { title } } }',
    data: {
      loans: [
        { id: 'l1', book: { title: 'Moss' } },
        { id: 'l2', book: { title: 'Moss' } },
        { id: 'l3', book: { title: 'Fern' } },
      ],
    },
    entities: {
      catalogue: [
        { __typename: 'Book', isbn: 'b1' },
        { __typename: 'Book', isbn: 'b2' },
      ],
    },
    requests: { catalogue: 1 },
  },
  {
    name: 'two places that share an entity ask for different fields of it',
    query: '{ loans { book { title } } books { isbn loans { borrower { name } } } }',
    data: {
      loans: [{ book: { title: 'Moss' } }, { book: { title: 'Moss' } }, { book: { title: 'Fern' } }],
      books: [
        { isbn: 'b1', loans: [{ borrower: { name: 'Ada' } }, { borrower: { name: 'Ben' } }] },
        { isbn: 'b2', loans: [{ borrower: null }] },
        { isbn: 'b3', loans: [] },
      ],
    },
  },
  {
    name: 'a chain through three subgraphs, out and back',
    query: '{ book(isbn: "b1") { loans { borrower { name favourite { title copies } } } } }',
    data: {
      book: {
        loans: [
          { borrower: { name: 'Ada', favourite: { title: 'Lichen', copies: 0 } } },
          { borrower: { name: 'Ben', favourite: null } },
        ],
      },
    },
    entities: {
      members: [
        { __typename: 'Member', card: 'm1' },
        { __typename: 'Member', card: 'm2' },
      ],
    },
  },
  {
    name: 'a stub type is enough where only its key is asked for',
    query: '{ member(card: "m1") { favourite { isbn __typename } } }',
    data: { member: { favourite: { isbn: 'b3', __typename: 'Book' } } },
    requests: { catalogue: 0, lending: 0 },
  },
  {
    name: 'nothing is fetched below a null and below an empty list',
    query: '{ book(isbn: "none") { copies } member(card: "none") { favourite { title } } }',
    data: { book: null, member: null },
    requests: { catalogue: 1, members: 1, lending: 0 },
  },
  {
    name: 'root fields of every subgraph in one operation',
    query: '{ books { isbn } loans { id } member(card: "m2") { name } }',
    data: {
      books: [{ isbn: 'b1' }, { isbn: 'b2' }, { isbn: 'b3' }],
      loans: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }],
      member: { name: 'Ben' },
    },
    requests: { catalogue: 1, lending: 1, members: 1 },
  },
  {
    name: 'the names of an answer stand in the order of the operation, whichever subgraph answers',
    query: '{ member(card: "m2") { name } books { copies title isbn } }',
    data: {
      member: { name: 'Ben' },
      books: [
        { copies: 2, title: 'Moss', isbn: 'b1' },
        { copies: 1, title: 'Fern', isbn: 'b2' },
        { copies: 0, title: 'Lichen', isbn: 'b3' },
      ],
    },
  },
  {
    name: 'the same root field twice with other arguments',
    query: '{ moss: book(isbn: "b1") { title copies } fern: book(isbn: "b2") { copies title } }',
    data: { moss: { title: 'Moss', copies: 2 }, fern: { copies: 1, title: 'Fern' } },
  },
];
