import { roundedTo, smallestParent, tiers, type Tier } from '../../platform/disclosure/closed-list.ts';
import { hidden } from './layout.ts';

/** How a machine protects counts. An attacker knows all of it; only the key is secret. */
export type Rules = {
  sigma: Readonly<Record<Exclude<Tier, 'P0'>, number>>;
  /** Which count has to reach the threshold for a cell to be shown. */
  threshold: 'noisy' | 'true';
  /** No cell is shown of fewer people than this. */
  smallestParent: number;
};
export const productRules: Rules = {
  sigma: { P1: tiers.P1.sigma, P2: tiers.P2.sigma },
  threshold: 'noisy',
  smallestParent,
};
/** What an attacker knows of a cell besides its count. */
export type Place = { tier: Tier; parent: number };

const half = Math.floor(roundedTo / 2);

/** How likely it is that `value` is published of a count: exact, with rounding and threshold. */
export function chanceOf(rules: Rules, value: number, count: number, { tier, parent }: Place): number {
  if (tier === 'P0') return value === count ? 1 : 0;
  if (parent < rules.smallestParent) return value === hidden ? 1 : 0;
  const { leastShown } = tiers[tier];
  const law = lawOf(rules.sigma[tier]);
  if (rules.threshold === 'true' && count < leastShown) return value === hidden ? 1 : 0;
  if (value !== hidden) return law.between(value - half - count, value + half - count);
  return rules.threshold === 'true' ? 0 : law.between(-law.most, leastShown - half - 1 - count);
}

/** The same of two releases in which the cell has one and the same noise. */
export function chanceOfBoth(
  rules: Rules,
  values: readonly [number, number],
  counts: readonly [number, number],
  place: Place,
): number {
  const law = place.tier === 'P0' ? lawOf(0) : lawOf(rules.sigma[place.tier]);
  let sum = 0;
  for (let noise = -law.most; noise <= law.most; noise++)
    if (values.every((value, release) => valueOf(rules, counts[release]!, noise, place) === value))
      sum += law.between(noise, noise);
  return sum;
}

/** What is published of a count and its noise. */
export function valueOf(rules: Rules, count: number, noise: number, { tier, parent }: Place): number {
  if (tier === 'P0') return count;
  const value = roundedTo * Math.round((count + noise) / roundedTo);
  const tested = rules.threshold === 'true' ? count : value;
  return tested < tiers[tier].leastShown || parent < rules.smallestParent ? hidden : value;
}

type Law = { most: number; between(from: number, to: number): number };
const laws = new Map<number, Law>();

/** The noise's distribution in floating point, worked out from its definition alone; at σ = 0 it is always 0. */
export function lawOf(sigma: number): Law {
  const known = laws.get(sigma);
  if (known !== undefined) return known;
  const most = 12 * sigma;
  const weights = Array.from({ length: 2 * most + 1 }, (_, place) =>
    sigma === 0 ? 1 : Math.exp(-((place - most) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Sums from the left lose nothing where it matters: what a threshold hides is the left tail.
  const sums = new Float64Array(weights.length + 1);
  for (const [place, weight] of weights.entries()) sums[place + 1] = sums[place]! + weight / total;
  const upTo = (value: number) => sums[Math.max(0, Math.min(weights.length, value + most + 1))]!;
  const law = { most, between: (from: number, to: number) => upTo(to) - upTo(from - 1) };
  laws.set(sigma, law);
  return law;
}
