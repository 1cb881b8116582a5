import { expect, test } from 'vitest';
import { Draws } from '../random.ts';
import { drawEvenly, shuffle } from './whole-people.ts';

const weights = Float64Array.from([0, 2.5, 0, 0.25, 7, 0.25, 0]);
const timesOf = (drawn: Int32Array) => [...weights.keys()].map((thing) => drawn.filter((one) => one === thing).length);

test.each([1, 2, 3, 4, 5])('things are drawn as often as expected, once more or once less: seed %i', (seed) => {
  const times = timesOf(drawEvenly(weights, 20, new Draws(seed, 'evenly')));
  expect(times.reduce((sum, count) => sum + count, 0)).toBe(20);
  for (const [thing, count] of times.entries()) expect(Math.abs(count - 2 * weights[thing]!)).toBeLessThan(1);
});

test('shuffled things are the same ones in another order', () => {
  const things = Int32Array.from({ length: 100 }, (_, index) => index);
  const shuffled = shuffle(things.slice(), new Draws(7, 'shuffle'));
  expect(shuffled).not.toEqual(things);
  expect(shuffled.toSorted()).toEqual(things);
});
