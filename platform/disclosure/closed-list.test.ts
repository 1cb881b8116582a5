import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, tableOver, type ClosedList } from './closed-list.ts';

const list: ClosedList = {
  unit: 'PERSON',
  measure: 'HEADCOUNT',
  sensitive: ['SEX'],
  tables: [{ tier: 'P1', dimensions: ['AREA', 'SEX'], parent: ['AREA'] }],
};
const codes = [
  { dimension: 'SEX', code: 'FEMALE' },
  { dimension: 'AREA', code: 'wessex' },
  { dimension: 'GRADE_GROUP', code: 'EO' },
];

test('an address names its dimensions in one order, whichever way they are given', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(codes, { minLength: 3 }), (given) => {
      expect(addressOf('2023-03-31', list, given)).toBe(
        '2023-03-31|PERSON|HEADCOUNT|AREA=wessex,GRADE_GROUP=EO,SEX=FEMALE',
      );
    }),
  );
  expect(addressOf('2023-03-31/2', list, [])).toBe('2023-03-31/2|PERSON|HEADCOUNT|');
});

test('no code can make the address of a cell of another table', () => {
  const [sex, area] = codes;
  for (const forged of ['wessex,SEX=FEMALE', 'wessex|', 'wessex%2CSEX=FEMALE'])
    expect(addressOf('2023-03-31', list, [{ dimension: 'AREA', code: forged }])).not.toBe(
      addressOf('2023-03-31', list, [sex!, area!]),
    );
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const address = (code: string) => addressOf('2023-03-31', list, [{ dimension: 'AREA', code }]);
      expect(address(one) === address(other)).toBe(one === other);
      expect(address(one).split('|')).toHaveLength(4);
      expect(address(one).split(',')).toHaveLength(1);
    }),
  );
});

test('a table is found by its dimensions in any order, and no other is', () => {
  expect(tableOver(list, ['SEX', 'AREA'])).toBe(list.tables[0]);
  for (const dimensions of [[], ['SEX'], ['AREA'], ['AREA', 'GRADE_GROUP', 'SEX'], ['SEX', 'SEX']])
    expect(tableOver(list, dimensions)).toBeNull();
});
