import { mostExposed } from '../exposure.ts';
import type { Machine } from '../machine.ts';
import { accuracyOf, chooseTargets, evidence, tossCoins } from '../target.ts';
import { estimate, type Estimate, type Scene } from '../trials.ts';

export type Differenced = {
  /** Accuracy with one release, about every target. */
  all: Estimate;
  /** The same about the targets whom the cells tell most about. */
  exposed: Estimate;
  /** Accuracy with all releases together, about every target. */
  together: Estimate;
};

/**
 * The attacker knows every row of the extract but one characteristic of one person, which is one of two codes with equal
 * chances, and how the machine works. They subtract the people they know from every cell, and judge by the exact likelihood
 * of all cells that differ. Everybody has one attacker; people share the noise of their cells, so a trial is a whole release.
 * @param size how many trials with keys of their own, releases of the same people each, people, and people most exposed
 */
export function difference(
  machine: Machine,
  { people, chance, progress }: Scene,
  size: { trials: number; releases: number; targets: number; exposed: number },
): Differenced {
  const targets = chooseTargets(people, machine.list.sensitive, size.targets, chance.draws('targets'));
  const before = machine.release('before', chance.masterKey('before'), people);
  const exposed = new Set(mostExposed(machine.rules, before, people, targets, size.exposed));
  const accuracies: { all: number[]; exposed: number[]; together: number[] } = { all: [], exposed: [], together: [] };
  for (let trial = 0; trial < size.trials; trial++) {
    const world = tossCoins(people, targets, chance.draws('coins', trial));
    const masterKey = chance.masterKey('differencing', trial);
    const sums = targets.map(() => 0);
    for (let release = 0; release < size.releases; release++) {
      const released = machine.release(`${2019 + release}-03-31`, masterKey, world.people);
      const evidences = targets.map((target, index) =>
        evidence(machine.rules, released, world.people.rows[target.person]!, target, world.coins[index]!),
      );
      for (const [index, each] of evidences.entries()) sums[index]! += each;
      const among = targets.flatMap((target, index) => (exposed.has(target) ? index : []));
      accuracies.all.push(accuracyOf(evidences, world.coins));
      accuracies.exposed.push(
        accuracyOf(
          among.map((index) => evidences[index]!),
          world.coins.filter((_, index) => exposed.has(targets[index]!)),
        ),
      );
    }
    accuracies.together.push(accuracyOf(sums, world.coins));
    progress(`${machine.name}: differencing, ${trial + 1} of ${size.trials} keys`);
  }
  return {
    all: estimate(accuracies.all),
    exposed: estimate(accuracies.exposed),
    together: estimate(accuracies.together),
  };
}
