import { beforeAll, expect, test, vi } from 'vitest';
import {
  caseReleases,
  exact,
  noCell,
  of2016,
  of2017,
  published,
  released,
  releasedAreas,
  threeYears,
} from '../../tests/support/case-releases.ts';
import { statementsDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';

const subgraph = testSubgraph(scrutiny);
const { ask } = subgraph;
const { release, statistic, statisticOn } = caseReleases(subgraph);
type Row = Record<string, unknown>;

beforeAll(async () => {
  await release('2017-03-31', of2016);
  await release('2018-03-31', [...of2016, ...of2017]);
});

const byArea: Record<string, number> = { wessex: 150, 'south-east': 60, 'north-west': 3 };

test('by Area of a year: every Area that was released, each cell as the key and its address make it', async () => {
  const { rows, total } = await statistic('by: [AREA], filter: { financialYears: ["2017-18"] }', 'area { code }');
  expect(rows).toEqual(
    releasedAreas.map((code) => ({
      area: { code },
      ...published(byArea[code] ?? 0, '2018-03-31', `AREA=${code},FINANCIAL_YEAR=2017-18`),
    })),
  );
  expect(total).toEqual(exact(213, '2018-03-31'));
});

test('an empty cell and one of three cases are told alike', async () => {
  const { rows } = await statistic(
    'by: [AREA], filter: { financialYears: ["2017-18"], areas: ["north-west", "north-east"] }',
    'area { code }',
  );
  expect(rows).toEqual(
    ['north-east', 'north-west'].map((code) => ({ area: { code }, ...released(null, '2018-03-31') })),
  );
});

test('by Area and year: of every released year, or of those named', async () => {
  const byBoth = (filter: string) => statistic(`by: [FINANCIAL_YEAR, AREA]${filter}`, 'financialYear area { code }');
  const all = await byBoth('');
  expect(all.rows.filter(({ caseReviewCount }) => caseReviewCount !== null)).toEqual([
    ...['south-east', 'wessex'].map((code, index) => ({
      financialYear: '2016-17',
      area: { code },
      ...published([40, 90][index]!, '2017-03-31', `AREA=${code},FINANCIAL_YEAR=2016-17`),
    })),
    ...['south-east', 'wessex'].map((code, index) => ({
      financialYear: '2017-18',
      area: { code },
      ...published([60, 150][index]!, '2018-03-31', `AREA=${code},FINANCIAL_YEAR=2017-18`),
    })),
  ]);
  // Recommendations of other years have rows too; the release has no cell in them, and no total of all years.
  const kept = all.rows.filter(({ caseReviewCountFlag }) => caseReviewCountFlag !== 'NOT_APPLICABLE');
  for (const year of ['2016-17', '2017-18'])
    expect(kept.filter(({ financialYear }) => financialYear === year).map(({ area }) => (area as Row).code)).toEqual(
      releasedAreas,
    );
  expect(all.total).toEqual(noCell);
  const named = await byBoth(', filter: { financialYears: ["2017-18", "2016-17"], areas: ["wessex", "south-east"] }');
  expect(named.rows).toEqual(kept.filter(({ caseReviewCount }) => caseReviewCount !== null));
  expect(named.total).toEqual(noCell);
  expect((await byBoth(', filter: { financialYears: ["2017-18", "2016-17"] }')).total).toEqual(exact(130 + 213, null));
});

test('by Area and strand of the three years of a release', async () => {
  const { rows, total } = await statistic(
    `by: [STRAND, AREA], filter: { ${threeYears}, strands: [RACIST, RAPE], areas: ["wessex", "south-east"] }`,
    'strand { code } area { code }',
  );
  const counts = { 'RACIST south-east': 0, 'RACIST wessex': 210, 'RAPE south-east': 60, 'RAPE wessex': 0 };
  expect(rows).toEqual(
    Object.entries(counts).map(([codes, count]) => {
      const [strand, area] = codes.split(' ');
      const address = `AREA=${area},FINANCIAL_YEARS=2015-16..2017-18,STRAND=${strand}`;
      return { strand: { code: strand }, area: { code: area }, ...published(count, '2018-03-31', address) };
    }),
  );
  expect(total).toEqual(noCell);
  const whole = await statistic(`by: [AREA, STRAND], filter: { ${threeYears} }`, 'strand { code } area { code }');
  const cells = whole.rows.filter(({ caseReviewCountFlag }) => caseReviewCountFlag !== 'NOT_APPLICABLE');
  expect([cells.length, whole.total]).toEqual([releasedAreas.length * 20, exact(343, '2018-03-31')]);
});

test('one cell is the same number as row, as total of a filter, and on the Area or strand', async () => {
  const year = 'financialYears: ["2017-18"]';
  const wessex = published(150, '2018-03-31', 'AREA=wessex,FINANCIAL_YEAR=2017-18');
  const filtered = await statistic(`by: [], filter: { areas: ["wessex", "wessex"], ${year} }`);
  const row = await statistic(`by: [AREA], filter: { areas: ["wessex"], ${year} }`, 'area { code }');
  const scoped = await statisticOn('Area', 'wessex', `by: [], filter: { ${year} }`);
  const scopedRow = await statisticOn('Area', 'wessex', `by: [AREA], filter: { ${year} }`, 'area { code }');
  const ownRow = { area: { code: 'wessex' }, ...wessex };
  expect([filtered, row, scoped, scopedRow]).toEqual([
    { rows: [], total: wessex },
    { rows: [ownRow], total: wessex },
    { rows: [], total: wessex },
    { rows: [ownRow], total: wessex },
  ]);
  const pooled = published(210, '2018-03-31', 'AREA=wessex,FINANCIAL_YEARS=2015-16..2017-18,STRAND=RACIST');
  const ofStrand = await statisticOn('Strand', 'RACIST', `by: [AREA], filter: { ${threeYears} }`, 'area { code }');
  expect(ofStrand.rows.find(({ area }) => (area as Row).code === 'wessex')).toEqual({
    area: { code: 'wessex' },
    ...pooled,
  });
  const ofArea = await statisticOn('Area', 'wessex', `by: [], filter: { ${threeYears}, strands: [RACIST] }`);
  expect(ofArea.total).toEqual(pooled);
});

test('all Areas at once ask no more than one', async () => {
  const ofAreas = async (codes: string[]) => {
    const entities = codes.map((code) => `{ __typename: "Area", code: "${code}" }`).join(', ');
    const texts = await statementsDuring(() =>
      ask(`{ _entities(representations: [${entities}]) { ... on Area {
        scrutinyStatistics(by: [], filter: { financialYears: ["2017-18"] }) { total { caseReviewCount recommendationCount } }
      } } }`),
    );
    return texts.filter((text) => !text.includes('FROM release_receipt')).length;
  };
  expect([await ofAreas(['wessex']), await ofAreas(releasedAreas)]).toEqual([3, 3]);
});

test('by outcome, where recommendations make no rows', async () => {
  const { rows } = await statistic(
    'by: [CASE_OUTCOME], filter: { financialYears: ["2017-18"] }',
    'caseOutcome recommendationCount',
  );
  const counts: Record<string, number> = { ACQUITTED: 33, CONVICTION_AFTER_TRIAL: 60, GUILTY_PLEA: 120 };
  const outcomes = ['ACQUITTED', 'ADMINISTRATIVE_FINALISATION', 'CONVICTION_AFTER_TRIAL', 'DISCHARGED_COMMITTAL'];
  expect(rows).toEqual(
    [...outcomes, 'DISCONTINUED', 'GUILTY_PLEA', 'PROVED_IN_ABSENCE'].map((caseOutcome) => ({
      caseOutcome,
      recommendationCount: null,
      ...published(counts[caseOutcome] ?? 0, '2018-03-31', `CASE_OUTCOME=${caseOutcome},FINANCIAL_YEAR=2017-18`),
    })),
  );
});

test('an Area or strand that no release has is no cell', async () => {
  const year = 'financialYears: ["2017-18"]';
  for (const code of ['dorset', 'nowhere', 'wessex,FINANCIAL_YEAR=2017-18'])
    expect(await statistic(`by: [AREA], filter: { areas: ["${code}"], ${year} }`, 'area { code }')).toEqual({
      rows: [],
      total: noCell,
    });
  expect((await statisticOn('Area', 'dorset', `by: [], filter: { ${year} }`)).total).toEqual(noCell);
  const other = await statisticOn('Area', 'wessex', `by: [], filter: { areas: ["south-east"], ${year} }`);
  expect(other.total).toEqual(noCell);
});

test('a correction takes the place of the release of its day', async () => {
  await release('2018-03-31', [...of2016, ...of2017, ['wessex', 'RAPE', 'ACQUITTED', '2017-08-16', 200]], {
    correction: true,
  });
  const wessex = published(350, '2018-03-31/2', 'AREA=wessex,FINANCIAL_YEAR=2017-18');
  const given = 'by: [AREA], filter: { financialYears: ["2017-18"], areas: ["wessex"] }';
  await vi.waitFor(async () => expect(await statistic(given)).toEqual({ rows: [wessex], total: wessex }), {
    timeout: 10_000,
    interval: 200,
  });
  const { total } = await statistic('by: [AREA], filter: { financialYears: ["2016-17"] }');
  expect(total).toEqual(exact(130, '2017-03-31'));
});
