import { roundedTo, type Tier } from '../../platform/disclosure/closed-list.ts';
import { hidden } from './layout.ts';
import { chanceOf, lawOf, type Place, type Rules } from './likelihood.ts';
import type { Released } from './machine.ts';
import { cellsOf, type Target } from './target.ts';
import type { People } from './people.ts';

/**
 * How well the cells that differ could tell a target's two codes apart, before anything is published: the sum of the cells'
 * Bhattacharyya distances, 0 for cells that say nothing and infinite where a value can come of one code alone.
 */
function exposureOf(rules: Rules, { layout, counts, parents }: Released, people: People, target: Target): number {
  const row = people.rows[target.person]!;
  let sum = 0;
  for (const [tier, one, other] of cellsOf(layout, row, target)) {
    const place = { tier, parent: parents[one]! };
    // By what the target has in these people.
    const own = row[target.dimension] === target.codes[0];
    sum +=
      distance(rules, counts[one]! - (own ? 1 : 0), place) + distance(rules, counts[other]! - (own ? 0 : 1), place);
  }
  return sum;
}

/** The targets whom the attacker has the best chances against. */
export function mostExposed(
  rules: Rules,
  released: Released,
  people: People,
  targets: readonly Target[],
  count: number,
): Target[] {
  const exposures = new Map(targets.map((target) => [target, exposureOf(rules, released, people, target)]));
  return [...targets].sort((one, other) => compare(exposures.get(other)!, exposures.get(one)!)).slice(0, count);
}

const compare = (one: number, other: number) => (one === other ? 0 : one - other);
const known = new WeakMap<Rules, Map<string, number>>();

function distance(rules: Rules, count: number, place: Place): number {
  const distances = known.get(rules) ?? new Map<string, number>();
  known.set(rules, distances);
  const name = `${place.tier} ${count} ${Math.min(place.parent, rules.smallestParent)}`;
  const found = distances.get(name);
  if (found !== undefined) return found;
  const overlap = valuesOf(rules, count, place.tier).reduce(
    (sum, value) => sum + Math.sqrt(chanceOf(rules, value, count, place) * chanceOf(rules, value, count + 1, place)),
    0,
  );
  distances.set(name, -Math.log(Math.min(1, overlap)));
  return distances.get(name)!;
}

/** Everything that may be published of a count or of one more. */
function valuesOf(rules: Rules, count: number, tier: Tier): number[] {
  if (tier === 'P0') return [count, count + 1];
  const { most } = lawOf(rules.sigma[tier]);
  const lowest = Math.max(0, roundedTo * Math.floor((count - most) / roundedTo));
  const values = [hidden];
  for (let value = lowest; value <= count + most + 1 + roundedTo; value += roundedTo) values.push(value);
  return values;
}
