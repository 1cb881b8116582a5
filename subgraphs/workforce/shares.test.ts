import { beforeAll, describe, expect, test } from 'vitest';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data, opened } = testSubgraph(workforce);
const { load } = rowImporter(opened);
const kind = workforce.imports.find(({ name }) => name === 'workforce')!;

const civilService = 'civil service (benchmark)';
const printed = (group: string, grade: string, area: string, value: string, others: Record<string, string> = {}) => ({
  as_of_date: '2030-03-31',
  year: '2030',
  characteristic: group === 'all' ? 'all staff' : 'sex',
  group,
  grade,
  area,
  measure: 'headcount',
  value,
  unit: 'people',
  suppressed: value === '' ? 'yes' : 'no',
  source_name: 'Staff of 2030',
  source_url: 'https://www.cps.gov.uk/staff-of-2030',
  ...others,
});
const elsewhere = { source_url: 'https://www.cps.gov.uk/another-page' };

beforeAll(async () => {
  const outcome = await load(kind, [
    printed('all', 'all', 'national', '250'),
    printed('Female', 'all', 'national', '150'),
    printed('Male', 'all', 'national', '100'),
    printed('all', 'EO', 'national', '100'),
    printed('Female', 'EO', 'national', '60'),
    printed('Male', 'EO', 'national', '40'),
    printed('Female', 'SEO/HEO', 'national', '30'),
    printed('all', 'SCS', 'national', ''),
    printed('Female', 'SCS', 'national', '5'),
    printed('all', 'G6/G7', 'national', '50'),
    printed('Female', 'G6/G7', 'national', ''),
    printed('all', 'EO', 'national', '999', elsewhere),
    printed('all', 'SEO/HEO', 'national', '999', elsewhere),
    printed('Female', 'all', 'national', '15', {
      characteristic_2: 'disability',
      group_2: 'Declared disabled',
    }),
    printed('all', 'all', 'wessex', '12'),
    printed('Female', 'all', 'wessex', '9'),
    printed('all', 'all', civilService, '1000'),
    printed('Female', 'all', civilService, '500'),
    printed('all', 'EO', civilService, '80'),
    printed('Female', 'EO', civilService, '20'),
  ]);
  expect(outcome).toMatchObject({ added: 20 });
});

type Row = { dimensions: { code: string }[] } & Record<
  'headcount' | 'share' | 'shareBenchmark' | 'difference',
  number | null
>;
/** Share and benchmark of the rows that have a headcount, by their codes. */
async function rows(given: string): Promise<Record<string, [number | null, number | null]>> {
  const { table } = (await data(
    `{ table: representation(${given}) { rows { dimensions { code } headcount share shareBenchmark difference } } }`,
  )) as { table: { rows: Row[] } };
  const shown = table.rows.filter(({ headcount }) => headcount !== null);
  for (const { share, shareBenchmark, difference } of shown)
    expect(difference).toBe(share === null || shareBenchmark === null ? null : share - shareBenchmark);
  return Object.fromEntries(
    shown.map(({ dimensions, share, shareBenchmark }) => [
      dimensions.map(({ code }) => code).join(' '),
      [share, shareBenchmark],
    ]),
  );
}
const filtered = (dimension: string, code: string) =>
  `filter: { dimensions: [{ dimension: ${dimension}, codes: ["${code}"] }] }`;

describe('a share', () => {
  test('of a characteristic and a grade is of the grade, whichever way it is asked for', async () => {
    const both = await rows('by: [SEX, GRADE_GROUP]');
    expect(both).toMatchObject({ 'FEMALE EO': [60, 25], 'MALE EO': [40, null] });
    expect(await rows('by: [GRADE_GROUP, SEX]')).toMatchObject({ 'EO FEMALE': [60, 25], 'EO MALE': [40, null] });
    expect(await rows(`by: [SEX], ${filtered('GRADE_GROUP', 'EO')}`)).toEqual({
      'FEMALE EO': both['FEMALE EO'],
      'MALE EO': both['MALE EO'],
    });
    expect(await rows(`by: [SEX, GRADE_GROUP], ${filtered('GRADE_GROUP', 'EO')}`)).toEqual({
      'FEMALE EO': [60, 25],
      'MALE EO': [40, null],
    });
  });
  test('of a characteristic or a grade alone is of the total', async () => {
    expect(await rows('by: [SEX]')).toEqual({ FEMALE: [60, 50], MALE: [40, null] });
    expect(await rows('by: [GRADE_GROUP]')).toEqual({ EO: [40, 8], G6_G7: [20, null] });
  });
  test('of two characteristics is of the total; filtered to one, of those who have it', async () => {
    expect(await rows('by: [SEX, DISABILITY]')).toEqual({ 'FEMALE DECLARED_DISABLED': [6, null] });
    expect(await rows(`by: [DISABILITY], ${filtered('SEX', 'FEMALE')}`)).toEqual({
      'DECLARED_DISABLED FEMALE': [10, null],
    });
  });
  test('in an Area is of the Area and stands beside the Civil Service, which has no Areas', async () => {
    expect(await rows('by: [SEX, AREA]')).toEqual({ 'FEMALE wessex': [75, 50] });
    expect(await rows(`by: [SEX], ${filtered('AREA', 'wessex')}`)).toEqual({ 'FEMALE wessex': [75, 50] });
    expect(await rows('by: [AREA]')).toEqual({ wessex: [(100 * 12) / 250, null] });
  });
  test('is null with a reason where its publication does not print the whole; another’s is not taken', async () => {
    const answer =
      await data(`{ representation(by: [SEX, GRADE_GROUP], filter: { dimensions: [{ dimension: SEX, codes: ["FEMALE"] }] }) {
      source { url } rows { dimensions { code } headcount share reason } } }`);
    const female = (grade: string, headcount: number | null, reason: unknown) => ({
      dimensions: [{ code: 'FEMALE' }, { code: grade }],
      headcount,
      share: null,
      reason,
    });
    const noWhole = 'The publication prints no number that this would be a share of, so there is no share.';
    expect(answer).toEqual({
      representation: {
        source: { url: 'https://www.cps.gov.uk/staff-of-2030' },
        rows: [
          female('AA_AO', null, 'The published table has no such cell.'),
          { ...female('EO', 60, null), share: 60 },
          female('G6_G7', null, 'The publisher keeps this number back, because it would speak of few people.'),
          female('SCS_LEVEL', 5, noWhole),
          female('SEO_HEO', 30, noWhole),
          female('UNKNOWN', null, 'The published table has no such cell.'),
        ],
      },
    });
  });
});
