import { expect, test, vi } from 'vitest';
import { caseReleases, exact, noCell, of2016, of2017, published } from '../../tests/support/case-releases.ts';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { scrutiny } from './index.ts';

const subgraph = testSubgraph(scrutiny);
const { ask, opened } = subgraph;
const { release, statistic } = caseReleases(subgraph);
const { load } = rowImporter(opened);

const wessex = 'by: [AREA], filter: { financialYears: ["2017-18"], areas: ["wessex"] }';
const codes = async (given: string) =>
  (await ask(`{ scrutinyStatistics(${given}) { rows { caseReviewCount } } }`)).errors?.map(
    ({ extensions }) => extensions?.code,
  );
/** Releases are known anew within a second. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 200 });

test('nothing loaded and nothing released is exactly nothing', async () => {
  expect(await statistic(`${wessex}, includeSynthetic: true`)).toEqual({ rows: [], total: exact(0, null) });
});

test('a release of made-up cases answers those who ask for them, and nobody else', async () => {
  await release('2018-03-31', [...of2016, ...of2017], { made: 'synthetic' });
  const id = 'synthetic-2018-03-31';
  const row = published(150, id, 'AREA=wessex,FINANCIAL_YEAR=2017-18');
  await soon(async () =>
    expect(await statistic(`${wessex}, includeSynthetic: true`, 'area { code } containsSynthetic')).toEqual({
      rows: [{ area: { code: 'wessex' }, containsSynthetic: true, ...row }],
      total: row,
    }),
  );
  expect(await codes(wessex)).toEqual(['TABLE_NOT_AVAILABLE']);
  expect(await codes('by: [QUARTER], includeSynthetic: true')).toEqual(['TABLE_NOT_AVAILABLE']);
});

test('loaded synthetic reviews are exact, and the release of made-up cases is left aside', async () => {
  await load(caseReviews, [
    reviewCells({ id: 'synthetic-1', area_slug: 'wessex', strand: 'racist', reviewed_on: '2017-05-10' }),
  ]);
  expect(await statistic(`${wessex}, includeSynthetic: true`)).toEqual({
    rows: [exact(1, null)],
    total: exact(1, null),
  });
  expect(await statistic('by: [], filter: { kinds: [CONCERN] }, includeSynthetic: true')).toMatchObject({
    total: noCell,
  });
});

test('from the first release of recorded cases on, made-up ones are not answered at all', async () => {
  await release('2017-03-31', of2016);
  await soon(async () => expect(await codes(`${wessex}, includeSynthetic: true`)).toEqual(['TABLE_NOT_AVAILABLE']));
  const year = 'by: [AREA], filter: { financialYears: ["2016-17"], areas: ["wessex"] }';
  expect((await statistic(year)).rows).toEqual([published(90, '2017-03-31', 'AREA=wessex,FINANCIAL_YEAR=2016-17')]);
  expect(await codes(wessex)).toEqual(['TABLE_NOT_AVAILABLE']);
});
