import { expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { publications } from './index.ts';

const { data, ask } = testSubgraph(publications);

const entities = (selection: string, ...representations: object[]) =>
  ask(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`, {
    representations,
  });

test('an Area has its documents, commitments and counts, and a filter inside it narrows', async () => {
  const { data: answer } = await entities(
    `... on Area { publications { totalCount } family: publications(includePredecessors: true) { totalCount }
      other: publications(filter: { areas: ["north-west"] }) { totalCount }
      commitments { totalCount nodes { framework area { code } } }
      publicationStatistics(by: [AREA], includePredecessors: true) { rows { area { code } publicationCount } total { publicationCount editionCount } } }`,
    { __typename: 'Area', code: 'wessex' },
    { __typename: 'Area', code: 'nowhere' },
  );
  const commitment = { framework: 'Wessex Hate Crime Action Plan', area: { code: 'wessex' } };
  expect(answer).toEqual({
    _entities: [
      {
        publications: { totalCount: 4 },
        family: { totalCount: 8 },
        other: { totalCount: 0 },
        commitments: { totalCount: 5, nodes: Array(5).fill(commitment) },
        publicationStatistics: {
          rows: [{ area: { code: 'wessex' }, publicationCount: 8 }],
          total: { publicationCount: 8, editionCount: 8 },
        },
      },
      {
        publications: { totalCount: 0 },
        family: { totalCount: 0 },
        other: { totalCount: 0 },
        commitments: { totalCount: 0, nodes: [] },
        publicationStatistics: { rows: [], total: { publicationCount: 0, editionCount: 0 } },
      },
    ],
  });
});

test('a Strand has the documents whose topics name it, and broader ones when asked', async () => {
  const root = (await data(
    `{ exact: publications(filter: { strands: [RAPE] }) { totalCount } broader: publications(filter: { strands: [RAPE], includeBroader: true }) { totalCount } }`,
  )) as Record<'exact' | 'broader', { totalCount: number }>;
  const { data: answer } = await entities(
    `... on Strand { exact: publications { totalCount } broader: publications(includeBroader: true) { totalCount } publicationStatistics(by: []) { total { publicationCount } } }`,
    { __typename: 'Strand', code: 'RAPE' },
  );
  expect(answer).toEqual({
    _entities: [{ ...root, publicationStatistics: { total: { publicationCount: root.exact.totalCount } } }],
  });
  expect(root.broader.totalCount).toBeGreaterThan(root.exact.totalCount);
});

test('a Panel has the documents of its listing page', async () => {
  const { data: answer } = await entities(
    `... on Panel { publications { nodes { kind source { url } } } publicationStatistics(by: [KIND]) { rows { kind publicationCount } total { publicationCount } } }`,
    { __typename: 'Panel', id: 'se-lsip' },
    { __typename: 'Panel', id: 'caf' },
  );
  const url = 'http://www.cps.gov.uk/southeast/working_with_the_community/local_scrutiny_involvement_panel/';
  expect(answer).toEqual({
    _entities: [
      {
        publications: { nodes: Array(3).fill({ kind: 'MEETING_NOTE', source: { url } }) },
        publicationStatistics: {
          rows: [{ kind: 'MEETING_NOTE', publicationCount: 3 }],
          total: { publicationCount: 3 },
        },
      },
      { publications: { nodes: [] }, publicationStatistics: { rows: [], total: { publicationCount: 0 } } },
    ],
  });
});

test('a Source has the document at its address first, then those its page lists, by id', async () => {
  const listing = 'http://www.cps.gov.uk/publications/performance/case_outcomes/';
  const { data: answer } = (await entities(
    `... on Source { url kind publication { id documentUrl } publications { documentUrl source { url } } }`,
    { __typename: 'Source', url: listing },
    { __typename: 'Source', url: 'https://example.org/unknown' },
    { __typename: 'Source', url: 'urn:cps:release:2025-03-31' },
  )) as {
    data: { _entities: [{ publications: { documentUrl: string | null; source: { url: string } }[] }, object, object] };
  };
  const [known, ...others] = answer._entities;
  expect(known).toMatchObject({ kind: 'PUBLISHED', publication: { documentUrl: listing } });
  expect(known.publications).toHaveLength(32);
  expect(known.publications.slice(1).every((one) => one.documentUrl !== listing && one.source.url === listing)).toBe(
    true,
  );
  expect(others).toEqual([
    { url: 'https://example.org/unknown', kind: 'PUBLISHED', publication: null, publications: [] },
    { url: 'urn:cps:release:2025-03-31', kind: 'RELEASE', publication: null, publications: [] },
  ]);
});

test('a Meeting has the documents of the page it is known from, but not all that its panel lists', async () => {
  const knownFrom = async (url: string) => {
    const { data: answer } = await entities('... on Meeting { publications { id } }', {
      __typename: 'Meeting',
      id: 'meeting-1',
      source: { url },
    });
    return (answer as { _entities: [{ publications: { id: string }[] }] })._entities[0].publications.map(
      ({ id }) => id,
    );
  };
  const panel = 'http://www.cps.gov.uk/southeast/working_with_the_community/local_scrutiny_involvement_panel/';
  expect(await knownFrom(`${panel}update_from_january_2016_meeting/`)).toEqual([
    'update-from-local-scrutiny-involvement-panel-january-2016-south-east',
  ]);
  expect(await knownFrom('https://www.cps.gov.uk/node/16501')).toEqual([
    'cps-hate-crime-newsletter-29-october-2021',
    'hate-crime-leaflet-august-2021',
  ]);
  expect(await knownFrom('https://cps.gov.uk/about-cps/cps-community-accountability-forum-caf')).toEqual([
    'cps-community-accountability-forum-caf-web-page',
  ]);
  expect(await knownFrom(panel)).toEqual([]);
});

test('own entities are found by key, and unknown ones are null', async () => {
  const { data: answer } = await entities(
    '__typename ... on Publication { title } ... on Series { name } ... on Commitment { framework }',
    { __typename: 'Publication', id: 'trans-equality-statement' },
    { __typename: 'Publication', id: 'none' },
    { __typename: 'Series', id: 'news' },
    { __typename: 'Commitment', id: 'cqs-12' },
  );
  expect(answer).toEqual({
    _entities: [
      { __typename: 'Publication', title: 'Trans Equality Statement' },
      null,
      { __typename: 'Series', name: 'News' },
      { __typename: 'Commitment', framework: 'Core Quality Standards 2010' },
    ],
  });
});

test.each([
  ['Area', { code: 7 }, 'Area.code: expected a string'],
  ['Strand', { code: 'THEFT' }, 'Strand.code: expected one of'],
  ['Panel', { id: null }, 'Panel.id: expected a string'],
  ['Source', { url: ['a'] }, 'Source.url: expected a string'],
  ['Publication', { id: {} }, 'Publication.id: expected a string'],
  ['Series', { id: 1 }, 'Series.id: expected a string'],
  ['Commitment', { id: true }, 'Commitment.id: expected a string'],
])('a key of %s that cannot be one is bad input', async (type, key, message) => {
  const { errors } = await entities('__typename', { __typename: type, ...key });
  expect(errors).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }),
  ]);
});

test.each([
  [
    'documents',
    `publications(first: 5) { totalCount nodes { title series { name } areas { code } strands { code } topics editions { format }
      publishers supersededBy { id } source { publication { id } } } }`,
  ],
  ['commitments', 'commitments { totalCount nodes { area { code } publications { id series { name } } } }'],
  ['counts', 'publicationStatistics(by: [KIND, SERIES]) { rows { series { name } publicationCount } }'],
])('%s of ten Areas cost the statements of one', async (_, selection) => {
  const areas = [
    'wessex',
    'south-east',
    'cymru-wales',
    'south-west',
    'north-west',
    'north-east',
    'london-north',
    'london-south',
    'east-midlands',
    'mersey-cheshire',
  ].map((code) => ({ __typename: 'Area', code }));
  const statements = async (parents: object[]) =>
    (await countDuring(() => entities(`... on Area { ${selection} }`, ...parents))).statements;
  const one = await statements(areas.slice(0, 1));
  expect(one).toEqual({ publications: expect.any(Number) });
  expect(await statements(areas)).toEqual(one);
});

test('the catalogue holds both files and every measure with its unit and denominator', async () => {
  const { data: answer } = await entities(
    '... on Catalogue { publications { datasets { kind name rowCount } dimensions { statistic name } measures { name unit denominator grains } } }',
    { __typename: 'Catalogue', id: 'catalogue' },
  );
  expect(answer).toMatchObject({
    _entities: [
      {
        publications: {
          datasets: [
            { kind: 'objectives', name: 'objectives.csv', rowCount: 77 },
            { kind: 'publications', name: 'publications.csv', rowCount: 366 },
          ],
          dimensions: ['KIND', 'SERIES', 'PUBLISHER', 'LANGUAGE', 'FORMAT', 'FINANCIAL_YEAR', 'AREA', 'TOPIC'].map(
            (name) => ({ name }),
          ),
          measures: [
            { name: 'publicationCount', unit: 'PUBLICATIONS', denominator: null, grains: ['FINANCIAL_YEAR'] },
            { name: 'editionCount', unit: 'EDITIONS', denominator: null },
            { name: 'welshCount', unit: 'PUBLICATIONS', denominator: null },
            { name: 'welshCoverageRate', unit: 'PERCENT', denominator: 'publicationCount' },
          ],
        },
      },
    ],
  });
});
