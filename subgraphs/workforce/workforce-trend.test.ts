import { describe, expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data, ask, opened } = testSubgraph(workforce);
const { load } = rowImporter(opened);
const kind = workforce.imports.find(({ name }) => name === 'workforce')!;

const women = (grade: string) =>
  `dimensions: [{ dimension: SEX, codes: ["FEMALE"] }, { dimension: GRADE_GROUP, codes: ["${grade}"] }]`;
type Point = { asOf: string; value: number | null; change: number | null; source: { url: string } };
/** Day, value and change of each point. */
async function points(given: string): Promise<[string, number | null, number | null][]> {
  const { trend } = (await data(`{ trend: workforceTrend(${given}) { points { asOf value change } } }`)) as {
    trend: { points: Point[] };
  };
  return trend.points.map(({ asOf, value, change }) => [asOf, value, change]);
}

describe('a published series', () => {
  test('is one cell over the years, each point cited and with its change', async () => {
    const answer =
      await data(`{ workforceTrend(measure: GENDER_PAY_GAP_MEAN) { measure unit population flow dimensions { code }
      points { asOf asOfAsPublished value flag change figure { asOf value unit dimensions { code } benchmark { value } source { url } } source { url kind } } } }`);
    const page = (node: number) => `https://www.cps.gov.uk/node/${node}`;
    const report = (year: number) =>
      `https://cps.gov.uk/publication/crown-prosecution-service-gender-pay-gap-report-year-ending-march-${year}`;
    const published: [number, number | null, string][] = [
      [9.3, null, page(13721)],
      [9.4, 0.1, page(13721)],
      [11.7, 2.3, page(13721)],
      [11.3, -0.4, page(17418)],
      [11.2, -0.1, report(2022)],
      [10.5, -0.7, 'https://cps.gov.uk/node/23702'],
      [10.1, -0.4, report(2024)],
    ];
    expect(answer).toEqual({
      workforceTrend: {
        measure: 'GENDER_PAY_GAP_MEAN',
        unit: 'PERCENT',
        population: 'CPS',
        flow: 'IN_POST',
        dimensions: [],
        points: published.map(([value, change, url], place) => {
          const asOf = `${2018 + place}-03-31`;
          return {
            asOf,
            asOfAsPublished: asOf,
            value,
            flag: 'OK',
            change,
            figure: { asOf, value, unit: 'PERCENT', dimensions: [], benchmark: null, source: { url } },
            source: { url, kind: 'PUBLISHED' },
          };
        }),
      },
    });
  });
  test('is of exactly the dimensions named, in any order', async () => {
    const expected = [
      ['2021-03-31', 45, null],
      ['2022-03-31', 45, 0],
      ['2023-03-31', 53.7, 8.7],
      ['2024-03-31', 45, -8.7],
    ];
    expect(await points(`measure: SHARE_OF_WOMEN_IN_GRADE_BAND, ${women('JUNIOR_GRADES')}`)).toEqual(expected);
    const answer = await data(`{ workforceTrend(measure: SHARE_OF_WOMEN_IN_GRADE_BAND,
      dimensions: [{ dimension: GRADE_GROUP, codes: ["JUNIOR_GRADES"] }, { dimension: SEX, codes: ["FEMALE"] }]) {
      dimensions { dimension label } points { value } } }`);
    expect(answer).toEqual({
      workforceTrend: {
        dimensions: [
          { dimension: 'GRADE_GROUP', label: 'junior grades' },
          { dimension: 'SEX', label: 'Female' },
        ],
        points: expected.map(([, value]) => ({ value })),
      },
    });
    expect(await points('measure: SHARE_OF_WOMEN_IN_GRADE_BAND')).toEqual([]);
    expect(
      await points('measure: SHARE_OF_WOMEN_IN_GRADE_BAND, dimensions: [{ dimension: SEX, codes: ["FEMALE"] }]'),
    ).toEqual([]);
  });
  test('is of those in post, but shares of appointments are of no flow', async () => {
    const appointments = 'measure: SHARE_OF_APPOINTMENTS, dimensions: [{ dimension: SEX, codes: ["FEMALE"] }]';
    expect(await points(appointments)).toEqual([
      ['2021-03-31', 65, null],
      ['2022-03-31', 72, 7],
      ['2023-03-31', 73, 1],
    ]);
    expect(await points(`${appointments}, flow: IN_POST`)).toEqual([]);
    expect(await points('measure: GENDER_PAY_GAP_MEAN, flow: ENTRANT')).toEqual([]);
  });
  test('is of the population asked for', async () => {
    const minority = 'measure: PERCENT, dimensions: [{ dimension: ETHNICITY, codes: ["ETHNIC_MINORITY"] }]';
    expect(await points(`${minority}, population: CIVIL_SERVICE`)).toEqual([['2021-03-31', 14.3, null]]);
    expect(await points(`${minority}, population: PARENT_DEPARTMENT`)).toEqual([]);
  });
  test.each([
    ['from a day', 'from: "2023-03-31"', [2023, 2024]],
    ['to a day', 'to: "2019-03-31"', [2018, 2019]],
    ['between days', 'from: "2019-04-01", to: "2021-01-01"', [2020]],
    ['between days the wrong way round', 'from: "2022-01-01", to: "2020-01-01"', []],
  ])('%s begins with no change', async (_, given, years) => {
    const found = await points(`measure: GENDER_PAY_GAP_MEAN, ${given}`);
    expect(found.map(([asOf]) => asOf)).toEqual(years.map((year) => `${year}-03-31`));
    expect(found.slice(0, 1).map(([, , change]) => change)).toEqual(years.slice(0, 1).map(() => null));
  });
  test.each([
    ['an unknown code', '[{ dimension: GRADE_GROUP, codes: ["NONE"] }]'],
    ['a code that is the name of another cell', '[{ dimension: SEX, codes: ["FEMALE,GRADE_GROUP=JUNIOR_GRADES"] }]'],
  ])('of %s has no points, and no unit', async (_, dimensions) => {
    expect(
      await data(
        `{ workforceTrend(measure: SHARE_OF_WOMEN_IN_GRADE_BAND, dimensions: ${dimensions}) { unit points { value } } }`,
      ),
    ).toEqual({ workforceTrend: { unit: null, points: [] } });
  });
  test('leaves out what is undated', async () => {
    expect(await points('measure: HEADCOUNT, dimensions: [{ dimension: AREA, codes: ["east-midlands"] }]')).toEqual([
      ['2010-06-30', 547, null],
    ]);
  });
  test.each([
    [
      'two codes',
      '[{ dimension: SEX, codes: ["FEMALE", "MALE"] }]',
      'expected one code of SEX, for a series is of one cell; got 2',
    ],
    ['no code', '[{ dimension: SEX, codes: [] }]', 'expected one code of SEX, for a series is of one cell; got 0'],
    [
      'a dimension twice',
      '[{ dimension: SEX, codes: ["FEMALE"] }, { dimension: SEX, codes: ["FEMALE"] }]',
      'expected each dimension once; got SEX twice',
    ],
  ])('of %s is bad input', async (_, dimensions, message) => {
    const { errors } = await ask(
      `{ workforceTrend(measure: HEADCOUNT, dimensions: ${dimensions}) { points { value } } }`,
    );
    expect(errors).toMatchObject([{ message: `dimensions: ${message}`, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('points', () => {
  const figure = (year: number, value: string, source_url: string) => ({
    as_of_date: `${year}-03-31`,
    year: `${year}`,
    characteristic: 'language',
    group: 'Prosecutors who speak Welsh',
    grade: 'all',
    area: 'cymru-wales',
    measure: 'headcount',
    value,
    unit: 'people',
    suppressed: value === '' ? 'yes' : 'no',
    source_name: 'Welsh speakers',
    source_url,
  });
  const [one, other] = ['https://www.cps.gov.uk/welsh-a', 'https://www.cps.gov.uk/welsh-b'];
  const given =
    'measure: HEADCOUNT, dimensions: [{ dimension: AREA, codes: ["cymru-wales"] }, { dimension: LANGUAGE, codes: ["PROSECUTORS_WHO_SPEAK_WELSH"] }], from: "2030-01-01"';
  test('of sources that disagree stand side by side without a change, as do those next to a missing value', async () => {
    const rows = [
      figure(2036, '29', one),
      figure(2030, '20', one),
      figure(2031, '22', other),
      figure(2031, '22', one),
      figure(2032, '25', other),
      figure(2032, '24', one),
      figure(2033, '26', one),
      figure(2034, '', one),
      figure(2035, '27', one),
      figure(2037, '40', 'urn:cps:synthetic:template'),
    ];
    expect(await load(kind, rows)).toMatchObject({ added: rows.length });
    const { trend } = (await data(
      `{ trend: workforceTrend(${given}) { points { asOf value flag change source { url } } } }`,
    )) as { trend: { points: (Point & { flag: string })[] } };
    expect(
      trend.points.map(({ asOf, value, flag, change, source }) => [
        asOf.slice(0, 4),
        value ?? flag,
        change,
        source.url,
      ]),
    ).toEqual([
      ['2030', 20, null, one],
      ['2031', 22, 2, one],
      ['2031', 22, 2, other],
      ['2032', 24, null, one],
      ['2032', 25, null, other],
      ['2033', 26, null, one],
      ['2034', 'CONFIDENTIAL', null, one],
      ['2035', 27, null, one],
      ['2036', 29, 2, one],
    ]);
    expect(await points(`${given}, includeSynthetic: true, to: "2037-12-31"`)).toContainEqual(['2037-03-31', 40, 11]);
  });
  test('take no more statements when there are more of them', async () => {
    const counted = (narrowed: string) =>
      countDuring(() =>
        data(
          `{ workforceTrend(measure: GENDER_PAY_GAP_MEAN${narrowed}) { points { value figure { benchmark { value } } source { url } } } }`,
        ),
      );
    const { statements } = await counted('');
    expect(statements).toEqual((await counted(', from: "2023-01-01"')).statements);
    expect(statements).toEqual({ workforce: 2 });
  });
});
