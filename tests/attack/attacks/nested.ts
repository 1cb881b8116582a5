import { placeOf } from '../layout.ts';
import type { Machine, Released } from '../machine.ts';
import type { People } from '../people.ts';
import { accuracyOf, tossCoins, type Target } from '../target.ts';
import { estimate, type Estimate, type Scene } from '../trials.ts';

/**
 * The attacker knows units in which everybody but one has the same grade, and of that one all but one characteristic. The cell
 * of the unit and the cell of the unit and grade then count the same people, unless the one is in the gap: where noise
 * followed the people counted, unequal values would prove it. The attacker says the code whose two values differ.
 * @param size how many trials with keys of their own
 */
export function compareNested(
  machine: Machine,
  { people, chance, progress }: Scene,
  size: { trials: number },
): Estimate {
  const dimensions = Object.keys(people.codes);
  const [area, grade] = [dimensions.indexOf('AREA'), dimensions.indexOf('GRADE_GROUP')] as const;
  const { uniform, outsiders } = withOneOutsiderAUnit(people, area, grade);
  const targets = outsiders.flatMap((person) =>
    machine.list.sensitive.map((name) => mostCommonCodes(uniform, area, person, dimensions.indexOf(name))),
  );
  const accuracies = Array.from({ length: size.trials }, (_, trial) => {
    const world = tossCoins(uniform, targets, chance.draws('nested', trial));
    const released = machine.release('2023-03-31', chance.masterKey('nested', trial), world.people);
    progress(`${machine.name}: nested cells, ${trial + 1} of ${size.trials} keys`);
    const unequal = ({ person, dimension }: Target, code: number): number => {
      const row = Int16Array.from(uniform.rows[person]!);
      row[dimension] = code;
      const outer = valueIn(released, [area, dimension], row);
      // The grade of the others.
      row[grade] = row[grade] === 0 ? 1 : 0;
      return outer === valueIn(released, [area, grade, dimension], row) ? 0 : 1;
    };
    const evidences = targets.map((target) => unequal(target, target.codes[0]) - unequal(target, target.codes[1]));
    return accuracyOf(evidences, world.coins);
  });
  return estimate(accuracies);
}

/** The same people, but in each unit everybody has the first grade and one person the second. */
function withOneOutsiderAUnit({ codes, rows }: People, area: number, grade: number) {
  const outsiders: number[] = [];
  const units = new Set<number>();
  const changed = rows.map((own, person) => {
    const row = Int16Array.from(own);
    row[grade] = units.has(row[area]!) ? 0 : 1;
    if (row[grade] === 1) outsiders.push(person);
    units.add(row[area]!);
    return row;
  });
  return { uniform: { codes, rows: changed }, outsiders };
}

/** The two codes that most of a person's unit have: cells that are shown. */
function mostCommonCodes({ codes, rows }: People, area: number, person: number, dimension: number): Target {
  const counts = Object.values(codes)[dimension]!.map((_, code) => ({ code, people: 0 }));
  for (const row of rows) if (row[area] === rows[person]![area]) counts[row[dimension]!]!.people += 1;
  const [most, next] = counts.sort((one, other) => other.people - one.people);
  return { person, dimension, codes: [most!.code, next!.code] };
}

function valueIn({ layout, values }: Released, dimensions: readonly number[], row: Int16Array): number {
  const name = [...dimensions].sort((one, other) => one - other).join();
  const placed = layout.tables.find((each) => [...each.dimensions].sort((one, other) => one - other).join() === name);
  return values[placeOf(placed!, row)]!;
}
