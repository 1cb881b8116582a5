import { expect, test } from 'vitest';
import type { Choice } from '../pages/input.ts';
import { readParameters, refusalOf, type Given } from './read.ts';
import { area, choice, date, financialYear, synthetic, text } from './standard.ts';

const words = { en: 'Words', cy: 'Geiriau' };
const parameters = {
  area: area({ required: true }),
  year: financialYear({ default: '2016-17' }),
  kinds: choice('FeedbackKind', words, { list: true }),
  since: date(words),
  search: text(words),
  synthetic: synthetic(),
};
const choices: Record<string, Choice[]> = {
  area: ['wessex', 'south-west', 'south-east'].map((value) => ({ value, label: value })),
  kinds: ['CONCERN', 'LESSON'].map((value) => ({ value, label: value })),
};
const read = (...given: Given) => readParameters(parameters, choices, given);
const faults = (...given: Given) =>
  read(['area', 'wessex'], ...given).faults.map(({ parameter, expected, got }) => [parameter, expected.en, got]);

test('what is not given takes its default, is left out, or is missing', () => {
  expect(read()).toEqual({
    variables: { year: '2016-17', synthetic: false },
    query: [],
    faults: [],
    missing: ['area'],
  });
});

test('what is given is read by its kind, and told back in the order of the parameters', () => {
  const { variables, query } = read(
    ['synthetic', 'true'],
    ['kinds', 'LESSON'],
    ['since', '2016-04-01'],
    ['kinds', 'CONCERN'],
    ['search', ' hate crime '],
    ['area', 'wessex'],
  );
  expect(variables).toEqual({
    area: 'wessex',
    year: '2016-17',
    kinds: ['LESSON', 'CONCERN'],
    since: '2016-04-01',
    search: 'hate crime',
    synthetic: true,
  });
  expect(query.map(([name, value]) => `${name}=${value}`).join('&')).toBe(
    'area=wessex&kinds=LESSON&kinds=CONCERN&since=2016-04-01&search=hate crime&synthetic=true',
  );
});

test('an empty value is none, also where there is a default; a form that leaves a box empty asks for nothing', () => {
  expect(read(['area', 'wessex'], ['year', ''], ['kinds', ''], ['synthetic', '']).variables).toEqual({
    area: 'wessex',
    year: null,
    kinds: null,
    synthetic: false,
  });
  expect(read(['area', '']).missing).toEqual(['area']);
});

test.each([
  ['year', '2016', 'a financial year such as 2016-17'],
  ['year', '2016-18', 'a financial year such as 2016-17'],
  ['since', '2016-02-30', 'a day such as 2016-04-01'],
  ['kinds', 'NOTHING', 'one of CONCERN, LESSON'],
  ['synthetic', 'maybe', 'true or false'],
])('%s: %s is refused with what was expected', (name, value, expected) => {
  expect(faults([name, value])).toEqual([[name, expected, value]]);
});

test('an Area that never existed, a name that is no parameter and a second value are told', () => {
  expect(read(['area', 'atlantis']).faults).toEqual([
    {
      parameter: 'area',
      expected: {
        en: 'one of wessex, south-west, south-east',
        cy: 'un o’r rhain: wessex, south-west, south-east',
      },
      got: 'atlantis',
    },
  ]);
  expect(faults(['aera', 'wessex'])).toEqual([
    ['aera', 'one of the parameters area, year, kinds, since, search, synthetic', 'aera'],
  ]);
  expect(faults(['area', 'south-west'])).toEqual([['area', 'one value', 'wessex, south-west']]);
});

test('where it is not said what may be chosen, whatever is given is taken, and what is written wrong is told still', () => {
  const { variables, faults } = readParameters(parameters, {}, [
    ['area', 'atlantis'],
    ['year', '2016'],
  ]);
  expect([variables.area, faults.map(({ parameter }) => parameter)]).toEqual(['atlantis', ['year']]);
});

test('of yes or no the last counts, as a form sends a hidden no before a ticked yes', () => {
  expect(read(['area', 'wessex'], ['synthetic', 'false'], ['synthetic', 'true']).variables.synthetic).toBe(true);
  const again = ['true', 'false', 'true'].map((value): [string, string] => ['synthetic', value]);
  expect(read(['area', 'wessex'], ...again).variables.synthetic).toBe(true);
});

test('more than any form sends is one fault, however much it is', () => {
  const many = Array.from({ length: 60_000 }, (_, index): [string, string] => [`name-${index}`, '']);
  expect(read(...many).faults).toMatchObject([
    { parameter: 'area', expected: { en: 'at most 500 values in all' }, got: '60000' },
  ]);
});

test('a long value is told back in part', () => {
  expect(faults(['year', 'x'.repeat(5_000)])[0]![2]).toBe(`${'x'.repeat(60)}…`);
});

test('all that is wrong is told at once, in both languages', () => {
  expect(refusalOf(read(['year', '2016'], ['aera', 'wessex']))).toEqual({
    en: 'aera: expected one of the parameters area, year, kinds, since, search, synthetic; got aera. year: expected a financial year such as 2016-17; got 2016. area: expected a value; got none',
    cy: 'aera: disgwyliwyd un o’r paramedrau area, year, kinds, since, search, synthetic; cafwyd aera. year: disgwyliwyd blwyddyn ariannol megis 2016-17; cafwyd 2016. area: disgwyliwyd gwerth; cafwyd dim',
  });
  expect(refusalOf(read(['area', 'wessex']))).toBe(null);
});
