import { expect, test } from 'vitest';
import { searchWords, weightedWords } from './search-words.ts';

test('words are letters and digits, in lower case and without accents, each once', () => {
  expect(searchWords('Ynglŷn â Gwasanaeth — Victims’ guide (2018-19), GUIDE')).toEqual([
    'ynglyn',
    'a',
    'gwasanaeth',
    'victims',
    'guide',
    '2018',
    '19',
  ]);
  expect(searchWords(' – !')).toEqual([]);
});

test('a word weighs the sum of the parts it stands in, once a part', () => {
  const words = weightedWords({ title: 'Rape and rape law', topics: 'rape RASSO', summary: 'The law of rape' });
  expect(Object.fromEntries(words.map(({ word, weight }) => [word, weight]))).toEqual({
    rape: 6,
    and: 3,
    law: 4,
    rasso: 2,
    the: 1,
    of: 1,
  });
});
