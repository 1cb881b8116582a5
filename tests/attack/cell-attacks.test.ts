import { describe, expect, test } from 'vitest';
import { calculatedAccuracy } from './attacks/calculated.ts';
import { complement } from './attacks/complement.ts';
import { difference } from './attacks/differencing.ts';
import { compareNested } from './attacks/nested.ts';
import { rake } from './attacks/raking.ts';
import { recompute } from './attacks/recomputing.ts';
import { differenceInTime } from './attacks/time.ts';
import { zoomIn } from './attacks/zoom.ts';
import { accuracyBound, boundBeyond, squaredMu } from './bounds.ts';
import { crowd } from './crowd.ts';
import { mostExposed } from './exposure.ts';
import {
  keyedBySet,
  reusedKey,
  thresholdOnTrueCount,
  withExtraTables,
  withoutNoise,
  withoutParentRule,
} from './faults.ts';
import { lawOf } from './likelihood.ts';
import { productOver, publicTables, whole } from './machine.ts';
import { accuracyOf, evidence, tossCoins, type Target } from './target.ts';
import { Chance, type Scene } from './trials.ts';
import type { People } from './people.ts';

const product = productOver(publicTables);
const chance = new Chance(7);
const sceneOf = (people: People): Scene => ({ people, chance, progress: () => {} });
const sex = (people: People) => Object.keys(people.codes).indexOf('SEX');

/** People of two codes of everything in two places. */
const mixed = crowd(
  [150, {}],
  [90, { sex: 'MALE', disability: 'UNKNOWN', grade_group: 'G6_G7' }],
  [120, { area: 'north-west', religion: 'CHRISTIAN', age_band: '30_39', ethnicity: 'ASIAN' }],
  [80, { area: 'north-west', sex: 'MALE', sexual_orientation: 'UNKNOWN', grade_group: 'G6_G7' }],
);

describe('calculated', () => {
  const one = {
    ...product,
    list: {
      ...publicTables,
      sensitive: ['SEX'],
      tables: publicTables.tables.filter(({ dimensions }) => dimensions.join() === 'SEX'),
    },
  };

  test('is what adding up over all noise of the two cells of one table gives', () => {
    const { most, between } = lawOf(4);
    let right = 0;
    for (let first = -most; first <= most; first++)
      for (let second = -most; second <= most; second++) {
        // One cell is higher by one, the other was taken to be: which of both is likelier?
        const sum = (first + 1) ** 2 - first ** 2 + (second + 1) ** 2 - second ** 2;
        right += between(first, first) * between(second, second) * (sum > 0 ? 1 : sum === 0 ? 0.5 : 0);
      }
    expect(calculatedAccuracy(one)).toBeCloseTo(right, 12);
  });
  test('is the bound of the ledger to one in two thousand, and certain without noise', () => {
    expect(Math.abs(calculatedAccuracy(product) - accuracyBound(false))).toBeLessThan(0.0005);
    expect(Math.abs(calculatedAccuracy(productOver(whole)) - accuracyBound(true))).toBeLessThan(0.0005);
    expect(calculatedAccuracy(withoutNoise)).toBe(1);
  });
  test('grows with every table that is published', () => {
    expect(calculatedAccuracy(withExtraTables)).toBeGreaterThan(accuracyBound(false) + 0.05);
  });
});

describe('differencing', () => {
  test('is always right without noise, where one person more is rounded to another five', () => {
    const people = crowd([52, {}], [40, { sex: 'MALE' }], [1, {}]);
    const target: Target = { person: 92, dimension: sex(people), codes: [0, 1] };
    for (let trial = 0; trial < 20; trial++) {
      const world = tossCoins(people, [target], chance.draws('test', trial));
      const released = withoutNoise.release('2023-03-31', chance.masterKey(trial), world.people);
      const found = evidence(withoutNoise.rules, released, world.people.rows[92]!, target, world.coins[0]!);
      expect(accuracyOf([found], world.coins)).toBe(1);
    }
  });
  test('is a guess where nothing is shown', () => {
    const size = { trials: 3, releases: 2, targets: 15, exposed: 5 };
    const { all, exposed, together } = difference(product, sceneOf(crowd([15, {}], [14, { sex: 'MALE' }])), size);
    expect([all.mean, exposed.mean, together.mean]).toEqual([0.5, 0.5, 0.5]);
  });
  test('is better with more releases, and best without noise', () => {
    const size = { trials: 15, releases: 4, targets: 300, exposed: 30 };
    const { all, together } = difference(product, sceneOf(mixed), size);
    expect(all.mean).toBeGreaterThan(0.55);
    expect(together.mean).toBeGreaterThan(all.mean + 0.05);
    expect(difference(withoutNoise, sceneOf(mixed), { ...size, releases: 1 }).all.mean).toBeGreaterThan(0.75);
  });
  test('knows those who would tip a threshold on the true count', () => {
    const people = crowd([100, {}], [15, { sex: 'MALE' }], [60, { sex: 'UNKNOWN' }]);
    const [man, woman] = [110, 10].map((person): Target => ({
      person,
      dimension: sex(people),
      codes: person > 100 ? [1, 2] : [0, 2],
    }));
    const released = thresholdOnTrueCount.release('2023-03-31', chance.masterKey(0), people);
    expect(mostExposed(thresholdOnTrueCount.rules, released, people, [woman!, man!], 1)).toEqual([man]);
  });
});

test('nested cells tell the one in the gap where noise follows the people counted, and else nothing', () => {
  expect(compareNested(keyedBySet, sceneOf(mixed), { trials: 40 }).mean).toBeGreaterThan(0.75);
  expect(Math.abs(compareNested(product, sceneOf(mixed), { trials: 40 }).mean - 0.5)).toBeLessThan(0.08);
});

test('a year apart, noise in common falls away', () => {
  const size = { trials: 10, targets: 100 };
  const [shared, own] = [reusedKey, product].map((machine) => differenceInTime(machine, sceneOf(mixed), size).mean);
  expect(own).toBeGreaterThan(0.5);
  expect(shared).toBeGreaterThan(own! + 0.08);
});

test('zooming stops at thirty people, and without the rule names all of a smaller group', () => {
  const scene = sceneOf(crowd([60, {}], [24, { area: 'north-west', sex: 'MALE' }]));
  const size = { trials: 5, targets: 60 };
  const [sound, faulty] = [zoomIn(product, scene, size), zoomIn(withoutParentRule, scene, size)];
  expect(sound).toMatchObject({ smallestGroup: 60, named: { people: 0 } });
  expect(faulty.smallestGroup).toBeLessThan(30);
  expect(faulty.named.people).toBeGreaterThan(0);
  expect(faulty.named.rightly).toBe(faulty.named.people);
});

test('a complement is out by the noise of all cells it is made of, or without noise by their rounding', () => {
  const scene = sceneOf(crowd([101, {}], [61, { sex: 'MALE' }], [7, { sex: 'UNKNOWN' }]));
  const sound = complement(product, scene, { trials: 40 });
  expect(sound.cells).toBeGreaterThan(40);
  expect(sound.error.mean).toBeGreaterThan(4);
  // 169 − 100 − 60, which are rounded, are 9: two off.
  expect(complement(withoutNoise, scene, { trials: 3 })).toMatchObject({ error: { mean: 2, margin: 0 } });
});

test('recomputing finds every cell of the product as it is, and what a fault makes of them', () => {
  const kinds = [{ sex: 'UNKNOWN' }, { religion: 'SIKH' }, { age_band: '65' }, { ethnicity: 'MIXED' }];
  const scene = sceneOf(crowd([150, {}], [24, { area: 'south-west' }], ...kinds.map((each) => [15, each] as const)));
  expect(recompute(productOver(whole), scene)).toMatchObject({ different: 0, beyond: [] });
  for (const faulty of [withoutNoise, keyedBySet, thresholdOnTrueCount, withoutParentRule, reusedKey])
    expect(recompute(faulty, scene).different).toBeGreaterThan(0);
  expect(recompute(withExtraTables, scene).beyond).toHaveLength(5);
});

test('raking finds what groups have, with or without those who are attacked', () => {
  const scene = sceneOf(crowd([200, {}], [210, { area: 'north-west', ethnicity: 'ASIAN', religion: 'HINDU' }]));
  const { inside, outside, totalsAlone } = rake(product, scene, { trials: 3 });
  expect(inside.mean).toBe(1);
  expect(outside.mean).toBe(1);
  expect(totalsAlone).toBeCloseTo((4 + 2 * (21 / 41)) / 6, 10);
});

test('the bound of a guess that needs no release is that of a coin at a half, and holds on at certainty', () => {
  expect(boundBeyond(0.5, 4 * squaredMu(false))).toBeCloseTo(0.921, 3);
  expect(boundBeyond(0.8, 0)).toBeCloseTo(0.8, 6);
  expect(boundBeyond(1, 1)).toBeCloseTo(1, 6);
});
