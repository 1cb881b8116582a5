import { expect, it } from 'vitest';
import { mergeInto, own, put, type Data } from './data.ts';

it('merges objects and lists in place, and copies what it takes', () => {
  const address = { street: 'Rose Court' };
  const target: Data = { area: { code: 'wessex', towns: [{ name: 'Poole' }, null] } };
  const { area } = target;
  const more = { name: 'Wessex', code: 'other', address, towns: [{ size: 3 }, { name: 'Bath' }] };
  mergeInto(target, 'area', more);
  expect(target).toEqual({
    area: { code: 'wessex', name: 'Wessex', address, towns: [{ name: 'Poole', size: 3 }, { name: 'Bath' }] },
  });
  expect(target.area).toBe(area);
  expect((target.area as Data).address).not.toBe(address);
});

it('takes a later type name for the more exact one', () => {
  const target: Data = { place: { __typename: 'Place', code: 1 } };
  mergeInto(target, 'place', { __typename: 'Area' });
  expect(target).toEqual({ place: { __typename: 'Area', code: 1 } });
});

it('leaves what is there where the other says nothing', () => {
  const target: Data = { area: { code: 1 }, list: [1] };
  mergeInto(target, 'area', null);
  mergeInto(target, 'area', undefined);
  mergeInto(target, 'list', { code: 2 });
  expect(target).toEqual({ area: { code: 1 }, list: [1] });
});

it('keeps __proto__ a key like any other', () => {
  const target: Data = {};
  mergeInto(target, 'any', JSON.parse('{"__proto__":{"polluted":true}}'));
  put(target, '__proto__', 1);
  expect(({} as Data).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  expect([own(target, '__proto__'), own(target, 'constructor')]).toEqual([1, undefined]);
  expect(JSON.stringify(target)).toBe('{"any":{"__proto__":{"polluted":true}},"__proto__":1}');
});
