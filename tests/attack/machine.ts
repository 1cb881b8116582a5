import { addressOf, type ClosedList, type Tier } from '../../platform/disclosure/closed-list.ts';
import { protectCells } from '../../platform/release/cells.ts';
import { Counts, type TrueCell } from '../../platform/release/counts.ts';
import { noiseOf, releaseKey } from '../../platform/release/noise.ts';
import { protect, type Published } from '../../platform/release/protect.ts';
import { staffTables } from '../../subgraphs/workforce/release-tables.ts';
import { hidden, layOut, type Layout } from './layout.ts';
import { productRules, type Rules } from './likelihood.ts';
import type { People } from './people.ts';

/** What came of one release. Of its cells an attacker sees `values` and `parents` alone; `counts` is what there is to find out. */
export type Released = { layout: Layout; values: Int32Array; counts: Int32Array; parents: Int32Array };
/** Makes releases of people, well or badly: what attacks are run against. */
export type Machine = {
  name: string;
  list: ClosedList;
  /** How it works. */
  rules: Rules;
  /** @param extract SHA-256 of the extract, in hexadecimal; a trial has a master key of its own, and need not make one */
  release(id: string, masterKey: Uint8Array, people: People, extract?: string): Released;
};

/** The product's own machinery over the product's own tables. */
export function productOver(list: ClosedList): Machine {
  return {
    name: 'the product',
    list,
    rules: productRules,
    release: (id, masterKey, people, extract = '') =>
      collect(list, people, (counts) => protectCells(id, list, counts, noiseOf(releaseKey(masterKey, id, extract)))),
  };
}

/** Everything that is released of staff, and what of it is public. */
export const whole = staffTables;
export const publicTables: ClosedList = { ...whole, tables: whole.tables.filter(({ tier }) => tier !== 'P2') };

/** The parts of a machine that can be built wrongly. */
export type Parts = {
  list: ClosedList;
  keyOf: typeof releaseKey;
  nameOf: (id: string) => string;
  noise: (key: Uint8Array, people: People, layout: Layout) => (address: string, tier: Tier, place: number) => number;
  protect: (count: number, noise: number, tier: Tier, parent: number) => Published;
};
/** The product's parts, put together by the suite: what a fault is planted in. */
export const soundParts: Parts = {
  list: publicTables,
  keyOf: releaseKey,
  nameOf: (id) => id,
  noise: noiseOf,
  protect,
};

/** A machine of these parts. */
export function assemble(name: string, rules: Rules, { list, keyOf, nameOf, noise, protect: publish }: Parts): Machine {
  const release: Machine['release'] = (id, masterKey, people, extract = '') =>
    collect(list, people, function* (counts, layout) {
      const noiseAt = noise(keyOf(masterKey, id, extract), people, layout);
      let place = 0;
      for (const cell of counts.cells()) {
        const { tier } = cell.table;
        const address = addressOf(nameOf(id), list, cell.codes);
        yield { ...cell, published: publish(cell.count, noiseAt(address, tier, place++), tier, cell.parent) };
      }
    });
  return { name, list, rules, release };
}

function collect(
  { tables }: ClosedList,
  { codes, rows }: People,
  protectAll: (counts: Counts, layout: Layout) => Iterable<TrueCell & { published: Published }>,
): Released {
  const layout = layOut(tables, codes);
  const counts = new Counts(tables, codes);
  for (const row of rows) counts.add(row);
  const [values, exact, parents] = [0, 1, 2].map(() => new Int32Array(layout.size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let place = 0;
  for (const { count, parent, published } of protectAll(counts, layout)) {
    values[place] = published.value ?? hidden;
    exact[place] = count;
    parents[place] = parent;
    place += 1;
  }
  return { layout, values, counts: exact, parents };
}
