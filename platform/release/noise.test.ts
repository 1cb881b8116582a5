import { beforeAll, describe, expect, test } from 'vitest';
import { discreteGaussian, valueAt } from './gaussian.ts';
import { drawOf, noiseOf, releaseKey } from './noise.ts';

const master = Buffer.alloc(32, 7);
const extract = 'ab'.repeat(32);
const key = releaseKey(master, '2023-03-31', extract);
const address = (place: number) => `2023-03-31|PERSON|HEADCOUNT|AREA=area-${place},SEX=FEMALE`;

describe('over a million addresses', () => {
  let draws: Float64Array;
  beforeAll(() => {
    draws = Float64Array.from({ length: 1e6 }, (_, place) => drawOf(key, address(place)));
  });

  test.each([4, 8])('noise of σ = %d is distributed as a discrete Gaussian', (sigma) => {
    const distribution = discreteGaussian(sigma);
    const counts = new Map<number, number>();
    for (const draw of draws) {
      const value = valueAt(distribution, draw);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const weight = (value: number) => Math.exp((-value * value) / (2 * sigma * sigma));
    const values = Array.from({ length: 24 * sigma + 1 }, (_, place) => place - 12 * sigma);
    const total = values.reduce((sum, value) => sum + weight(value), 0);
    // Values too rare for the approximation are one class.
    const expected = (value: number) => (draws.length * weight(value)) / total;
    const isRare = (value: number) => expected(value) < 10;
    const squares = (seen: number, due: number) => (seen - due) ** 2 / due;
    const common = values.filter((value) => !isRare(value));
    const sum = (of: (value: number) => number) => values.filter(isRare).reduce((all, value) => all + of(value), 0);
    const statistic =
      common.reduce((all, value) => all + squares(counts.get(value) ?? 0, expected(value)), 0) +
      squares(
        sum((value) => counts.get(value) ?? 0),
        sum(expected),
      );
    const freedom = common.length;
    expect(freedom).toBeGreaterThan(8 * sigma);
    // Three standard deviations of chi-square above its mean, and below it: too good a fit is as wrong.
    expect(Math.abs(statistic - freedom)).toBeLessThan(3 * Math.sqrt(2 * freedom));
  });
}, 120_000);

test('noise is a function of key and address alone, by the σ of the tier, and exact tables have none', () => {
  const noise = noiseOf(key);
  const again = noiseOf(Buffer.from(key));
  for (let place = 0; place < 200; place++) {
    for (const [tier, sigma] of [
      ['P1', 4],
      ['P2', 8],
    ] as const) {
      expect(noise(address(place), tier)).toBe(valueAt(discreteGaussian(sigma), drawOf(key, address(place))));
      expect(again(address(place), tier)).toBe(noise(address(place), tier));
    }
    expect(noise(address(place), 'P0')).toBe(0);
  }
});

test.each([
  ['another release', noiseOf(releaseKey(master, '2024-03-31', extract)), address],
  ['a correction', noiseOf(releaseKey(master, '2023-03-31/2', extract)), address],
  ['another extract', noiseOf(releaseKey(master, '2023-03-31', 'cd'.repeat(32))), address],
  ['another master key', noiseOf(releaseKey(Buffer.alloc(32, 8), '2023-03-31', extract)), address],
  ['the next address', noiseOf(key), (place: number) => address(place + 1)],
])('the noise of %s has nothing to do with it', (_, other, addressThere) => {
  const noise = noiseOf(key);
  const count = 50_000;
  let product = 0;
  for (let place = 0; place < count; place++) product += noise(address(place), 'P1') * other(addressThere(place), 'P1');
  // Four standard errors of a correlation of independent values.
  expect(Math.abs(product / count / 4 ** 2)).toBeLessThan(4 / Math.sqrt(count));
});
