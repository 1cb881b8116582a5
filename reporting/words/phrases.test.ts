import { expect, it } from 'vitest';
import { chartPhrases, phrases, say } from './phrases.ts';

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it('has every phrase in both languages, with the same slots', () => {
  for (const [name, { en, cy }] of Object.entries({ ...phrases, ...chartPhrases })) {
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
