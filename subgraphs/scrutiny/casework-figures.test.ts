import { expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';

const { data } = testSubgraph(scrutiny);

const count = async (filter: string, given = '') =>
  (await data(`{ caseworkFigures(filter: { ${filter} } first: 0 ${given}) { totalCount } }`)).caseworkFigures;
const under = (fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Area { ${fields} } ... on Strand { ${fields} } } }`;
const area = (code: string) => ({ __typename: 'Area', code });
const strand = (code: string) => ({ __typename: 'Strand', code });

test('every row of the published file is a figure, newest period first', async () => {
  const answer = await data(`{
    caseworkFigures(first: 1) {
      totalCount
      nodes { id period { label start end kind financialYear } strand { code } strandAsPublished area { code } geography breakdown measure value unit note source { url kind note } }
    }
  }`);
  expect(answer.caseworkFigures).toEqual({
    totalCount: 796,
    nodes: [
      {
        id: 'casework-260cb63eca',
        period: { label: '2024-12', start: '2024-12-01', end: '2024-12-31', kind: 'MONTH', financialYear: '2024-25' },
        strand: { code: 'HATE_CRIME' },
        strandAsPublished: 'hate crime (all)',
        area: null,
        geography: 'NATIONAL',
        breakdown: null,
        measure: 'CONVICTIONS',
        value: 931,
        unit: 'DEFENDANTS',
        note: null,
        source: { url: 'https://parallelparliament.co.uk/dept/AGO/writtenanswers', kind: 'PUBLISHED', note: null },
      },
    ],
  });
});

test.each([
  ['strands: [RAPE]', 173],
  ['strands: [RAPE], includeBroader: true', 194],
  ['strands: [RACIST], includeBroader: true', 172],
  ['strands: []', 0],
  ['areas: ["wessex"]', 8],
  ['areas: ["wessex"], includePredecessors: true', 31],
  ['areas: ["london-north"], includePredecessors: true', 14],
  ['areas: ["no-such-area"]', 0],
  ['national: true', 485],
  ['national: false', 311],
  ['national: true, areas: ["wessex"]', 0],
  ['measures: [CONVICTION_RATE, SENTENCE_UPLIFT_RATE]', 215],
  ['financialYears: ["2013-14"]', 123],
  ['financialYears: ["2013-14"], periodKinds: [FINANCIAL_YEAR]', 35],
  ['financialYears: ["2024-25"], periodKinds: [QUARTER]', 6],
  ['periodKinds: [CALENDAR_YEAR]', 7],
  ['periodKinds: [SPAN]', 13],
  ['periodKinds: [UNKNOWN]', 5],
  ['strands: [RAPE], measures: [PROSECUTIONS_COMPLETED], financialYears: ["2017-18"], national: false', 11],
])('filter %s keeps %i figures', async (filter, totalCount) => {
  expect(await count(filter)).toEqual({ totalCount });
});

test('two sources that disagree about one figure both stand', async () => {
  const answer = await data(`{
    caseworkFigures(filter: { measures: [SENTENCE_UPLIFT_RATE], financialYears: ["2016-17"] }, orderBy: { field: ID }) { nodes { value note source { url } } }
  }`);
  const { nodes } = answer.caseworkFigures as { nodes: { value: number }[] };
  expect(nodes.sort((one, other) => one.value - other.value)).toEqual([
    {
      value: 52.2,
      note: 'a 2018 report gives 53.5',
      source: {
        url: 'https://disabilityrightsuk.org/news/2017/october/record-numbers-receive-tougher-hate-crime-sentences',
      },
    },
    { value: 53.5, note: 'a 2017 report gives 52.2', source: { url: 'https://policeprofessional.com/?p=124511' } },
  ]);
});

test('a breakdown is told apart from its strand; a wording no strand fits has none', async () => {
  const answer = await data(`{
    whole: caseworkFigures(filter: { strands: [ALL_CRIME], measures: [CHARGE_RATE], periodKinds: [SPAN] }, orderBy: { field: ID }, first: 100) { nodes { strandAsPublished strand { code } breakdown } }
    wider: caseworkFigures(filter: { measures: [UNSUCCESSFUL_DUE_TO_VICTIM_ISSUES] }) { nodes { strandAsPublished strand { code } breakdown } }
  }`);
  const { nodes } = answer.whole as { nodes: { breakdown: string }[] };
  expect(nodes.map((figure) => figure.breakdown).sort()).toEqual([
    'suspect ethnicity: Asian (all)',
    'suspect ethnicity: Black (all)',
    'suspect ethnicity: Caribbean',
    'suspect ethnicity: Mixed (all)',
    'suspect ethnicity: White British',
    'suspect ethnicity: White and Asian',
    'suspect ethnicity: White and Black African',
    'suspect ethnicity: White and Black Caribbean',
  ]);
  expect(nodes).toContainEqual({
    strandAsPublished: 'all crime (suspect ethnicity: Asian (all))',
    strand: { code: 'ALL_CRIME' },
    breakdown: 'suspect ethnicity: Asian (all)',
  });
  expect(answer.wider).toEqual({
    nodes: [{ strandAsPublished: 'hate crime (incl. domestic violence)', strand: null, breakdown: null }],
  });
});

test('what a figure speaks of is told by its area and note', async () => {
  const answer = await data(`{
    caseworkFigures(filter: { areas: ["dorset"] }, orderBy: { field: PERIOD }, first: 4) { nodes { period { label } geography note } }
  }`);
  expect(answer.caseworkFigures).toEqual({
    nodes: [
      { period: { label: '2010-11' }, geography: 'AREA', note: null },
      { period: { label: '2011-12' }, geography: 'AREA', note: null },
      {
        period: { label: '2014-03' },
        geography: 'POLICE_FORCE_AREA',
        note: 'principal offence category, monthly file; police force area',
      },
      {
        period: { label: '2014-03' },
        geography: 'POLICE_FORCE_AREA',
        note: 'principal offence category, monthly file; police force area',
      },
    ],
  });
});

test('one label with two starts is two periods, and only the whole year is a financial year', async () => {
  const periods = `{ nodes { period { label start end financialYear } } }`;
  const answer = await data(`{
    part: caseworkFigures(filter: { measures: [VRR_APPEALS_RECEIVED], periodKinds: [SPAN] }) ${periods}
    whole: caseworkFigures(filter: { measures: [PRE_CHARGE_DECISIONS] }) ${periods}
  }`);
  expect(answer).toEqual({
    part: { nodes: [{ period: { label: '2013-14', start: '2013-06-01', end: '2014-03-31', financialYear: null } }] },
    whole: {
      nodes: [{ period: { label: '2013-14', start: '2013-04-01', end: '2014-03-31', financialYear: '2013-14' } }],
    },
  });
});

test('under Areas and strands a filter narrows and never widens', async () => {
  const answer = await data(
    under(
      'all: caseworkFigures(first: 0) { totalCount } rape: caseworkFigures(filter: { strands: [RAPE] }, first: 0) { totalCount } elsewhere: caseworkFigures(filter: { areas: ["dorset"] }, first: 0) { totalCount }',
    ),
    {
      of: [area('wessex'), area('no-such-area'), strand('RAPE')],
    },
  );
  expect(answer._entities).toEqual([
    { all: { totalCount: 8 }, rape: { totalCount: 0 }, elsewhere: { totalCount: 0 } },
    { all: { totalCount: 0 }, rape: { totalCount: 0 }, elsewhere: { totalCount: 0 } },
    { all: { totalCount: 173 }, rape: { totalCount: 173 }, elsewhere: { totalCount: 0 } },
  ]);
});

test('an Area can cover its predecessors, a strand the broader ones', async () => {
  const wider = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Area { caseworkFigures(includePredecessors: true, first: 2, orderBy: { field: PERIOD }) { totalCount nodes { area { code } } } }
    ... on Strand { caseworkFigures(includeBroader: true, first: 0) { totalCount } }
  } }`;
  const answer = await data(wider, { of: [area('wessex'), area('london-north'), strand('RACIST')] });
  expect(answer._entities).toEqual([
    { caseworkFigures: { totalCount: 31, nodes: [{ area: { code: 'wessex' } }, { area: { code: 'wessex' } }] } },
    {
      caseworkFigures: {
        totalCount: 14,
        nodes: [{ area: { code: 'london-north' } }, { area: { code: 'cps-london' } }],
      },
    },
    { caseworkFigures: { totalCount: 172 } },
  ]);
});

test('many Areas cost as many statements as one', async () => {
  const query = under('caseworkFigures(first: 3) { totalCount nodes { value area { code } } }');
  const cost = (codes: string[]) => countDuring(() => data(query, { of: codes.map(area) }));
  const one = await cost(['wessex']);
  expect(one.statements).toEqual({ scrutiny: 2 });
  expect(
    await cost([
      'wessex',
      'east-midlands',
      'north-west',
      'cymru-wales',
      'dorset',
      'gwent',
      'kent',
      'surrey',
      'essex',
      'durham',
    ]),
  ).toEqual(one);
});
