import { expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { scrutiny } from './index.ts';

const { data, ask } = testSubgraph(scrutiny);

const entities = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
const meeting = (panel: string | null, earliest: string | null, precision: string) => ({
  __typename: 'Meeting',
  id: 'meeting-0123456789',
  panel: panel === null ? null : { __typename: 'Panel', id: panel },
  date: { earliest, precision },
});

test('a recommendation is told whole', async () => {
  const answer = await data(
    entities(`... on Recommendation {
      raised { label earliest latest precision approximate } panel { id } bodyName areas { code } strands { code } strandsAsPublished
      kind stage point response respondedOn ownerRole dueOn status targetAgencies source { url kind }
    }`),
    {
      of: [
        { __typename: 'Recommendation', id: 'rec-001' },
        { __typename: 'Recommendation', id: 'rec-no-such' },
      ],
    },
  );
  expect(answer._entities).toEqual([
    {
      raised: { label: '2012', earliest: '2012-01-01', latest: '2012-12-31', precision: 'YEAR', approximate: true },
      panel: { id: 'wm-central-dv' },
      bodyName: 'LSIP',
      areas: [{ code: 'west-midlands' }],
      strands: [{ code: 'DOMESTIC_ABUSE' }],
      strandsAsPublished: ['domestic violence'],
      kind: 'RECOMMENDATION',
      stage: 'JOINT_WORKING',
      point: 'Agree how police and CPS handle domestic violence cases',
      response: 'Protocol written with West Midlands Police',
      respondedOn: null,
      ownerRole: null,
      dueOn: null,
      status: 'IMPLEMENTED',
      targetAgencies: ['police', 'CPS'],
      source: { url: 'http://www.cps.gov.uk/westmidlands/us_and_the_community/', kind: 'PUBLISHED' },
    },
    null,
  ]);
});

test('a date is only as exact as its precision column says, and a strand only where the words mean one', async () => {
  const answer = await data(
    entities(
      '... on Recommendation { raised { label earliest latest precision } panel { id } areas { code } strands { code } strandsAsPublished }',
    ),
    { of: ['rec-002', 'rec-029', 'rec-048', 'rec-079'].map((id) => ({ __typename: 'Recommendation', id })) },
  );
  expect(answer._entities).toEqual([
    {
      raised: { label: '2017-04', earliest: '2017-04-01', latest: null, precision: 'RANGE' },
      panel: { id: 'nw-racist-religious' },
      areas: [{ code: 'north-west' }],
      strands: [{ code: 'RACIST' }, { code: 'RELIGIOUS' }],
      strandsAsPublished: ['racist', 'religious'],
    },
    {
      raised: { label: '2010', earliest: '2010-01-01', latest: '2010-12-31', precision: 'YEAR' },
      panel: { id: 'wiltshire-hcsp' },
      areas: [{ code: 'wiltshire' }],
      strands: [],
      strandsAsPublished: ['all'],
    },
    {
      raised: { label: 'no date shown', earliest: null, latest: null, precision: 'UNKNOWN' },
      panel: null,
      areas: [{ code: 'south-west' }],
      strands: [],
      strandsAsPublished: [],
    },
    {
      raised: { label: '2005', earliest: '2005-01-01', latest: '2005-12-31', precision: 'YEAR' },
      panel: null,
      areas: [{ code: 'durham' }, { code: 'thames-valley' }, { code: 'west-yorkshire' }],
      strands: [{ code: 'HATE_CRIME' }],
      strandsAsPublished: ['hate crime'],
    },
  ]);
});

test.each([
  ['', 81],
  ['statuses: [IMPLEMENTED]', 28],
  ['statuses: [REJECTED]', 0],
  ['kinds: [LESSON, CONCERN]', 27],
  ['stages: [TRAINING]', 8],
  ['panels: ["se-lsip", "caf"]', 18],
  ['panels: ["no-such-panel"]', 0],
  ['strands: [DISABILITY]', 21],
  ['strands: [DISABILITY], includeBroader: true', 37],
  ['areas: ["wessex"]', 4],
  ['areas: ["wessex"], includePredecessors: true', 6],
  ['areas: ["north-east", "thames-and-chiltern"], includePredecessors: true', 2],
  ['from: "2019-01-01"', 14],
  ['from: "2019-06-18", to: "2019-07-17"', 5],
  ['to: "2006-12-31"', 3],
  ['overdue: true', 0],
  ['overdue: false', 81],
  ['panels: ["se-lsip"], kinds: [CONCERN], statuses: [IN_PROGRESS]', 3],
])('filter { %s } keeps %i recommendations', async (filter, totalCount) => {
  const answer = await data(`{ recommendations(filter: { ${filter} }, first: 0) { totalCount nodes { id } } }`);
  expect(answer.recommendations).toEqual({ totalCount, nodes: [] });
});

test('newest first, undated last, then by id', async () => {
  const answer = await data(`{
    start: recommendations(first: 4) { nodes { id } }
    end: recommendations(last: 11) { nodes { id raised { earliest } } }
    oldest: recommendations(orderBy: { field: RAISED }, first: 2) { nodes { id } }
    last: recommendations(orderBy: { field: ID, direction: DESC }, first: 2) { edges { node { id } } }
  }`);
  expect(answer.start).toEqual({ nodes: [{ id: 'rec-066' }, { id: 'rec-067' }, { id: 'rec-053' }, { id: 'rec-077' }] });
  expect(answer.end).toEqual({
    nodes: [
      { id: 'rec-079', raised: { earliest: '2005-01-01' } },
      ...['025', '034', '035', '036', '048', '049', '051', '052', '080', '081'].map((id) => ({
        id: `rec-${id}`,
        raised: { earliest: null },
      })),
    ],
  });
  expect(answer.oldest).toEqual({ nodes: [{ id: 'rec-079' }, { id: 'rec-075' }] });
  expect(answer.last).toEqual({ edges: [{ node: { id: 'rec-081' } }, { node: { id: 'rec-080' } }] });
});

test('a cursor says nothing about a list ordered otherwise', async () => {
  const { recommendations } = await data('{ recommendations(first: 1) { pageInfo { endCursor } } }');
  const { endCursor } = (recommendations as { pageInfo: { endCursor: string } }).pageInfo;
  const { errors } = await ask(`{ recommendations(orderBy: { field: ID }, after: "${endCursor}") { nodes { id } } }`);
  expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
    [
      'after: expected a cursor of recommendations by ID ASC; got one of recommendations by RAISED DESC',
      'BAD_USER_INPUT',
    ],
  ]);
});

test('Areas, strands and panels have their own', async () => {
  const fields = (more: string) => `recommendations(first: 2 ${more}) { totalCount nodes { id } }`;
  const answer = await data(
    entities(`
      ... on Area { ${fields('')} family: recommendations(includePredecessors: true) { totalCount } }
      ... on Strand { ${fields('')} family: recommendations(includeBroader: true) { totalCount } }
      ... on Panel { ${fields('filter: { kinds: [CONCERN] }')} }`),
    {
      of: [
        { __typename: 'Area', code: 'wessex' },
        { __typename: 'Area', code: 'thames-valley' },
        { __typename: 'Strand', code: 'DISABILITY' },
        { __typename: 'Panel', id: 'se-lsip' },
        { __typename: 'Panel', id: 'no-such-panel' },
      ],
    },
  );
  expect(answer._entities).toEqual([
    { recommendations: { totalCount: 4, nodes: [{ id: 'rec-027' }, { id: 'rec-028' }] }, family: { totalCount: 6 } },
    { recommendations: { totalCount: 1, nodes: [{ id: 'rec-079' }] }, family: { totalCount: 1 } },
    { recommendations: { totalCount: 21, nodes: [{ id: 'rec-061' }, { id: 'rec-062' }] }, family: { totalCount: 37 } },
    { recommendations: { totalCount: 6, nodes: [{ id: 'rec-019' }, { id: 'rec-013' }] } },
    { recommendations: { totalCount: 0, nodes: [] } },
  ]);
});

test('a meeting has what its panel raised at its date', async () => {
  const answer = await data(entities('... on Meeting { recommendations { totalCount nodes { id } } }'), {
    of: [
      meeting('se-lsip', '2016-08-01', 'MONTH'),
      meeting('nw-racist-religious', '2017-04-01', 'RANGE'),
      meeting('se-lsip', '2016-08-01', 'DAY'),
      meeting('wessex-vawg', null, 'UNKNOWN'),
      meeting(null, '2016-08-01', 'MONTH'),
    ],
  });
  expect(answer._entities).toEqual([
    { recommendations: { totalCount: 3, nodes: [{ id: 'rec-016' }, { id: 'rec-017' }, { id: 'rec-018' }] } },
    { recommendations: { totalCount: 3, nodes: [{ id: 'rec-002' }, { id: 'rec-003' }, { id: 'rec-004' }] } },
    { recommendations: { totalCount: 0, nodes: [] } },
    { recommendations: { totalCount: 0, nodes: [] } },
    { recommendations: { totalCount: 0, nodes: [] } },
  ]);
});

test.each([
  [{ __typename: 'Area', code: 7 }, 'Area.code: expected a string as key; got 7'],
  [{ __typename: 'Panel', id: null }, 'Panel.id: expected a string as key; got null'],
  [{ __typename: 'Recommendation', id: ['rec-001'] }, 'Recommendation.id: expected a string as key; got ["rec-001"]'],
  [{ __typename: 'Strand', code: 'rape' }, 'got "rape"'],
])('the key %o is refused', async (key, message) => {
  const { errors } = await ask(entities('__typename'), { of: [key] });
  expect(errors).toHaveLength(1);
  expect(errors![0]!.message).toContain(message);
  expect(errors![0]!.extensions?.code).toBe('BAD_USER_INPUT');
});

const areas = ['wessex', 'east-midlands', 'north-west', 'south-east', 'wiltshire', 'london-south', 'london-north'];
const panels = ['se-lsip', 'nw-lgbt', 'nw-racist-religious', 'caf', 'em-vawgsp', 'wiltshire-hcsp', 'wessex-vawg'];
const days = ['2016-01-01', '2015-10-01', '2016-08-01', '2017-04-01', '2015-08-01', '2017-01-01', '2016-04-01'];

test.each([
  ['Area', areas.map((code) => ({ __typename: 'Area', code }))],
  ['Panel', panels.map((id) => ({ __typename: 'Panel', id }))],
  ['Meeting', days.map((day) => meeting('se-lsip', day, 'MONTH'))],
])('many parents %s cost as many statements as one', async (type, of) => {
  const query = entities(
    `... on ${type} { recommendations(first: 5) { totalCount nodes { areas { code } strands { code } panel { id } } } }`,
  );
  const one = await countDuring(() => data(query, { of: of.slice(0, 1) }));
  expect(one.statements).toEqual({ scrutiny: 4 });
  expect(await countDuring(() => data(query, { of }))).toEqual(one);
});

test('a recommendation of one Area names it; one of several names them all', async () => {
  const answer = await data(
    `{ recommendations(filter: { areas: ["durham", "london-north"] }) { nodes { id area { code } areas { code } } } }`,
  );
  expect(answer).toEqual({
    recommendations: {
      nodes: [
        { id: 'rec-053', area: { code: 'london-north' }, areas: [{ code: 'london-north' }] },
        {
          id: 'rec-079',
          area: null,
          areas: [{ code: 'durham' }, { code: 'thames-valley' }, { code: 'west-yorkshire' }],
        },
      ],
    },
  });
});
