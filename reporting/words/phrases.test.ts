import { expect, it } from 'vitest';
import type { Text } from '../report.ts';
import { arrivals, expectations, refusals, troubles } from './faults.ts';
import { chartPhrases, inBoth, phrases, say } from './phrases.ts';

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it('has every phrase in both languages, with the same slots', () => {
  for (const [name, { en, cy }] of [phrases, chartPhrases, expectations, arrivals, troubles, refusals].flatMap(
    (words) => Object.entries<Text>(words),
  )) {
    expect(slotsOf(cy), name).toEqual(slotsOf(en));
    expect(`${en}${cy}`, name).not.toContain("'");
    expect(
      [en, cy].map((text) => text.trim()),
      name,
    ).toEqual([en, cy]);
    expect(cy, name).not.toBe('');
  }
});

it('fills slots and leaves what it is not given', () => {
  expect(say(phrases.firstRows, 'cy', { n: '50', total: '93' })).toBe('Y 50 rhes gyntaf o 93');
  expect(say(phrases.firstRows, 'en', { n: '50' })).toBe('First 50 of {total} rows');
});

it('fills a slot with a text in the language of what it stands in', () => {
  const expected = inBoth(expectations.atMost, { n: '3' });
  expect(inBoth(phrases.faultNothing, { label: 'Areas', expected })).toEqual({
    en: 'Areas: expected at most 3 values',
    cy: 'Areas: disgwyliwyd dim mwy na 3 gwerth',
  });
});
