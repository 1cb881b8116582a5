import { expect, test } from 'vitest';
import { chargesOf, mostAccuracy, overdraft, type Balance } from '../../platform/release/ledger.ts';
import { staff } from './release/staff.ts';
import { staffTables } from './release-tables.ts';

test('the closed list: headcounts by place and grade, each characteristic by them, each pair by one of them', () => {
  const names = (tier: string) =>
    staffTables.tables.filter((table) => table.tier === tier).map(({ dimensions }) => dimensions.join(' '));
  expect(names('P0')).toEqual(['', 'AREA', 'GRADE_GROUP', 'AREA GRADE_GROUP']);
  expect(names('P1')).toHaveLength(6 * 4);
  expect(names('P1')).toEqual(
    expect.arrayContaining(['SEX', 'AREA SEX', 'GRADE_GROUP SEX', 'AREA GRADE_GROUP SEX', 'AGE AREA GRADE_GROUP']),
  );
  expect(names('P2')).toHaveLength(15 * 3);
  expect(names('P2')).toEqual(
    expect.arrayContaining(['ETHNICITY SEX', 'AREA ETHNICITY SEX', 'ETHNICITY GRADE_GROUP SEX']),
  );
  const all = staffTables.tables.map(({ dimensions }) => dimensions.join(' '));
  expect(new Set(all).size).toBe(4 + 24 + 45);
});

test('one characteristic of one person counts in 4 public tables and 15 of pairs', () => {
  const [{ publicLoss, wholeLoss } = { publicLoss: NaN, wholeLoss: NaN }] = chargesOf(staff, '2023-03-31', false, true);
  expect(publicLoss).toBe((2 * 4) / 4 ** 2);
  expect(wholeLoss).toBe((2 * 4) / 4 ** 2 + (2 * 15) / 8 ** 2);
  expect(chargesOf(staff, '2023-03-31', true, false)).toEqual([
    { account: 'synthetic everyone', publicLoss: 0.5, wholeLoss: 0.5 },
  ]);
  expect(mostAccuracy(publicLoss)).toBeCloseTo(0.638, 3);
  expect(mostAccuracy(5 * publicLoss)).toBeCloseTo(0.785, 3);
});

test('five public releases are within the ledger and a sixth is not; with pairs, four and a fifth', () => {
  const after = (releases: number, withPairs: boolean): Balance[] => {
    const [charge] = chargesOf(staff, '2023-03-31', false, withPairs);
    const { account, publicLoss, wholeLoss } = charge!;
    return [{ account, releases, publicLoss: releases * publicLoss, wholeLoss: releases * wholeLoss }];
  };
  const charges = (withPairs: boolean) => chargesOf(staff, '2024-03-31', false, withPairs);
  expect(overdraft(charges(false), after(4, false))).toBeNull();
  expect(overdraft(charges(false), after(5, false))).toBe(
    'the ledger: expected μ of at most 1.60 over the public tables of all releases (account everyone); this one would make it 1.73',
  );
  expect(overdraft(charges(true), after(3, true))).toBeNull();
  expect(overdraft(charges(true), after(4, true))).toBe(
    'the ledger: expected μ of at most 2.00 over all tables of all releases (account everyone); this one would make it 2.20',
  );
});
