import { createHmac } from 'node:crypto';
import { codesOf, hidden } from '../layout.ts';
import type { Machine } from '../machine.ts';
import type { People } from '../people.ts';
import type { Scene } from '../trials.ts';

const places = ['AREA', 'GRADE_GROUP'];
/** By how many characteristics a table is: its noise, what is kept back below, and by how many of the places it may be. */
const tiers = [
  { sigma: 0, least: 0, places: 2 },
  { sigma: 4, least: 15, places: 2 },
  { sigma: 8, least: 30, places: 1 },
] as const;

/**
 * No attack but what all others rely on: that the machine works as they suppose. With the extract and the key every cell is
 * worked out anew, from docs/disclosure.md and nothing of the product: the closed list, the address, RFC 5869, the normal curve.
 * @returns how many cells there are, how many have another value, and the tables that should not be
 */
export function recompute(
  machine: Machine,
  { people, chance }: Scene,
): { cells: number; different: number; beyond: string[] } {
  const masterKey = chance.masterKey('recomputing');
  const extract = chance.masterKey('an extract').toString('hex');
  const { layout, values } = machine.release('2023-03-31', masterKey, people, extract);
  const key = hmac(hmac('2023-03-31', masterKey), Buffer.concat([Buffer.from(extract), Buffer.from([1])]));
  const dimensions = Object.keys(people.codes);
  const beyond: string[] = [];
  let different = 0;
  for (const placed of layout.tables) {
    const names = placed.dimensions.map((dimension) => dimensions[dimension]!);
    const within = names.filter((name) => places.includes(name));
    const tier = tiers[names.length - within.length];
    if (tier === undefined || within.length > tier.places) {
      beyond.push(names.join(' '));
      continue;
    }
    const [counts, parents] = [count(people, names), count(people, within)];
    for (let cell = placed.offset; cell < placed.offset + placed.size; cell++) {
      const row = codesOf(placed, cell);
      const nameOf = (among: readonly string[]) =>
        among
          .map((name) => `${name}=${people.codes[name]![row[dimensions.indexOf(name)]!]!}`)
          .sort()
          .join();
      const digest = hmac(key, `2023-03-31|PERSON|HEADCOUNT|${nameOf(names)}`);
      const noisy = (counts.get(nameOf(names)) ?? 0) + noise(tier.sigma, digest);
      const value = tier.sigma === 0 ? noisy : 5 * Math.round(noisy / 5);
      const kept = tier.sigma > 0 && (value < tier.least || (parents.get(nameOf(within)) ?? 0) < 30);
      if (values[cell] !== (kept ? hidden : value)) different += 1;
    }
  }
  return { cells: layout.size, different, beyond };
}

const hmac = (key: Uint8Array | string, text: Uint8Array | string) => createHmac('sha256', key).update(text).digest();

/** People by the codes of some dimensions, as addresses name them. */
function count({ codes, rows }: People, names: readonly string[]): Map<string, number> {
  const dimensions = Object.keys(codes);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = names
      .map((each) => `${each}=${codes[each]![row[dimensions.indexOf(each)]!]!}`)
      .sort()
      .join();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function noise(sigma: number, digest: Buffer): number {
  const draw = digest.readUIntBE(0, 6) / 2 ** 48;
  const weight = (value: number) => Math.exp(-(value ** 2) / (2 * sigma ** 2));
  if (sigma === 0) return 0;
  let total = 0;
  for (let value = -12 * sigma; value <= 12 * sigma; value++) total += weight(value);
  let value = -12 * sigma;
  for (let sum = weight(value) / total; sum <= draw; sum += weight(value) / total) value += 1;
  return value;
}
