import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReleaseTable } from '../disclosure/closed-list.ts';
import { Counts } from './counts.ts';

const codes = { A: ['a0', 'a1'], B: ['b0', 'b1', 'b2'], C: ['c0', 'c1'] };
const tables: ReleaseTable[] = [
  { tier: 'P0', dimensions: [], parent: [] },
  { tier: 'P0', dimensions: ['A'], parent: ['A'] },
  { tier: 'P1', dimensions: ['A', 'B'], parent: ['A'] },
  { tier: 'P2', dimensions: ['B', 'C'], parent: [] },
];
const row = fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 1 }));

test('every cell counts the rows that have its codes, and its parent those that have the codes of its place', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const counts = new Counts(tables, codes);
      for (const each of rows) counts.add(each);
      const named = rows.map(
        ([a, b, c]) => ({ A: codes.A[a], B: codes.B[b], C: codes.C[c] }) as Record<string, string>,
      );
      const having = (wanted: readonly { dimension: string; code: string }[]) =>
        named.filter((each) => wanted.every(({ dimension, code }) => each[dimension] === code)).length;
      const cells = [...counts.cells()];
      expect(cells).toHaveLength(1 + 2 + 6 + 6);
      for (const { table, codes: own, count, parent } of cells) {
        expect(own.map(({ dimension }) => dimension)).toEqual(table.dimensions);
        expect(count).toBe(having(own));
        expect(parent).toBe(having(own.filter(({ dimension }) => table.parent.includes(dimension))));
      }
    }),
  );
});
