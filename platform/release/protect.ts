import { roundedTo, smallestParent, tiers, type Tier } from '../disclosure/closed-list.ts';

/** What is published of a count; null where it is confidential. */
export type Published = { value: number | null; flag: 'OK' | 'CONFIDENTIAL' };

/**
 * Protects one count: noise, rounding, then the threshold on the noisy count, never on the true one, so that an empty cell and
 * one of three people look alike.
 * @param parent exact number of those among whom the cell counts
 */
export function protect(count: number, noise: number, tier: Tier, parent: number): Published {
  if (tier === 'P0') return { value: count, flag: 'OK' };
  const value = roundedTo * Math.round((count + noise) / roundedTo);
  if (value < tiers[tier].leastShown || parent < smallestParent) return { value: null, flag: 'CONFIDENTIAL' };
  return { value, flag: 'OK' };
}
