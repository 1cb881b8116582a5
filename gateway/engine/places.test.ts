import { expect, it } from 'vitest';
import { placeErrors } from './places.ts';

const message = 'The subgraph did not answer.';
const paths = (query: string, variables: Record<string, unknown>, path?: (string | number)[]) =>
  placeErrors([{ message, ...(path === undefined ? {} : { path }) }], { query, variables }).map((error) => error.path);

const entities = `query ($representations: [_Any!]!, $wide: Boolean!) {
  _entities(representations: $representations) {
    __typename
    ... on Area { panels { totalCount } some: events(first: 1) { totalCount } }
    ... on Panel { meetings @include(if: $wide) { totalCount } note @skip(if: $wide) }
  }
}`;
const asked = { representations: [{ __typename: 'Area' }, { __typename: 'Panel' }], wide: true };

it('places an error of a whole sub-request at each root field, by alias', () => {
  expect(paths('{ one: areas { code } strands { code } }', {})).toEqual([['one'], ['strands']]);
});

it('places an error of a whole entity request at each field of each entity, by its type and conditions', () => {
  expect(paths(entities, asked)).toEqual([
    ['_entities', 0, 'panels'],
    ['_entities', 0, 'some'],
    ['_entities', 1, 'meetings'],
  ]);
});

it('takes the default of a condition that is not given', () => {
  const fields = '{ a @include(if: $on) b @include(if: $off) c @skip(if: $off) }';
  expect(paths(`query ($on: Boolean! = true, $off: Boolean = false) ${fields}`, {})).toEqual([['a'], ['c']]);
});

it('places an error of one entity at its fields alone', () => {
  expect(paths(entities, asked, ['_entities', 1])).toEqual([['_entities', 1, 'meetings']]);
});

it('leaves an error that has a place where it is', () => {
  expect(paths('{ areas { code } }', {}, ['areas', 3, 'name'])).toEqual([['areas', 3, 'name']]);
  expect(paths(entities, asked, ['_entities', 0, 'panels'])).toEqual([['_entities', 0, 'panels']]);
});
