import { fitTo } from '../fit.ts';
import { placeOf } from '../layout.ts';
import type { Machine, Released } from '../machine.ts';
import type { People } from '../people.ts';
import { estimate, type Estimate, type Scene } from '../trials.ts';

export type Raked = {
  /** Share of characteristics guessed rightly, of people who are in the release as they are. */
  inside: Estimate;
  /** The same of the same people, by a release in which each of them has other people's characteristics. */
  outside: Estimate;
  /** The same by guessing of everybody what most people have, as the totals of all staff tell. */
  totalsAlone: number;
};

/** One person in so many is attacked: few enough for what is true of groups to stay as it is without them. */
const oneIn = 10;

/**
 * The attacker sees the published cells alone. For each characteristic they fit a table of Area by grade by code to all of
 * them, and guess of each person the code that most people of the same Area and grade have. What a release says of groups it
 * may say, and the guess is often right; so the same is done where the people attacked were exchanged for others.
 * @param size how many trials with keys of their own
 */
export function rake(machine: Machine, { people, chance, progress }: Scene, size: { trials: number }): Raked {
  const { sensitive } = machine.list;
  const attacked = people.rows.filter((_, person) => person % oneIn === 0);
  const inside: number[] = [];
  const outside: number[] = [];
  for (let trial = 0; trial < size.trials; trial++) {
    const draws = chance.draws('raking', trial);
    const masterKey = chance.masterKey('raking', trial);
    const guess = (among: People) => rightGuesses(machine.release('2023-03-31', masterKey, among), attacked, sensitive);
    inside.push(guess(people));
    outside.push(guess(exchange(people, sensitive, () => draws.one(people.rows))));
    progress(`${machine.name}: raking, ${trial + 1} of ${size.trials} keys`);
  }
  return {
    inside: estimate(inside),
    outside: estimate(outside),
    totalsAlone: byTotalsAlone(people, attacked, sensitive),
  };
}

/** The same people, but those attacked have each characteristic of somebody else. */
function exchange({ codes, rows }: People, sensitive: readonly string[], anybody: () => Int16Array): People {
  const dimensions = sensitive.map((name) => Object.keys(codes).indexOf(name));
  const exchanged = rows.map((own, person) => {
    if (person % oneIn !== 0) return own;
    const row = Int16Array.from(own);
    for (const dimension of dimensions) row[dimension] = anybody()[dimension]!;
    return row;
  });
  return { codes, rows: exchanged };
}

function rightGuesses(released: Released, attacked: readonly Int16Array[], sensitive: readonly string[]): number {
  return meanOver(sensitive, (name) => {
    const joint = released.layout.tables.find(
      ({ table: { dimensions, parent } }) =>
        dimensions.length === 3 && parent.length === 2 && dimensions.includes(name),
    )!;
    const fitted = fitTo(released, joint);
    const index = joint.table.dimensions.indexOf(name);
    const [dimension, codes] = [joint.dimensions[index]!, joint.sizes[index]!];
    const people = (row: Int16Array, code: number) => fitted[placeOf(joint, row, dimension, code) - joint.offset]!;
    const guess = (row: Int16Array) => mostOf(codes, (code) => people(row, code));
    return shareOf(attacked, (row) => guess(row) === row[dimension]);
  });
}

function byTotalsAlone({ codes, rows }: People, attacked: readonly Int16Array[], sensitive: readonly string[]): number {
  return meanOver(sensitive, (name) => {
    const dimension = Object.keys(codes).indexOf(name);
    const common = mostOf(codes[name]!.length, (code) => rows.filter((row) => row[dimension] === code).length);
    return shareOf(attacked, (row) => row[dimension] === common);
  });
}

const shareOf = <T>(all: readonly T[], has: (each: T) => boolean) => all.filter(has).length / all.length;
const meanOver = <T>(all: readonly T[], measure: (each: T) => number) =>
  all.reduce((sum, each) => sum + measure(each), 0) / all.length;

/** The code of which there are most. */
function mostOf(codes: number, people: (code: number) => number): number {
  let most = 0;
  for (let code = 1; code < codes; code++) if (people(code) > people(most)) most = code;
  return most;
}
