import { expect, test } from 'vitest';
import { protectCells } from '../../platform/release/cells.ts';
import { Counts } from '../../platform/release/counts.ts';
import { noiseOf, releaseKey } from '../../platform/release/noise.ts';
import { crowd } from './crowd.ts';
import { hidden, placeOf } from './layout.ts';
import { productRules } from './likelihood.ts';
import { assemble, productOver, soundParts, whole } from './machine.ts';

const people = crowd(
  [80, {}],
  [45, { sex: 'MALE', ethnicity: 'ASIAN' }],
  [40, { area: 'north-west', religion: 'SIKH' }],
);
const key = Buffer.alloc(32, 3);
const released = productOver(whole).release('2023-03-31', key, people);

test('a machine put together of the product’s parts is the product', () => {
  expect(assemble('sound', productRules, { ...soundParts, list: whole }).release('2023-03-31', key, people)).toEqual(
    released,
  );
});

test('a cell that is found by a person’s codes is the one that the product’s address names', () => {
  const counts = new Counts(whole.tables, people.codes);
  for (const row of people.rows) counts.add(row);
  const cells = [...protectCells('2023-03-31', whole, counts, noiseOf(releaseKey(key, '2023-03-31', '')))];
  expect(cells).toHaveLength(released.layout.size);
  const dimensions = Object.keys(people.codes);
  for (const { table, codes, count, parent, published } of cells) {
    const placed = released.layout.tables.find((each) => each.table === table)!;
    const row: number[] = [];
    for (const { dimension, code } of codes)
      row[dimensions.indexOf(dimension)] = people.codes[dimension]!.indexOf(code);
    const place = placeOf(placed, row);
    expect([released.values[place], released.counts[place], released.parents[place]]).toEqual([
      published.value ?? hidden,
      count,
      parent,
    ]);
  }
});
