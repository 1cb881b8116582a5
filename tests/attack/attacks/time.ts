import { chanceOf, chanceOfBoth, type Place } from '../likelihood.ts';
import type { Machine, Released } from '../machine.ts';
import { accuracyOf, cellsOf, chooseTargets, tossCoins, type Target } from '../target.ts';
import { estimate, type Estimate, type Scene } from '../trials.ts';

/**
 * Two releases a year apart. The attacker knows every row of both but whether one person declared something else in between:
 * the code in the first is known, in the second it is the same or another with equal chances. They compare the two releases
 * cell by cell, so that noise which a cell keeps would fall away.
 * @param size how many trials with keys of their own, and people
 */
export function differenceInTime(
  machine: Machine,
  { people, chance, progress }: Scene,
  size: { trials: number; targets: number },
): Estimate {
  const targets = chooseTargets(people, machine.list.sensitive, size.targets, chance.draws('time', 'targets'));
  const accuracies = Array.from({ length: size.trials }, (_, trial) => {
    const world = tossCoins(people, targets, chance.draws('time', 'coins', trial));
    const masterKey = chance.masterKey('time', trial);
    const releases = [
      machine.release('2022-03-31', masterKey, people),
      machine.release('2023-03-31', masterKey, world.people),
    ] as const;
    progress(`${machine.name}: time differencing, ${trial + 1} of ${size.trials} keys`);
    return accuracyOf(
      targets.map((target, index) =>
        changeEvidence(machine, releases, people.rows[target.person]!, target, world.coins[index]!),
      ),
      world.coins,
    );
  });
  return estimate(accuracies);
}

/** As `evidence`, of two releases: above 0 speaks for no change. */
function changeEvidence(
  { rules }: Machine,
  [before, after]: readonly [Released, Released],
  row: Int16Array,
  target: Target,
  coin: number,
): number {
  let sum = 0;
  for (const [tier, one, other] of cellsOf(after.layout, row, target))
    for (const [place, own] of [
      [one, 0],
      [other, 1],
    ] as const) {
      const known: Place = { tier, parent: after.parents[place]! };
      const without = after.counts[place]! - (coin === own ? 1 : 0);
      const chance = (count: number) =>
        rules.sharedNoise
          ? chanceOfBoth(rules, [before.values[place]!, after.values[place]!], [before.counts[place]!, count], known)
          : chanceOf(rules, after.values[place]!, count, known);
      const [more, same] = [chance(without + 1), chance(without)];
      sum += (own === 0 ? 1 : -1) * Math.log(more / same);
    }
  return sum;
}
