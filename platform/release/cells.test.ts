import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ClosedList } from '../disclosure/closed-list.ts';
import { protectCells } from './cells.ts';
import { Counts } from './counts.ts';
import { noiseOf, releaseKey } from './noise.ts';

const codes = { AREA: ['north-west', 'wessex'], RELIGION: ['NONE', 'SIKH'], SEX: ['FEMALE', 'MALE'] };
const list: ClosedList = {
  unit: 'PERSON',
  measure: 'HEADCOUNT',
  sensitive: ['RELIGION', 'SEX'],
  tables: [
    { tier: 'P0', dimensions: ['AREA'], parent: ['AREA'] },
    { tier: 'P1', dimensions: ['AREA', 'SEX'], parent: ['AREA'] },
    { tier: 'P2', dimensions: ['AREA', 'RELIGION', 'SEX'], parent: ['AREA'] },
  ],
};
const master = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
const extract = 'ab'.repeat(32);
const hmac = (key: Uint8Array | string, text: Uint8Array | string) => createHmac('sha256', key).update(text).digest();

/** By hand: RFC 5869 with one block of output, the address as docs/disclosure.md writes it, and the sums of the normal curve. */
function byHand(address: string, count: number, sigma: number): number {
  const key = hmac(hmac('2023-03-31/2', master), Buffer.concat([Buffer.from(extract), Buffer.from([1])]));
  const draw = hmac(key, address).readUIntBE(0, 6) / 2 ** 48;
  const weight = (value: number) => Math.exp(-(value ** 2) / (2 * sigma ** 2));
  let total = 0;
  for (let value = -12 * sigma; value <= 12 * sigma; value++) total += weight(value);
  let noise = -12 * sigma;
  for (let sum = weight(noise) / total; sum <= draw; sum += weight(noise) / total) noise += 1;
  return 5 * Math.round((count + noise) / 5);
}

test('whoever has the key can work out every published cell with a calculator', () => {
  const counts = new Counts(list.tables, codes);
  const add = (people: number, ...row: [area: number, religion: number, sex: number]) => {
    for (let person = 0; person < people; person++) counts.add(row);
  };
  add(300, 0, 0, 0);
  add(200, 0, 0, 1);
  add(61, 0, 1, 1);
  add(23, 1, 0, 0);
  const cells = [...protectCells('2023-03-31/2', list, counts, noiseOf(releaseKey(master, '2023-03-31/2', extract)))];
  const published = Object.fromEntries(
    cells.map(({ address, published: { value } }) => [address.split('|')[3], value]),
  );
  const cell = (codesOf: string, count: number, sigma: number) =>
    byHand(`2023-03-31/2|PERSON|HEADCOUNT|${codesOf}`, count, sigma);
  const shown = {
    'AREA=north-west,SEX=FEMALE': cell('AREA=north-west,SEX=FEMALE', 300, 4),
    'AREA=north-west,SEX=MALE': cell('AREA=north-west,SEX=MALE', 261, 4),
    'AREA=north-west,RELIGION=NONE,SEX=FEMALE': cell('AREA=north-west,RELIGION=NONE,SEX=FEMALE', 300, 8),
    'AREA=north-west,RELIGION=NONE,SEX=MALE': cell('AREA=north-west,RELIGION=NONE,SEX=MALE', 200, 8),
    'AREA=north-west,RELIGION=SIKH,SEX=MALE': cell('AREA=north-west,RELIGION=SIKH,SEX=MALE', 61, 8),
  };
  expect(published).toEqual({
    'AREA=north-west': 561,
    'AREA=wessex': 23,
    ...shown,
    'AREA=north-west,RELIGION=SIKH,SEX=FEMALE': null,
    'AREA=wessex,SEX=FEMALE': null,
    'AREA=wessex,SEX=MALE': null,
    'AREA=wessex,RELIGION=NONE,SEX=FEMALE': null,
    'AREA=wessex,RELIGION=NONE,SEX=MALE': null,
    'AREA=wessex,RELIGION=SIKH,SEX=FEMALE': null,
    'AREA=wessex,RELIGION=SIKH,SEX=MALE': null,
  });
});
