import { beforeAll, expect, test } from 'vitest';
import { caseReleases, exact, noCell, of2016, of2017, releasedAreas } from '../../tests/support/case-releases.ts';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { scrutiny } from './index.ts';

const subgraph = testSubgraph(scrutiny);
const { data, opened } = subgraph;
const { release, statistic } = caseReleases(subgraph);
const { load } = rowImporter(opened);

beforeAll(async () => {
  await release('2017-03-31', of2016);
  await release('2018-03-31', of2017);
  // Others than those released: what is looked up may not come from them.
  await load(
    caseReviews,
    ['2016-05-10', '2017-05-10', '2018-03-05'].map((reviewed_on, index) =>
      reviewCells({
        id: `case-${index}`,
        area_slug: 'wessex',
        strand: 'racist',
        finalised_on: '2015-01-05',
        reviewed_on,
      }),
    ),
  );
});

const given = 'by: [AREA], filter: { financialYears: ["2017-18"] }';
const rowsOf = async (more: string) =>
  (await statistic(`${given}${more}`, 'area { code } recommendationCount acceptanceRate')).rows.map(
    ({ area, recommendationCount, caseReviewCountFlag }) => [
      (area as { code: string } | null)?.code ?? null,
      recommendationCount,
      caseReviewCountFlag,
    ],
  );

test('each row has both, and 0 where nothing of the one was counted', async () => {
  const counted: Record<string, number> = { 'north-west': 5, 'south-east': 3, 'west-midlands': 1 };
  const flags: Record<string, string> = { wessex: 'OK', 'south-east': 'OK' };
  expect(await rowsOf('')).toEqual(
    releasedAreas.map((code) => [code, counted[code] ?? 0, flags[code] ?? 'CONFIDENTIAL']),
  );
});

test('rows are kept, ordered and limited by what was counted, all of them together', async () => {
  expect(await rowsOf(', having: { measure: RECOMMENDATION_COUNT, min: 1 }')).toEqual([
    ['north-west', 5, 'CONFIDENTIAL'],
    ['south-east', 3, 'OK'],
    ['west-midlands', 1, 'CONFIDENTIAL'],
  ]);
  expect(await rowsOf(', having: { measure: RECOMMENDATION_COUNT, max: 0 }')).toHaveLength(releasedAreas.length - 3);
  expect(await rowsOf(', orderBy: { measure: RECOMMENDATION_COUNT, direction: DESC }, first: 4')).toEqual([
    ['north-west', 5, 'CONFIDENTIAL'],
    ['south-east', 3, 'OK'],
    ['west-midlands', 1, 'CONFIDENTIAL'],
    ['central-casework-divisions', 0, 'CONFIDENTIAL'],
  ]);
});

test('a row that the release does not have says so', async () => {
  const { rows } = await statistic(
    'by: [STRAND], filter: { financialYears: ["2016-17"] }',
    'strand { code } recommendationCount',
  );
  expect(rows).toHaveLength(21);
  expect(rows.at(-1)).toEqual({ strand: null, recommendationCount: 2, ...noCell });
});

test('the fields about a number bring it about themselves', async () => {
  const answer = await data(`{ scrutinyStatistics(${given}) { total { caseReviewCountFlag } } }`);
  expect(answer.scrutinyStatistics).toEqual({ total: { caseReviewCountFlag: 'OK' } });
});

test('nationally by year the loaded reviews are counted, exactly, as where there is no release', async () => {
  const { rows, total } = await statistic(
    'by: [FINANCIAL_YEAR], having: { measure: CASE_REVIEW_COUNT, min: 1 }',
    'financialYear change(measure: CASE_REVIEW_COUNT)',
  );
  expect(rows).toEqual([
    { financialYear: '2016-17', change: 1, ...exact(1, null) },
    { financialYear: '2017-18', change: 1, ...exact(2, null) },
  ]);
  expect(total).toEqual(exact(3, null));
});
