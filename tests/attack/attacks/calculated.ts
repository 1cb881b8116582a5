import type { Machine } from '../machine.ts';
import { lawOf } from '../likelihood.ts';

/**
 * The attacker knows everybody but one characteristic of one person, and sees every noisy count before it is rounded or
 * hidden: more than is ever published. The best test of two codes is worked out exactly for the tables that the machine
 * publishes, with no draw of chance: each table by the characteristic has two cells that tell the codes apart, and the test
 * adds up what they say.
 * @returns how often it is right about the characteristic that is worst protected
 */
export function calculatedAccuracy({ list, rules }: Pick<Machine, 'list' | 'rules'>, releases = 1): number {
  const known = new Map<string, number>();
  const accuracies = list.sensitive.map((dimension) => {
    const sigmas = list.tables
      .filter(({ tier, dimensions }) => tier !== 'P0' && dimensions.includes(dimension))
      .flatMap(({ tier }) => Array<number>(2 * releases).fill(tier === 'P2' ? rules.sigma.P2 : rules.sigma.P1))
      .sort((one, other) => one - other);
    const found = known.get(sigmas.join()) ?? bestAccuracy(sigmas);
    known.set(sigmas.join(), found);
    return found;
  });
  return Math.max(...accuracies);
}

/** A cell whose count is the higher one by 1 has noise z, and its logarithm of the likelihood ratio is (2z + 1) / 2σ². */
function bestAccuracy(sigmas: readonly number[]): number {
  if (sigmas.some((sigma) => sigma === 0)) return 1;
  // Whole numbers, so that equal sums meet: all ratios in units of 1 / 2m², m being a multiple of every σ.
  const multiple = Math.max(...sigmas);
  let sums = Float64Array.of(1);
  let least = 0;
  for (const sigma of sigmas) {
    const { most, between } = lawOf(sigma);
    const unit = (multiple / sigma) ** 2;
    const next = new Float64Array(sums.length + unit * 4 * most);
    for (let noise = -most; noise <= most; noise++) {
      const chance = between(noise, noise);
      const shift = unit * 2 * (noise + most);
      for (let place = 0; place < sums.length; place++) next[place + shift]! += sums[place]! * chance;
    }
    least += unit * (1 - 2 * most);
    sums = next;
  }
  return sums.reduce(
    (right, chance, place) => right + (place + least > 0 ? chance : place + least === 0 ? chance / 2 : 0),
    0,
  );
}
