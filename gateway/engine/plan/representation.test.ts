import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { expect, it } from 'vitest';
import type { Data } from '../data.ts';
import { newPosition, type Position } from './positions.ts';
import { identifier, representer } from './representation.ts';

const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode =>
  selections === undefined ? { kind: 'Field', name } : { kind: 'Field', name, selections };
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  typeCondition,
  selections: [field('__typename'), ...selections],
});
const types = {
  matches: (condition: string, typename: string) => condition === typename || condition === 'Place',
  view: { sdl: '', requiredFields: new Map([['price__rq_1', { field: 'price', arguments: [] }]]), neededBy: new Map() },
};
const represent = (requires: QueryPlanSelectionNode[]) => {
  const make = representer(requires, newPosition(), types);
  return (object: Data) => make(object, {});
};

it('takes of an object what is required of its type', () => {
  const area = { __typename: 'Area', code: 1, name: 'a', towns: [{ id: 2, more: 3 }, null] };
  expect(represent([on('Area', field('code'), field('towns', [field('id')]))])(area)).toEqual({
    __typename: 'Area',
    code: 1,
    towns: [{ id: 2 }, null],
  });
  expect(represent([on('Court', field('code'))])(area)).toBeNull();
  expect(represent([on('Place', field('code')), on('Area', field('name'))])(area)).toEqual({
    __typename: 'Area',
    code: 1,
    name: 'a',
  });
});

it('takes of one object what each of several fragments requires', () => {
  const area = { __typename: 'Area', town: { id: 2, mayor: { name: 'b', age: 50 } } };
  const asked = [
    on('Area', field('town', [field('mayor', [field('name')])])),
    on('Place', field('town', [field('id'), field('mayor', [field('age')])])),
  ];
  expect(represent(asked)(area)).toEqual(area);
});

it('asks nothing where a value is missing, and sends a null that is there', () => {
  expect(represent([on('Area', field('code'))])({ __typename: 'Area' })).toBeNull();
  expect(represent([on('Area', field('code'))])({ __typename: 'Area', code: null })).toEqual({
    __typename: 'Area',
    code: null,
  });
  expect(represent([on('Area', field('id')), on('Area', field('code'))])({ __typename: 'Area', code: 1 })).toEqual({
    __typename: 'Area',
    code: 1,
  });
});

it('calls a required field as the subgraph knows it', () => {
  expect(represent([on('Area', field('price__rq_1'))])({ __typename: 'Area', price__rq_1: 5 })).toEqual({
    __typename: 'Area',
    price: 5,
  });
});

const identify = (requires: QueryPlanSelectionNode[], position: Position = newPosition()) =>
  identifier(requires, position, (name) => name !== 'Place')!;

it('knows an entity by its plain key fields, and no two by the same', () => {
  const one = identify([on('Area', field('code'))]);
  expect([one({ __typename: 'Area', code: 1 }), one({ __typename: 'Area', code: '1' })]).toEqual([1, '1']);
  expect([one({ __typename: 'Court', code: 1 }), one({ __typename: 'Area', code: { a: 1 } })]).toEqual([
    undefined,
    undefined,
  ]);
  const two = identify([on('Area', field('a'), field('b'))]);
  const of = (a: unknown, b: unknown) => two({ __typename: 'Area', a, b });
  expect(new Set([of('1', '2'), of(1, 2), of(12, ''), of('', '12'), of('1:2', '2'), of('1', '2:2')]).size).toBe(6);
});

it('leaves it to the representation where fields are nested or types differ', () => {
  for (const requires of [[on('Place', field('code'))], [on('Area', field('a', [field('b')]))], [on('Area')]])
    expect(identifier(requires, newPosition(), (name) => name !== 'Place')).toBeNull();
});
