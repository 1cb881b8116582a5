import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from './protect.ts';

const kept = { value: null, flag: 'CONFIDENTIAL' };

describe('protect', () => {
  test('an exact table is shown as it is, however small', () => {
    expect(protect(1, 0, 'P0', 1)).toEqual({ value: 1, flag: 'OK' });
    expect(protect(0, 0, 'P0', 0)).toEqual({ value: 0, flag: 'OK' });
  });
  test.each([
    [100, 3, 'P1', 105],
    [100, 2, 'P1', 100],
    [100, -3, 'P1', 95],
    [12, 1, 'P1', 15],
    [30, 0, 'P2', 30],
  ] as const)('%d and noise of %d in %s are published as %d', (count, noise, tier, value) => {
    expect(protect(count, noise, tier, 1000)).toEqual({ value, flag: 'OK' });
  });
  test.each([
    ['a noisy count below 15', 20, -8, 'P1', 1000],
    ['the same of pairs below 30', 40, -13, 'P2', 1000],
    ['fewer than 30 people to count among', 29, 0, 'P1', 29],
    ['a count below zero', 0, -30, 'P1', 1000],
  ] as const)('%s is confidential', (_, count, noise, tier, parent) => {
    expect(protect(count, noise, tier, parent)).toEqual(kept);
  });
  test('what is published is a function of the noisy count alone: nobody and three people look alike', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.integer({ min: -48, max: 48 }),
        fc.integer({ min: 0, max: 40 }),
        (noisy, shift, parent) => {
          for (const tier of ['P1', 'P2'] as const)
            expect(protect(noisy - shift, shift, tier, parent)).toEqual(protect(noisy, 0, tier, parent));
        },
      ),
    );
  });
});
