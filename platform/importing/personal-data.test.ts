import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, freeText, freeTextList, isWithheld, optionalFreeText } from './personal-data.ts';

// What a guard must refuse is put together here from parts, so that none of it stands in the project.
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const sentence = fc.constantFrom('Asked to ring', 'The witness said:', 'see note (file)', 'Ôl-nodyn', '');
const anyCase = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.boolean()).map(([plain, upper]) => (upper ? plain.toUpperCase() : plain.toLowerCase()));

/** Every one of these, in a sentence or alone, is told as `kind`. */
function allFound(kind: string, shapes: fc.Arbitrary<string>) {
  fc.assert(
    fc.property(sentence, shapes, fc.constantFrom('', ' please', ', or later', '.', '\n'), (before, shape, after) => {
      expect(findPersonalData(`${before} ${shape}${after}`)).toContain(kind);
    }),
    { numRuns: 400 },
  );
}

describe('an e-mail address', () => {
  const name = fc.stringMatching(/^[a-z0-9]([a-z0-9._+'-]{0,12}[a-z0-9])?$/);
  const domain = fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fc.constantFrom('example', 'cjsm', 'gov.uk'));
  const written = (at: string, dot: string) =>
    anyCase(
      fc
        .tuple(name, domain)
        .map(([who, labels]) => [who, labels.join('.').replaceAll('.', dot)].join(at) + `${dot}org`),
    );

  test.each([
    ['@', '.'],
    [' @ ', '.'],
    ['\uff20', '.'],
    [' (at) ', '.'],
    ['[at]', '[dot]'],
    [' at ', ' dot '],
    ['\u200b@', '.'],
  ])('with %j and %j between its parts is found', (at, dot) => {
    allFound('an e-mail address', written(at, dot));
  });
});

describe('a phone number', () => {
  /** Each # is some digit, each space some mark or none. */
  const written = (shape: string) =>
    fc
      .tuple(
        digits(shape.replace(/[^#]/g, '').length),
        fc.constantFrom('', ' ', '  ', '-', ' - ', '.', '\u00a0', '\u2011', '\u2013'),
      )
      .map(([filling, mark]) => {
        let next = 0;
        return shape.replaceAll(' ', mark).replace(/#/g, () => filling[next++]!);
      });

  test.each([
    '020 #### ####',
    '01## ### ####',
    '0#### ######',
    '016977 ####',
    '(0##) #### ####',
    '(0 ####) ######',
    '0800 ### ###',
    '07### ######',
    '07### ### ###',
    '07 ## ## ## ## #',
    '+44 7### ######',
    '+44 (0)20 #### ####',
    '(+44) 1### ######',
    '+44 0 1## ### ####',
    '0044 ## #### ####',
    '44 7### ### ###',
    '7### ######',
  ])('written as %s is found', (shape) => {
    allFound('a phone number', written(shape));
  });

  test('also where other numbers follow it', () => {
    expect(findPersonalData(`rang ${['020', '7946', '0000'].join(' ')} 2 times`)).toEqual(['a phone number']);
  });
});

test('a postcode of every shape is found, spaced or not, in either case', () => {
  const letter = (letters: string) => fc.constantFrom(...letters);
  const outward = fc.oneof(
    ...['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'].map((shape) =>
      fc
        .tuple(...[...shape].map((part) => letter(part === 'A' ? 'ABEHMNPRSTWY' : '0123456789')))
        .map((parts) => parts.join('')),
    ),
  );
  const inward = fc
    .tuple(letter('0123456789'), letter('ABDEFGHJLNPQRSTUWXYZ'), letter('ABDEFGHJLNPQRSTUWXYZ'))
    .map((parts) => parts.join(''));
  const between = fc.constantFrom('', ' ', '  ', '-', '\u00a0');
  allFound(
    'a postcode',
    anyCase(fc.tuple(outward, between, inward).map(([first, mark, last]) => `${first}${mark}${last}`)),
  );
});

describe('a full date', () => {
  const months = ['january', 'feb', 'Mar', 'APRIL', 'may', 'june', 'Jul', 'aug.', 'Sept', 'october', 'nov', 'December'];
  const parts = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1900, max: 2029 }),
    padded: fc.boolean(),
  });
  const two = (number: number, padded: boolean) => (padded ? String(number).padStart(2, '0') : String(number));
  const ordinal = (day: number) =>
    `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : 'th'}`;

  test.each<[string, (date: { day: number; month: number; year: number; padded: boolean }) => string]>([
    ['3/5/1980', ({ day, month, year, padded }) => `${two(day, padded)}/${two(month, padded)}/${year}`],
    ['3.5.80', ({ day, month, year, padded }) => `${two(day, padded)}.${two(month, padded)}.${two(year % 100, true)}`],
    ['1980-05-03', ({ day, month, year }) => `${year}-${two(month, true)}-${two(day, true)}`],
    ['03 05 1980', ({ day, month, year }) => `${two(day, true)} ${two(month, true)} ${year}`],
    ['19800503', ({ day, month, year }) => `${year}${two(month, true)}${two(day, true)}`],
    ['3 May 1980', ({ day, month, year }) => `${day} ${months[month - 1]} ${year}`],
    ['3rd of May, 1980', ({ day, month, year }) => `${ordinal(day)} of ${months[month - 1]}, ${year}`],
    ["3rd May '80", ({ day, month, year }) => `${ordinal(day)} ${months[month - 1]} '${two(year % 100, true)}`],
    ['May 3, 1980', ({ day, month, year }) => `${months[month - 1]} ${day}, ${year}`],
    ['1980 May 3', ({ day, month, year }) => `${year} ${months[month - 1]} ${day}`],
  ])('written as %s is found', (_, write) => {
    allFound('a full date (a month and year may stand)', parts.map(write));
  });
});

test('words for a date of birth are found in any case', () => {
  allFound(
    'a date of birth',
    anyCase(
      fc.constantFrom(
        'born',
        'DOB',
        'D.O.B.',
        'd. o. b.',
        'd o b',
        'D/O/B',
        'date of birth',
        'Date-of-Birth',
        'birthdate',
      ),
    ),
  );
});

test.each([
  'Explain what probation orders mean in practice',
  'Face-to-face training for all prosecutors by end December 2015',
  'Uplift rate 53.5% in 2016-17, 52.2% in 2015-16 and 33.8% in 2014-15',
  'National framework guidance issued to trusts in July 2013',
  'Agreed on 3 May; to be looked at again by 31 March',
  'Case 24/7/365 of 2012-13, stage 2 of 3, section 146, £1,250.50',
  'SW1A and E1 are districts; the M25 is a road; grade G7 in Q1 2016-17',
  'A stubborn, airborne or newborn idea is not a person',
  'May 2017 was busier than March 2016; 12 of 15 cases were flagged',
  'Panel members met @ court. Then they left',
  'Ffurflenni Cymraeg ar gael ym mis Mai 2018',
])('prose may stand: %s', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test('no text that is published about scrutiny is refused', () => {
  const file = join(import.meta.dirname, '../../subgraphs/scrutiny/published/recommendations.csv');
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
  const texts = rows.flatMap(({ point, response_or_action, body, target_agency }) => [
    point!,
    response_or_action!,
    body!,
    target_agency!,
  ]);
  expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([]);
});

describe('cells of free text', () => {
  const address = ['someone', 'example.org'].join('@');

  test('say what they seem to hold, and never what they hold', () => {
    const { error } = freeText(40).safeParse(`Write to ${address}, postcode ${['SW1A', '1AA'].join(' ')}`);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'at most 40 characters',
      'text without personal data; this holds what looks like an e-mail address',
      'text without personal data; this holds what looks like a postcode',
    ]);
    expect(error?.issues.map((issue) => isWithheld(issue, 'anything'))).toEqual([true, true, true]);
  });
  test('answer the text, null where a blank one may stand, or its parts', () => {
    expect(freeText().parse('Do it')).toBe('Do it');
    expect(freeText().safeParse('').error?.issues[0]?.message).toBe('some text');
    expect([optionalFreeText().parse(''), optionalFreeText().parse('Done')]).toEqual([null, 'Done']);
    expect(freeTextList().parse('police; CPS')).toEqual(['police', 'CPS']);
    expect(freeTextList().safeParse(`police; ${address}`).success).toBe(false);
  });
  test('contact details in any other column are not repeated either', () => {
    expect([isWithheld({}, address), isWithheld({}, 'no-such-panel'), isWithheld({}, null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
