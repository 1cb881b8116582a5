import { createHash } from 'node:crypto';
import { Draws } from '../../subgraphs/synthetic/random.ts';
import type { People } from './people.ts';

/** One line of the proof. */
export type Finding = {
  attack: string;
  /** What the attacker has. */
  knows: string;
  bound: string;
  measured: string;
  /** Whether the product kept the bound, or a planted fault was caught missing one. */
  held: boolean;
  planted?: boolean;
};
/** A mean of independent trials, with half the width of its 95 % confidence interval. */
export type Estimate = { mean: number; margin: number };

export function estimate(trials: readonly number[]): Estimate {
  const mean = trials.reduce((sum, each) => sum + each, 0) / trials.length;
  const variance = trials.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, trials.length - 1);
  return { mean, margin: 1.96 * Math.sqrt(variance / trials.length) };
}

export const count = (things: number) => things.toLocaleString('en-GB');
export const percent = (share: number, decimals = 1) => `${(100 * share).toFixed(decimals)} %`;
export const range = ({ mean, margin }: Estimate) => `${(100 * mean).toFixed(1)} ± ${percent(margin)}`;

/** What attacks are made with. */
export type Scene = { people: People; chance: Chance; progress: (line: string) => void };

/** What the suite draws: everything by the seed and a name, so that a miss can be had again. */
export class Chance {
  private readonly seed: number;
  constructor(seed: number) {
    this.seed = seed;
  }
  draws(...name: (string | number)[]): Draws {
    return new Draws(this.seed, 'attack', ...name.map(String));
  }
  /** A master key of its own. */
  masterKey(...name: (string | number)[]): Buffer {
    return createHash('sha256')
      .update(['attack', this.seed, ...name].join('|'))
      .digest();
  }
}

/** The same things in another order, each order as likely as any. */
export function shuffled<Thing>(things: readonly Thing[], draws: Draws): Thing[] {
  const left = [...things];
  return things.map(() => left.splice(draws.whole(0, left.length - 1), 1)[0]!);
}
