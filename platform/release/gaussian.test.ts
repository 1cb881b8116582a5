import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discreteGaussian, drawsBelow, valueAt } from './gaussian.ts';

describe.each([4, 8])('the discrete Gaussian of σ = %d', (sigma) => {
  const distribution = discreteGaussian(sigma);
  const { cumulative } = distribution;
  const most = 12 * sigma;

  test('sums up to every draw there is, and never falls', () => {
    expect(cumulative).toHaveLength(2 * most + 1);
    expect(cumulative.at(-1)).toBe(2 ** 48);
    expect(cumulative.every(Number.isSafeInteger)).toBe(true);
    expect(cumulative.every((sum, place) => place === 0 || sum >= cumulative[place - 1]!)).toBe(true);
  });
  test('is symmetric, but for the rounding of a draw', () => {
    for (let value = 0; value < most; value++) {
      const [below, upTo] = [cumulative[most - value - 1]!, cumulative[most + value]!];
      expect(Math.abs(below + upTo - drawsBelow)).toBeLessThanOrEqual(1);
    }
  });
  test('has mean 0 and variance σ²', () => {
    const moment = (power: number) =>
      cumulative.reduce((sum, each, place) => {
        const weight = (each - (cumulative[place - 1] ?? 0)) / drawsBelow;
        return sum + weight * (place - most) ** power;
      }, 0);
    expect(Math.abs(moment(1))).toBeLessThan(1e-9);
    expect(Math.abs(moment(2) - sigma ** 2)).toBeLessThan(1e-6);
  });
  test('gives each draw the least value that it is below the sum of', () => {
    const draws = fc.oneof(
      fc.integer({ min: 0, max: drawsBelow - 1 }),
      fc.constantFrom(...cumulative.flatMap((sum) => [sum - 1, sum]).filter((draw) => draw >= 0 && draw < drawsBelow)),
    );
    fc.assert(
      fc.property(draws, (draw) => {
        expect(valueAt(distribution, draw)).toBe(cumulative.findIndex((sum) => draw < sum) - most);
      }),
      { numRuns: 2000 },
    );
  });
});
