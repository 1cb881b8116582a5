import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';

const { data, ask } = testSubgraph(scrutiny);
type Row = Record<string, unknown>;
const rows = async (given: string, fields: string) => {
  const answer = await data(`{ scrutinyStatistics(${given}) { rows { ${fields} } } }`);
  return (answer.scrutinyStatistics as { rows: Row[] }).rows;
};
const refusal = async (given: string, fields = 'recommendationCount') => {
  const { errors } = await ask(`{ scrutinyStatistics(${given}) { rows { ${fields} } } }`);
  return errors?.map(({ message, extensions }) => [extensions?.code, message]);
};

test('having keeps rows within its bounds, both ends included', async () => {
  const all = await rows('by: [CASE_STAGE]', 'caseStage recommendationCount');
  const counted = (row: Row) => row.recommendationCount as number;
  expect(
    await rows(
      'by: [CASE_STAGE], having: { measure: RECOMMENDATION_COUNT, min: 3, max: 5 }',
      'caseStage recommendationCount',
    ),
  ).toEqual(all.filter((row) => counted(row) >= 3 && counted(row) <= 5));
  expect(
    await rows(
      'by: [CASE_STAGE], having: [{ measure: RECOMMENDATION_COUNT, min: 3 }, { measure: ACCEPTANCE_RATE, max: 50 }]',
      'caseStage',
    ),
  ).toEqual([
    { caseStage: 'SPECIAL_MEASURES' },
    { caseStage: 'VICTIM_COMMUNICATION' },
    { caseStage: 'VICTIM_SUPPORT' },
  ]);
});

test('having and orderBy take measures that are not read; a row without the measure is left out or last', async () => {
  expect(
    await rows('by: [PANEL], having: { measure: MEDIAN_DAYS_TO_RESPONSE, min: 0 }', 'recommendationCount'),
  ).toEqual([]);
  expect(
    await rows(
      'by: [FEEDBACK_KIND], orderBy: { measure: RECOMMENDATION_COUNT, direction: DESC }, first: 2',
      'feedbackKind',
    ),
  ).toEqual([{ feedbackKind: 'RECOMMENDATION' }, { feedbackKind: 'CONCERN' }]);
});

test('first takes the first rows of the order; equal rows follow in code order', async () => {
  const all = await rows(
    'by: [RECOMMENDATION_STATUS, FEEDBACK_KIND]',
    'recommendationStatus feedbackKind recommendationCount',
  );
  expect(
    await rows(
      'by: [RECOMMENDATION_STATUS, FEEDBACK_KIND], first: 4',
      'recommendationStatus feedbackKind recommendationCount',
    ),
  ).toEqual(all.slice(0, 4));
  const byCount = [...all].sort(
    (one, other) => (one.recommendationCount as number) - (other.recommendationCount as number),
  );
  expect(
    await rows(
      'by: [RECOMMENDATION_STATUS, FEEDBACK_KIND], orderBy: { measure: RECOMMENDATION_COUNT }, first: 7',
      'recommendationStatus feedbackKind recommendationCount',
    ),
  ).toEqual(byCount.slice(0, 7));
});

test('previous is the same group a year earlier, also where a filter leaves that year out', async () => {
  const years = await rows('by: [FINANCIAL_YEAR]', 'financialYear recommendationCount');
  const of = (year: string) => years.find((row) => row.financialYear === year)?.recommendationCount as number;
  const [of2012, of2013] = [of('2012-13'), of('2013-14')];
  expect(years.map((row) => row.financialYear)).not.toContain('2011-12');
  const compared =
    'financialYear previous { financialYear recommendationCount } change(measure: RECOMMENDATION_COUNT) changeRate(measure: RECOMMENDATION_COUNT)';
  const answer = await data(`{
    scrutinyStatistics(by: [FINANCIAL_YEAR], filter: { financialYears: ["2012-13", "2013-14"] }) {
      rows { ${compared} } total { recommendationCount }
    }
  }`);
  expect(answer.scrutinyStatistics).toEqual({
    rows: [
      { financialYear: '2012-13', previous: null, change: null, changeRate: null },
      {
        financialYear: '2013-14',
        previous: { financialYear: '2012-13', recommendationCount: of2012 },
        change: of2013 - of2012,
        changeRate: ((of2013 - of2012) * 100) / of2012,
      },
    ],
    total: { recommendationCount: of2012 + of2013 },
  });
  expect(await rows('by: [FINANCIAL_YEAR], filter: { financialYears: ["2013-14"] }', compared)).toEqual([
    (answer.scrutinyStatistics as { rows: Row[] }).rows[1],
  ]);
});

test('quarters and months are compared with the one before, and nothing is where nothing was', async () => {
  const file = parse(readFileSync(join(import.meta.dirname, 'published/recommendations.csv')), { columns: true });
  const inMonth = (month: string) => (file as Row[]).filter(({ date }) => String(date).startsWith(month)).length;
  const month = 'month previous { month recommendationCount } change(measure: RECOMMENDATION_COUNT)';
  const months = await rows('by: [MONTH], filter: { financialYears: ["2019-20"] }', `recommendationCount ${month}`);
  expect(months).toContainEqual({
    month: '2019-07',
    recommendationCount: inMonth('2019-07'),
    previous: { month: '2019-06', recommendationCount: inMonth('2019-06') },
    change: inMonth('2019-07') - inMonth('2019-06'),
  });
  expect(months.find((row) => row.month === '2019-10')).toMatchObject({ previous: null, change: null });
  const quarters = await rows(
    'by: [FINANCIAL_YEAR, QUARTER]',
    'financialYear quarter previous { financialYear quarter }',
  );
  expect(quarters).toContainEqual({
    financialYear: '2019-20',
    quarter: '2019-20 Q1',
    previous: { financialYear: '2018-19', quarter: '2018-19 Q4' },
  });
});

test('a group in which nothing has a day of response still has its row, whatever is asked of it', async () => {
  const statuses = ['ACCEPTED', 'IMPLEMENTED', 'IN_PROGRESS', 'NOTED', 'SHARED'];
  expect(await rows('by: [RECOMMENDATION_STATUS]', 'recommendationStatus medianDaysToResponse')).toEqual(
    statuses.map((recommendationStatus) => ({ recommendationStatus, medianDaysToResponse: null })),
  );
  expect(await rows('by: [RECOMMENDATION_STATUS]', 'recommendationStatus')).toEqual(
    statuses.map((recommendationStatus) => ({ recommendationStatus })),
  );
});

test('without a time dimension nothing is compared', async () => {
  expect(
    await rows(
      'by: [FEEDBACK_KIND], first: 1',
      'feedbackKind previous { feedbackKind } change(measure: ACCEPTED_COUNT)',
    ),
  ).toEqual([{ feedbackKind: 'CONCERN', previous: null, change: null }]);
});

test.each([
  [
    'four dimensions',
    'by: [AREA, STRAND, PANEL, MONTH]',
    [['BAD_USER_INPUT', 'by: expected at most 3 dimensions; got 4']],
  ],
  ['a limit of 0', 'by: [AREA], first: 0', [['BAD_USER_INPUT', 'first: expected 1 to 5000; got 0']]],
  [
    'a bound without ends',
    'by: [AREA], having: { measure: CONCERN_COUNT }',
    [['BAD_USER_INPUT', 'having: expected min, max or both for CONCERN_COUNT; got neither']],
  ],
  [
    'bounds the wrong way round',
    'by: [AREA], having: { measure: CONCERN_COUNT, min: 3, max: 1 }',
    [['BAD_USER_INPUT', 'having: expected min not above max for CONCERN_COUNT; got min 3 and max 1']],
  ],
])('%s is refused', async (_, given, expected) => {
  expect(await refusal(given)).toEqual(expected);
});

test('what is implemented is counted and is a share of all; the share of none is null', async () => {
  const measures = 'recommendationCount implementedCount implementationRate';
  const answer =
    await data(`{ scrutinyStatistics(by: [FEEDBACK_KIND]) { rows { feedbackKind ${measures} } total { ${measures} } }
    none: scrutinyStatistics(by: [], filter: { areas: ["mars"] }) { total { ${measures} } } }`);
  const group = (recommendationCount: number, implementedCount: number, implementationRate: number | null) => ({
    recommendationCount,
    implementedCount,
    implementationRate,
  });
  expect(answer).toEqual({
    scrutinyStatistics: {
      rows: [
        { feedbackKind: 'CONCERN', ...group(16, 4, 25) },
        { feedbackKind: 'FEEDBACK', ...group(13, 8, 800 / 13) },
        { feedbackKind: 'GOOD_PRACTICE', ...group(9, 0, 0) },
        { feedbackKind: 'GOVERNANCE', ...group(2, 2, 100) },
        { feedbackKind: 'LESSON', ...group(11, 3, 300 / 11) },
        { feedbackKind: 'RECOMMENDATION', ...group(30, 11, 1100 / 30) },
      ],
      total: group(81, 28, 2800 / 81),
    },
    none: { total: group(0, 0, null) },
  });
});
