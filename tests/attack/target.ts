import type { Draws } from '../../subgraphs/synthetic/random.ts';
import { placeOf, type Layout } from './layout.ts';
import { chanceOf, type Rules } from './likelihood.ts';
import type { Released } from './machine.ts';
import type { People } from './people.ts';

/** A person of whom an attacker knows everything but one characteristic, which is one of two codes. */
export type Target = {
  person: number;
  dimension: number;
  codes: readonly [one: number, other: number];
};
/** People whose targets' characteristics were decided by coins: `coins[i]` is the place of the code of target `i`. */
export type World = { people: People; coins: Uint8Array };

/** Draws targets, each another person: a sensitive dimension, the code the person has, and another as often as people have it. */
export function chooseTargets(
  { codes, rows }: People,
  sensitive: readonly string[],
  count: number,
  draws: Draws,
): Target[] {
  const dimensions = Object.keys(codes);
  const left = rows.map((_, person) => person);
  return Array.from({ length: Math.min(count, rows.length) }, () => {
    const [person] = left.splice(draws.whole(0, left.length - 1), 1) as [number];
    const dimension = dimensions.indexOf(draws.one(sensitive));
    const own = rows[person]![dimension]!;
    let other = own;
    // Nearly everybody may have the one code: then any other.
    for (let tries = 0; other === own && tries < 100; tries++) other = draws.one(rows)[dimension]!;
    if (other === own) other = own === 0 ? 1 : 0;
    return { person, dimension, codes: [own, other] as const };
  });
}

/** Tosses a coin for every target. */
export function tossCoins({ codes, rows }: People, targets: readonly Target[], draws: Draws): World {
  const changed = [...rows];
  const coins = Uint8Array.from(targets, ({ person, dimension, codes: pair }) => {
    const coin = draws.chance(0.5) ? 1 : 0;
    const row = Int16Array.from(changed[person]!);
    row[dimension] = pair[coin];
    changed[person] = row;
    return coin;
  });
  return { people: { codes, rows: changed }, coins };
}

/** The cells that count the target with the one code and those with the other, one of each a table. */
export function* cellsOf({ tables }: Layout, row: Int16Array, { dimension, codes: [one, other] }: Target) {
  for (const placed of tables)
    if (placed.dimensions.includes(dimension))
      yield [placed.table.tier, placeOf(placed, row, dimension, one), placeOf(placed, row, dimension, other)] as const;
}

/**
 * The logarithm of the likelihood ratio of all cells that differ: above 0 speaks for the target's first code. It is the best
 * that anybody can make of them who knows everybody else (Neyman and Pearson).
 * @param coin the truth, to be taken out of the counts before the attacker sees them
 */
export function evidence(
  rules: Rules,
  { layout, values, counts, parents }: Released,
  row: Int16Array,
  target: Target,
  coin: number,
): number {
  let sum = 0;
  for (const [tier, one, other] of cellsOf(layout, row, target)) {
    const place = { tier, parent: parents[one]! };
    const [without, withoutOther] = [counts[one]! - (coin === 0 ? 1 : 0), counts[other]! - coin];
    sum += logRatio(rules, values[one]!, without, place) - logRatio(rules, values[other]!, withoutOther, place);
  }
  return sum;
}

/** How much more likely a value is with one more than this count, as a logarithm. */
export function logRatio(rules: Rules, value: number, without: number, place: Parameters<typeof chanceOf>[3]): number {
  const [more, same] = [chanceOf(rules, value, without + 1, place), chanceOf(rules, value, without, place)];
  if (more === 0 && same === 0)
    throw new Error(`a value that the rules cannot give: ${value} of ${without} or one more`);
  return Math.log(more / same);
}

/** How often guesses by evidence are right; without evidence a coin decides. */
export function accuracyOf(evidences: readonly number[], coins: Uint8Array): number {
  if (evidences.some(Number.isNaN)) throw new Error('expected evidence for one code or the other; got a contradiction');
  const right = evidences.map((sum, index) => (sum === 0 ? 0.5 : sum > 0 === (coins[index] === 0) ? 1 : 0));
  return right.reduce<number>((total, each) => total + each, 0) / right.length;
}
