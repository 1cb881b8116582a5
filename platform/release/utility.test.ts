import { expect, test } from 'vitest';
import type { Tier } from '../disclosure/closed-list.ts';
import type { ProtectedCell } from './cells.ts';
import { utilityOf } from './utility.ts';

const cell = (tier: Tier, count: number, value: number | null): ProtectedCell => ({
  table: { tier, dimensions: [], parent: [] },
  codes: [],
  count,
  parent: 1000,
  address: '',
  published: { value, flag: value === null ? 'CONFIDENTIAL' : 'OK' },
});

test('what is shown is told by cells, by those in them, and by how far it is off', () => {
  const cells = [
    cell('P0', 1000, 1000),
    cell('P1', 200, 210),
    cell('P1', 100, 100),
    cell('P1', 400, 380),
    cell('P1', 20, 25),
    cell('P1', 12, null),
    cell('P1', 0, null),
    cell('P1', 0, 15),
    cell('P2', 0, null),
  ];
  const [publicCells, pairs, ...rest] = utilityOf(cells);
  expect(rest).toEqual([]);
  expect(publicCells).toMatchObject({ tier: 'P1', cells: 7, filled: 5, shown: 5, filledShown: 4 });
  expect(publicCells!.shareInShown).toBeCloseTo((100 * 720) / 732);
  const error = (from: number, to: number | null) =>
    publicCells!.errors.find((each) => each.from === from && each.to === to);
  expect(error(1, 29)).toMatchObject({ cells: 1, medianPercent: 25 });
  expect(error(30, 99)).toMatchObject({ cells: 0, medianPercent: null });
  expect(error(100, 999)).toMatchObject({ cells: 3, medianPercent: 5 });
  expect(error(100, null)).toMatchObject({ cells: 3, medianPercent: 5 });
  expect(pairs).toMatchObject({ tier: 'P2', cells: 1, filled: 0, shown: 0, shareInShown: null });
});
