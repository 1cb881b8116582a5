import { smallestParent } from '../../../platform/disclosure/closed-list.ts';
import { hidden } from '../layout.ts';
import type { Machine, Released } from '../machine.ts';
import { accuracyOf, cellsOf, chooseTargets, logRatio, tossCoins, type Target } from '../target.ts';
import { estimate, type Estimate, type Scene } from '../trials.ts';

export type Zoomed = {
  /** The fewest people of whom any characteristic is shown. */
  smallestGroup: number;
  /** People in groups that are too small to be shown, of all of whom a cell says that they have its code, and how many have it. */
  named: { people: number; rightly: number };
  /** How often the attacker is right about whether a person is in the innermost cell. */
  presence: Estimate;
};

/**
 * The attacker follows one code from all staff to the Area and the grade, down to the smallest cell that can hold a person,
 * and asks of each cell whether the person is in it. They know everybody in the place but not whether the person has the code.
 * @param size how many trials with keys of their own, and people: those in the smallest groups that anything may be shown of
 */
export function zoomIn(
  machine: Machine,
  { people, chance, progress }: Scene,
  size: { trials: number; targets: number },
): Zoomed {
  const before = machine.release('before', chance.masterKey('before'), people);
  const innermost = (target: Target) =>
    Math.min(
      ...[...cellsOf(before.layout, people.rows[target.person]!, target)].map(([, cell]) => before.parents[cell]!),
    );
  const targets = chooseTargets(people, machine.list.sensitive, people.rows.length, chance.draws('zoom', 'targets'))
    .filter((target) => innermost(target) >= smallestParent)
    .sort((one, other) => innermost(one) - innermost(other))
    .slice(0, size.targets);
  let smallestGroup = Infinity;
  const named = { people: 0, rightly: 0 };
  const accuracies = Array.from({ length: size.trials }, (_, trial) => {
    const world = tossCoins(people, targets, chance.draws('zoom', trial));
    const released = machine.release('2023-03-31', chance.masterKey('zoom', trial), world.people);
    for (const cell of noisyCellsShown(released)) {
      const [parent, value] = [released.parents[cell]!, released.values[cell]!];
      smallestGroup = Math.min(smallestGroup, parent);
      if (parent >= smallestParent || value < parent) continue;
      named.people += parent;
      named.rightly += released.counts[cell]!;
    }
    progress(`${machine.name}: zoom, ${trial + 1} of ${size.trials} keys`);
    const evidences = targets.map((target, index) => {
      const { layout, values, counts, parents } = released;
      let sum = 0;
      for (const [tier, cell] of cellsOf(layout, people.rows[target.person]!, target))
        sum += logRatio(machine.rules, values[cell]!, counts[cell]! - (world.coins[index] === 0 ? 1 : 0), {
          tier,
          parent: parents[cell]!,
        });
      return sum;
    });
    return accuracyOf(evidences, world.coins);
  });
  return { smallestGroup, named, presence: estimate(accuracies) };
}

function* noisyCellsShown({ layout, values }: Released): Generator<number> {
  for (const { table, offset, size } of layout.tables)
    for (let cell = offset; cell < offset + size && table.tier !== 'P0'; cell++)
      if (values[cell] !== hidden) yield cell;
}
