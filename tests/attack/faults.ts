import { createHmac } from 'node:crypto';
import {
  inAddressOrder,
  roundedTo,
  smallestParent,
  tiers,
  type ReleaseTable,
} from '../../platform/disclosure/closed-list.ts';
import { discreteGaussian, valueAt } from '../../platform/release/gaussian.ts';
import { releaseKey } from '../../platform/release/noise.ts';
import { protect } from '../../platform/release/protect.ts';
import { Draws } from '../../subgraphs/synthetic/random.ts';
import { placeOf, type Layout } from './layout.ts';
import { productRules } from './likelihood.ts';
import { assemble, publicTables, soundParts, type Machine } from './machine.ts';
import type { People } from './people.ts';

/** Counts that are rounded, and kept back where they are small, but have no noise. */
export const withoutNoise: Machine = assemble(
  'σ = 0',
  { ...productRules, sigma: { P1: 0, P2: 0 } },
  { ...soundParts, noise: () => () => 0 },
);

/** Noise that follows the people counted: the same people have the same noise at every address. */
export const keyedBySet: Machine = assemble('noise keyed by the set of people', productRules, {
  ...soundParts,
  noise: (key, people, layout) => {
    const sets = setsOf(people, layout);
    const distribution = discreteGaussian(tiers.P1.sigma);
    return (_, tier, place) => {
      if (tier === 'P0') return 0;
      return valueAt(distribution, createHmac('sha256', key).update(sets[place]!).digest().readUIntBE(0, 6));
    };
  },
});

/** Cells of fewer than 15 people are kept back by how many there are, not by what would be published. */
export const thresholdOnTrueCount: Machine = assemble(
  'threshold on the true count',
  { ...productRules, threshold: 'true' },
  {
    ...soundParts,
    protect: (count, noise, tier, parent) => {
      if (tier === 'P0') return { value: count, flag: 'OK' };
      if (count < tiers[tier].leastShown || parent < smallestParent) return { value: null, flag: 'CONFIDENTIAL' };
      return { value: roundedTo * Math.round((count + noise) / roundedTo), flag: 'OK' };
    },
  },
);

/** Cells are shown of however few people. */
export const withoutParentRule: Machine = assemble(
  'no parent rule',
  { ...productRules, smallestParent: 0 },
  { ...soundParts, protect: (count, noise, tier) => protect(count, noise, tier, smallestParent) },
);

/** One key for all releases, whose name is not in the addresses either. */
export const reusedKey: Machine = assemble('reused release key', productRules, {
  ...soundParts,
  keyOf: (masterKey) => releaseKey(masterKey, '', ''),
  nameOf: () => '',
});

/** Each characteristic by sex, Area and grade too, protected like the others but beyond the closed list and its ledger. */
export const withExtraTables: Machine = assemble('an extra table', productRules, {
  ...soundParts,
  list: { ...publicTables, tables: [...publicTables.tables, ...publicTables.sensitive.flatMap(bySex)] },
});

function bySex(dimension: string): ReleaseTable[] {
  if (dimension === 'SEX') return [];
  const parent = ['AREA', 'GRADE_GROUP'];
  return [{ tier: 'P1', dimensions: inAddressOrder([dimension, 'SEX', ...parent]), parent }];
}

/** A name of the people whom each cell counts. */
function setsOf({ rows }: People, { tables, size }: Layout): string[] {
  const draws = new Draws(0, 'names of people');
  const sets = Array.from({ length: size }, () => [0, 0] as [number, number]);
  for (const row of rows) {
    const name = [draws.whole(0, 0xffffff), draws.whole(0, 0xffffff)] as const;
    for (const placed of tables) {
      const set = sets[placeOf(placed, row)]!;
      set[0] ^= name[0];
      set[1] ^= name[1];
    }
  }
  return sets.map(String);
}
