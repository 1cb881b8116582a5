import type { Draws } from '../random.ts';
import { countTables, missOf, type CountedTable } from './counted-tables.ts';
import type { Fit } from './fit.ts';
import { dimensions } from './margins.ts';
import { withIndex } from './space.ts';

/** Changes tried: of ten seeds the slowest was as near as it can come after 36 for each of 7,515 people. */
const triesAPerson = 60;
const mostTries = 3_000_000;

/**
 * So many people of a fit, as the combination of each, in no order. Each combination has its even part of them; then one
 * code of one person at a time is changed, as long as the tables come no further from the published ones. A workforce of
 * another size follows the same tables, every cell times its size.
 */
export function drawPeople(fit: Fit, count: number, draws: Draws): Int32Array {
  const people = drawEvenly(fit.joint, count, draws);
  settle(fit, people, draws);
  return shuffle(people, draws);
}

function settle(fit: Fit, people: Int32Array, draws: Draws): void {
  const { space, joint } = fit;
  const counted = countTables(fit, people);
  const choices = dimensions.map((dimension) => ({
    dimension,
    codes: space.codes[dimension].length,
    tables: counted.filter(({ table }) => table.dimensions.includes(dimension)),
  }));
  let misfit = counted.reduce((sum, table) => sum + misfitOf(table), 0);
  for (let tries = Math.min(mostTries, people.length * triesAPerson); tries > 0 && misfit > 0; tries--) {
    const person = draws.whole(0, people.length - 1);
    const { dimension, codes, tables } = draws.one(choices);
    const from = people[person]!;
    const to = withIndex(space, dimension, from, draws.whole(0, codes - 1));
    // Nobody goes where a published table has nobody.
    if (to === from || joint[to] === 0) continue;
    const change = changeOf(tables, from, to);
    // A change for neither better nor worse is taken: it leads out of corners.
    if (change > 0) continue;
    for (const { table, counts } of tables) {
      counts[table.places[from]!]! -= 1;
      counts[table.places[to]!]! += 1;
    }
    people[person] = to;
    misfit += change;
  }
}

/** Squared people that a table is off by: one cell off by two is worse than two by one. */
function misfitOf(counted: CountedTable): number {
  return counted.counts.reduce((sum, people, place) => sum + missOf(counted, place, people) ** 2, 0);
}

/** What it adds to the misfit of tables that one person goes from one combination to another. */
function changeOf(tables: readonly CountedTable[], from: number, to: number): number {
  let change = 0;
  for (const counted of tables) {
    const { table, counts } = counted;
    const left = table.places[from]!;
    const joined = table.places[to]!;
    change += missOf(counted, left, counts[left]! - 1) ** 2 - missOf(counted, left, counts[left]!) ** 2;
    change += missOf(counted, joined, counts[joined]! + 1) ** 2 - missOf(counted, joined, counts[joined]!) ** 2;
  }
  return change;
}

/** Draws so many things by their weights, each as often as expected, once more or once less; answers their indexes, in order. */
export function drawEvenly(weights: Float64Array, count: number, draws: Draws): Int32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const start = draws.share();
  let thing = 0;
  let reached = weights[0]!;
  return new Int32Array(count).map((_, index) => {
    const wanted = ((index + start) * total) / count;
    while (reached <= wanted && thing < weights.length - 1) reached += weights[(thing += 1)]!;
    return thing;
  });
}

/** Puts things into an order that tells nothing of them. */
export function shuffle(things: Int32Array, draws: Draws): Int32Array {
  for (let last = things.length - 1; last > 0; last--) {
    const other = draws.whole(0, last);
    [things[last], things[other]] = [things[other]!, things[last]!];
  }
  return things;
}
