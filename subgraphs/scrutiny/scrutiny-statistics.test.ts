import { expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';

const { data, ask } = testSubgraph(scrutiny);
const statistics = async (given: string, row: string) =>
  (await data(`{ scrutinyStatistics(${given}) { rows { ${row} } total { recommendationCount } } }`)).scrutinyStatistics;

test('the total has every measure; without dates to the day there is no response time', async () => {
  const answer = await data(`{
    scrutinyStatistics(by: []) {
      rows { recommendationCount }
      total { recommendationCount acceptedCount acceptanceRate respondedWithin90DaysRate medianDaysToResponse goodPracticeCount concernCount panelKind area { code } }
    }
  }`);
  expect(answer.scrutinyStatistics).toEqual({
    rows: [],
    total: {
      recommendationCount: 81,
      acceptedCount: 52,
      acceptanceRate: expect.closeTo(64.1975, 4) as number,
      respondedWithin90DaysRate: null,
      medianDaysToResponse: null,
      goodPracticeCount: 9,
      concernCount: 16,
      panelKind: null,
      area: null,
    },
  });
});

test('rows come in code order; a status nothing has makes no row', async () => {
  expect(
    await statistics('by: [RECOMMENDATION_STATUS]', 'recommendationStatus recommendationCount acceptanceRate'),
  ).toEqual({
    rows: [
      { recommendationStatus: 'ACCEPTED', recommendationCount: 4, acceptanceRate: 100 },
      { recommendationStatus: 'IMPLEMENTED', recommendationCount: 28, acceptanceRate: 100 },
      { recommendationStatus: 'IN_PROGRESS', recommendationCount: 20, acceptanceRate: 100 },
      { recommendationStatus: 'NOTED', recommendationCount: 14, acceptanceRate: 0 },
      { recommendationStatus: 'SHARED', recommendationCount: 15, acceptanceRate: 0 },
    ],
    total: { recommendationCount: 81 },
  });
});

test('one that concerns two strands counts in both rows and once in the total; one of none comes last', async () => {
  expect(
    await statistics(
      'by: [STRAND], filter: { panels: ["nw-racist-religious", "wiltshire-hcsp"] }',
      'strand { code } recommendationCount',
    ),
  ).toEqual({
    rows: [
      { strand: { code: 'DISABILITY' }, recommendationCount: 1 },
      { strand: { code: 'OLDER_PEOPLE' }, recommendationCount: 1 },
      { strand: { code: 'RACIST' }, recommendationCount: 3 },
      { strand: { code: 'RELIGIOUS' }, recommendationCount: 3 },
      { strand: { code: 'SEXUAL_ORIENTATION' }, recommendationCount: 1 },
      { strand: { code: 'TRANSGENDER' }, recommendationCount: 1 },
      { strand: null, recommendationCount: 1 },
    ],
    total: { recommendationCount: 5 },
  });
});

test('what no panel raised is in the row without a panel kind, the last', async () => {
  const answer = (await statistics('by: [PANEL_KIND]', 'panelKind recommendationCount')) as {
    rows: { recommendationCount: number }[];
  };
  expect(answer.rows).toContainEqual({ panelKind: 'LSIP', recommendationCount: 23 });
  expect(answer.rows.at(-1)).toEqual({ panelKind: null, recommendationCount: 42 });
  expect(answer).toMatchObject({ total: { recommendationCount: 81 } });
});

test('a panel is a row of its own, and no panel is the last', async () => {
  const answer = (await statistics(
    'by: [PANEL, FEEDBACK_KIND], filter: { kinds: [GOVERNANCE, LESSON] }',
    'panel { id } feedbackKind recommendationCount',
  )) as { rows: object[] };
  expect(answer.rows.slice(0, 2)).toEqual([
    { panel: { id: 'caf-equality-objectives-subgroup' }, feedbackKind: 'GOVERNANCE', recommendationCount: 1 },
    { panel: { id: 'cleveland-dv' }, feedbackKind: 'LESSON', recommendationCount: 1 },
  ]);
  expect(answer.rows.at(-1)).toEqual({ panel: null, feedbackKind: 'LESSON', recommendationCount: 5 });
});

test('a period takes only what lies in it wholly', async () => {
  const only = 'filter: { panels: ["nw-racist-religious", "se-lsip", "wm-central-dv"] }';
  expect(
    await statistics(
      `by: [FINANCIAL_YEAR, QUARTER, MONTH], ${only}`,
      'financialYear quarter month recommendationCount',
    ),
  ).toEqual({
    rows: [
      { financialYear: '2015-16', quarter: '2015-16 Q3', month: '2015-10', recommendationCount: 5 },
      { financialYear: '2015-16', quarter: '2015-16 Q4', month: '2016-01', recommendationCount: 4 },
      { financialYear: '2016-17', quarter: '2016-17 Q2', month: '2016-08', recommendationCount: 3 },
      { financialYear: '2017-18', quarter: '2017-18 Q1', month: '2017-04', recommendationCount: 3 },
      { financialYear: '2017-18', quarter: null, month: null, recommendationCount: 3 },
      { financialYear: null, quarter: null, month: null, recommendationCount: 1 },
    ],
    total: { recommendationCount: 19 },
  });
});

test('predecessors are rolled into the Area they became part of', async () => {
  const filter = (more: string) =>
    `by: [AREA], filter: { areas: ["wessex", "north-east", "thames-and-chiltern"] ${more} }`;
  expect(await statistics(filter(''), 'area { code } recommendationCount')).toEqual({
    rows: [{ area: { code: 'wessex' }, recommendationCount: 4 }],
    total: { recommendationCount: 4 },
  });
  expect(await statistics(filter('includePredecessors: true'), 'area { code } recommendationCount')).toEqual({
    rows: [
      { area: { code: 'north-east' }, recommendationCount: 2 },
      { area: { code: 'thames-and-chiltern' }, recommendationCount: 1 },
      { area: { code: 'wessex' }, recommendationCount: 6 },
    ],
    total: { recommendationCount: 8 },
  });
});

test.each([
  ['strands: [TRANSGENDER]', 2],
  ['strands: [TRANSGENDER], includeBroader: true', 20],
  ['panelKinds: [LSIP]', 23],
  ['financialYears: ["2015-16", "2016-17"]', 16],
  ['stages: [TRAINING], statuses: [IMPLEMENTED]', 5],
  ['areas: []', 0],
])('filter { %s } counts %i', async (filter, recommendationCount) => {
  expect(await statistics(`by: [], filter: { ${filter} }`, 'month')).toEqual({
    rows: [],
    total: { recommendationCount },
  });
});

test.each([
  ['[AREA, AREA]', 'by: expected each dimension once; got AREA twice'],
  ['[AREA, STRAND, PANEL, MONTH]', 'by: expected at most 3 dimensions; got 4'],
])('by: %s is refused', async (by, message) => {
  const { errors } = await ask(`{ scrutinyStatistics(by: ${by}) { total { recommendationCount } } }`);
  expect(errors).toEqual([{ message, path: ['scrutinyStatistics'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

const under = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Area { scrutinyStatistics(by: [RECOMMENDATION_STATUS], includePredecessors: true) { ...counts } }
  ... on Strand { scrutinyStatistics(by: [RECOMMENDATION_STATUS], filter: { kinds: [GOOD_PRACTICE] }) { ...counts } }
  ... on Panel { scrutinyStatistics(by: [RECOMMENDATION_STATUS]) { ...counts } }
} }
fragment counts on ScrutinyStatistics { rows { recommendationStatus recommendationCount } total { recommendationCount acceptanceRate } }`;

test('Areas, strands and panels have their own; one with nothing has its zeros', async () => {
  const of = [
    { __typename: 'Area', code: 'wessex' },
    { __typename: 'Area', code: 'cymru-wales' },
    { __typename: 'Strand', code: 'DISABILITY' },
    { __typename: 'Panel', id: 'caf' },
  ];
  expect((await data(under, { of }))._entities).toEqual([
    {
      scrutinyStatistics: {
        rows: [
          { recommendationStatus: 'IMPLEMENTED', recommendationCount: 4 },
          { recommendationStatus: 'IN_PROGRESS', recommendationCount: 1 },
          { recommendationStatus: 'NOTED', recommendationCount: 1 },
        ],
        total: { recommendationCount: 6, acceptanceRate: expect.closeTo(83.3333, 4) as number },
      },
    },
    { scrutinyStatistics: { rows: [], total: { recommendationCount: 0, acceptanceRate: null } } },
    {
      scrutinyStatistics: {
        rows: [{ recommendationStatus: 'SHARED', recommendationCount: 1 }],
        total: { recommendationCount: 1, acceptanceRate: 0 },
      },
    },
    {
      scrutinyStatistics: {
        rows: [{ recommendationStatus: 'IN_PROGRESS', recommendationCount: 3 }],
        total: { recommendationCount: 3, acceptanceRate: 100 },
      },
    },
  ]);
});

test('fourteen Areas cost one statement', async () => {
  const codes = [
    'wessex',
    'north-west',
    'north-east',
    'south-east',
    'south-west',
    'west-midlands',
    'east-midlands',
    'london-north',
    'london-south',
    'cymru-wales',
    'mersey-cheshire',
    'east-of-england',
    'thames-and-chiltern',
    'yorkshire-and-humberside',
  ];
  const cost = await countDuring(() => data(under, { of: codes.map((code) => ({ __typename: 'Area', code })) }));
  expect(cost.statements).toEqual({ scrutiny: 1 });
});

test('the catalogue states what is loaded and what can be counted', async () => {
  const { _entities } =
    await data(`{ _entities(representations: [{ __typename: "Catalogue", id: "catalogue" }]) { ... on Catalogue { scrutiny {
    datasets { name kind rowCount rowsAdded latestDate } dimensions { statistic name } measures { name unit denominator grains }
  } } } }`);
  const [{ scrutiny: held }] = _entities as [
    { scrutiny: { datasets: object[]; dimensions: object[]; measures: object[] } },
  ];
  expect(held.datasets).toEqual([
    {
      name: 'casework_outcomes.csv',
      kind: 'casework-outcomes',
      rowCount: 796,
      rowsAdded: 796,
      latestDate: '2024-12-31',
    },
    { name: 'recommendations.csv', kind: 'recommendations', rowCount: 81, rowsAdded: 81, latestDate: '2025-09-30' },
  ]);
  expect(held.dimensions).toHaveLength(11);
  expect(held.measures[2]).toEqual({
    name: 'acceptanceRate',
    unit: 'PERCENT',
    denominator: 'Recommendations and other feedback, of every kind',
    grains: ['FINANCIAL_YEAR', 'QUARTER', 'MONTH'],
  });
});
