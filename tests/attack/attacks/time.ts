import { chanceOf, chanceOfBoth, type Place } from '../likelihood.ts';
import type { Machine, Released } from '../machine.ts';
import { accuracyOf, cellsOf, chooseTargets, tossCoins, type Target } from '../target.ts';
import { estimate, type Estimate, type Scene } from '../trials.ts';

/**
 * Two releases a year apart. The attacker knows every row of both but whether one person declared something else in between:
 * the code in the first is known, in the second it is the same or another with equal chances. They compare the two releases
 * cell by cell, and hold it for as likely that cells have the same noise in both, which would fall away, as that they have not.
 * @param size how many trials with keys of their own, and people
 * @param days of the two releases; where it is one day, two databases that do not know of each other release it
 */
export function differenceInTime(
  machine: Machine,
  { people, chance, progress }: Scene,
  size: { trials: number; targets: number },
  days: readonly [string, string] = ['2022-03-31', '2023-03-31'],
): Estimate {
  const targets = chooseTargets(people, machine.list.sensitive, size.targets, chance.draws('time', 'targets'));
  const accuracies = Array.from({ length: size.trials }, (_, trial) => {
    const world = tossCoins(people, targets, chance.draws('time', 'coins', trial));
    const masterKey = chance.masterKey('time', trial);
    const releases = [
      machine.release(days[0], masterKey, people, 'hash of the one'),
      machine.release(days[1], masterKey, world.people, 'hash of the other'),
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
  const logOf = (truth: number): number => {
    let [own, common] = [0, 0];
    for (const [tier, ...cells] of cellsOf(after.layout, row, target))
      for (const [code, cell] of cells.entries()) {
        const place: Place = { tier, parent: after.parents[cell]! };
        const values = [before.values[cell]!, after.values[cell]!] as const;
        const without = after.counts[cell]! - (coin === code ? 1 : 0);
        const counts = [before.counts[cell]!, without + (truth === code ? 1 : 0)] as const;
        own += Math.log(chanceOf(rules, values[0], counts[0], place) * chanceOf(rules, values[1], counts[1], place));
        common += Math.log(chanceOfBoth(rules, values, counts, place));
      }
    // The greater of both goes first, lest their sum be none for lack of digits.
    const most = Math.max(own, common);
    return most === -Infinity ? most : most + Math.log(Math.exp(own - most) + Math.exp(common - most));
  };
  return logOf(0) - logOf(1);
}
