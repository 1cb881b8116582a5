import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../text.ts';
import { HashTable } from './hash-table.ts';

const hashOf = (text: string) => fingerprint([text]).slice(0, 32);

test('answers what a Map answers, also for hashes that begin alike', () => {
  const hash = fc.oneof(
    fc.string().map(hashOf),
    fc.integer({ min: 0, max: 999 }).map((number) => `${'0'.repeat(29)}${String(number).padStart(3, '0')}`),
  );
  const entries = fc.array(fc.tuple(hash, fc.integer({ min: 1, max: 0xffffffff })), { maxLength: 3000 });
  fc.assert(
    fc.property(entries, fc.array(hash), (given, others) => {
      const table = new HashTable();
      const map = new Map<string, number>();
      for (const [key, value] of given) {
        table.set(key, value);
        map.set(key, value);
      }
      for (const key of [...map.keys(), ...others]) expect(table.get(key)).toBe(map.get(key) ?? 0);
    }),
    { numRuns: 30 },
  );
});

test('holds as many as a large file has rows', () => {
  const table = new HashTable();
  for (let row = 1; row <= 100_000; row++) table.set(hashOf(`row ${row}`), row);
  for (let row = 1; row <= 100_000; row += 997) expect(table.get(hashOf(`row ${row}`))).toBe(row);
  expect(table.get(hashOf('row 0'))).toBe(0);
});
