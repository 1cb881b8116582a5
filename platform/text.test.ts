import { expect, test } from 'vitest';
import { enumCode, fingerprint, slug, splitList } from './text.ts';

test('an enum value is the published words in UPPER_SNAKE_CASE', () => {
  expect(['AA/AO', 'in progress', 'Heterosexual / straight', 'SCS level'].map(enumCode)).toEqual([
    'AA_AO',
    'IN_PROGRESS',
    'HETEROSEXUAL_STRAIGHT',
    'SCS_LEVEL',
  ]);
});

test('a cell of several values is split at semicolons', () => {
  expect(splitList('en;cy')).toEqual(['en', 'cy']);
  expect(splitList('a; b;; c ')).toEqual(['a', 'b', 'c']);
  expect(splitList('')).toEqual([]);
});

test('a fingerprint tells apart where values begin', () => {
  expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
});

test('a slug stands in addresses', () => {
  expect(slug("Victims' guide (CPS)")).toBe('victims-guide-cps');
});
