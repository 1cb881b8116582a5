import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { enumWords, wordOf } from './index.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
const answered = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map(({ type }) => getNamedType(type)) : []))
  .filter(isEnumType);
const valuesByEnum = Object.fromEntries(
  answered.map((type) => [type.name, type.getValues().map(({ name }) => name)] as const),
);

it('has words for exactly the enums that can stand in an answer', () => {
  expect(Object.keys(enumWords).sort()).toEqual(Object.keys(valuesByEnum).sort());
});

it.each(Object.keys(enumWords))('has a word in both languages for every value of %s and for no other', (enumName) => {
  const words = enumWords[enumName]!;
  expect(Object.keys(words).sort()).toEqual(valuesByEnum[enumName]?.toSorted());
  for (const language of ['en', 'cy'] as const) {
    const all = Object.values(words).map((text) => text[language]);
    expect(all.filter((word) => word.trim() === '' || word.includes("'"))).toEqual([]);
    expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([]);
  }
});

it('answers nothing for what it does not know', () => {
  expect(wordOf('RecommendationStatus', 'IN_PROGRESS')).toEqual({ en: 'In progress', cy: 'Ar waith' });
  expect(wordOf('RecommendationStatus', 'LOST')).toBeNull();
  expect(wordOf('Colour', 'RED')).toBeNull();
});
