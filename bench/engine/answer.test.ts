import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { answering } from './answer.ts';
import { library } from './library/data.ts';
import { executableLibrary } from './library/supergraph.ts';

const schemas = new Map(executableLibrary().map(({ name, schema }) => [name, schema]));
const answers = new Map(library.map((subgraph) => [subgraph.name, answering(subgraph)]));

/** Sub-queries as different gateways shape them. */
const asked: [string, string, Record<string, unknown>][] = [
  [
    'members',
    `query ($id: ID!, $at: String!) { member(id: $id) { id ...Shown } other: member(id: "m2") { __typename name } }
      fragment Shown on Member { known: name standing(at: $at) }`,
    { id: 'm1', at: 'now' },
  ],
  [
    'holdings',
    `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Work { postage(at: "now") onShelf(at: "now") } } }`,
    {
      r: [
        ...['w3', 'w4', 'w3'].map((id) => ({ __typename: 'Work', id, weight: 500 })),
        { __typename: 'Work', id: 'none' },
      ],
    },
  ],
  [
    'opinions',
    `query ($a: [_Any!]!, $first: Int!, $b: [_Any!]!) {
      _0: _entities(representations: $a) { ... on Work { opinions(first: $first, at: "now") { stars } opinions(first: $first, at: "now") { by { id } } } }
      _1: _entities(representations: $b) { ... on Member { opinions(first: 1, at: "now") { text } } ... on Work { id } }
    }`,
    {
      a: [{ __typename: 'Work', id: 'w0' }],
      first: 2,
      b: [
        { __typename: 'Member', id: 'm5' },
        { __typename: 'Work', id: 'w1' },
      ],
    },
  ],
  [
    'holdings',
    '{ branches(first: 2, at: "now") { copies(first: 3, at: "now") { due condition work { id } borrower { __typename id } } } }',
    {},
  ],
];

it.each(asked)('answers a sub-query of %s as graphql-js does, the second time too', async (name, query, variables) => {
  const expected = await execute({ schema: schemas.get(name)!, document: parse(query), variableValues: variables });
  expect(expected.errors).toBeUndefined();
  for (let time = 0; time < 2; time++) expect(JSON.parse(answers.get(name)!({ query, variables }))).toEqual(expected);
});
