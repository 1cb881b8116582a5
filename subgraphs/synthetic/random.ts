import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { fingerprint } from '../../platform/text.ts';

/** Things with how often each is drawn, in any unit. */
export type Weights<Thing> = readonly (readonly [thing: Thing, weight: number])[];

/**
 * A stream of draws that depends on its name alone: `new Draws(7, 'cases', 'wessex-vawg', '2012-05-09')`. Streams of their
 * own keep one choice from moving all later ones, so that another scale leaves the meetings where they are.
 */
export class Draws {
  private readonly generator: ReturnType<typeof xoroshiro128plusFromState>;

  constructor(seed: number, ...name: string[]) {
    const digest = Buffer.from(fingerprint([seed, ...name]), 'hex');
    this.generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32BE(offset)));
  }
  /** From 0 (included) to 1 (excluded). */
  share(): number {
    return uniformFloat32(this.generator);
  }
  chance(probability: number): boolean {
    return this.share() < probability;
  }
  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }
  /** The whole number below or above, as often as makes the mean right: 2.3 is 3 three times in ten. */
  rounded(mean: number): number {
    return Math.floor(mean + this.share());
  }
  one<Thing>(things: readonly Thing[]): Thing {
    return things[this.whole(0, things.length - 1)]!;
  }
  weighted<Thing>(weights: Weights<Thing>): Thing {
    let left = this.share() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [thing, weight] of weights) if ((left -= weight) < 0) return thing;
    return weights.at(-1)![0];
  }
  /** A value of a distribution given by its quantiles at equal steps: `[0, 60, 180]` has the median 60. */
  quantile(quantiles: readonly number[]): number {
    const place = this.share() * (quantiles.length - 1);
    const below = Math.floor(place);
    return quantiles[below]! + (place - below) * (quantiles[below + 1]! - quantiles[below]!);
  }
}
