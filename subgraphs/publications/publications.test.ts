import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { publications } from './index.ts';

const { data, ask } = testSubgraph(publications);

type Published = {
  slug: string;
  type: string;
  publisher: string;
  languages: string;
  formats: string;
  topic_tags: string;
  series: string;
};
const published: Published[] = parse(readFileSync(join(import.meta.dirname, 'published/publications.csv')), {
  columns: true,
  bom: true,
});
const inCell = (cell: string, value: string) => cell.split(';').some((part) => part.trim() === value);
const count = (holds: (row: Published) => boolean) => ({ totalCount: published.filter(holds).length });

describe('documents', () => {
  test('are all there, and each filter finds what the file says', async () => {
    expect(
      await data(`{
        all: publications { totalCount }
        kinds: publications(filter: { kinds: [ANNUAL_REPORT, NEWS] }) { totalCount }
        languages: publications(filter: { languages: [CY] }) { totalCount }
        formats: publications(filter: { formats: [PDF, DOC] }) { totalCount }
        topics: publications(filter: { topics: ["hate crime"] }) { totalCount }
        publishers: publications(filter: { publishers: ["HMIC"] }) { totalCount }
        series: publications(filter: { series: ["racist-incident-monitoring"] }) { totalCount }
        both: publications(filter: { kinds: [NEWS], topics: ["hate crime"] }) { totalCount }
      }`),
    ).toEqual({
      all: { totalCount: 366 },
      kinds: count((row) => row.type === 'annual_report' || row.type === 'news'),
      languages: count((row) => inCell(row.languages, 'cy')),
      formats: count((row) => inCell(row.formats, 'pdf') || inCell(row.formats, 'doc')),
      topics: count((row) => inCell(row.topic_tags, 'hate crime')),
      publishers: count((row) => inCell(row.publisher, 'HMIC')),
      series: count((row) => row.series.toLowerCase() === 'racist incident monitoring'),
      both: count((row) => row.type === 'news' && inCell(row.topic_tags, 'hate crime')),
    });
  });
  test('have every field as published', async () => {
    expect(
      await data(`{ publication(id: "cps-policy-for-prosecuting-cases-of-rape-2012") { title summary kind publisher publishers series { id name }
        areas { code } strands { code } period { label kind } published { label precision earliest } status supersededBy { id }
        editions { language format url } languages formats audience topics documentUrl source { url kind note } } none: publication(id: "none") { id } }`),
    ).toEqual({
      publication: {
        title: 'CPS Policy for Prosecuting Cases of Rape (2012)',
        summary: expect.stringContaining('rape'),
        kind: 'POLICY_STATEMENT',
        publisher: 'CPS',
        publishers: ['CPS'],
        series: { id: 'public-policy-statements', name: 'Public policy statements' },
        areas: [],
        strands: [{ code: 'RAPE' }, { code: 'VIOLENCE_AGAINST_WOMEN_AND_GIRLS' }],
        period: null,
        published: { label: '2012-09', precision: 'MONTH', earliest: '2012-09-01' },
        status: 'PUBLISHED',
        supersededBy: null,
        editions: [
          { language: 'CY', format: 'HTML', url: null },
          { language: 'CY', format: 'PDF', url: null },
          { language: 'EN', format: 'HTML', url: null },
          { language: 'EN', format: 'PDF', url: null },
        ],
        languages: ['CY', 'EN'],
        formats: ['HTML', 'PDF'],
        audience: 'public',
        topics: ['VAWG', 'rape'],
        documentUrl: 'http://www.cps.gov.uk/publications/docs/rape_policy_2012.pdf',
        source: {
          url: 'http://www.cps.gov.uk/legal/p_to_r/rape_and_sexual_offences/cps_policy_statement/',
          kind: 'PUBLISHED',
          note: null,
        },
      },
      none: null,
    });
  });
  test('keep the one title they have, and say which language it is in', async () => {
    expect(
      await data(`{ welsh: publication(id: "yngl-n-gwasanaeth-erlyn-y-goron") { title titleLanguage inWelsh: titleLanguage(language: CY) editions { language format url } }
        both: publication(id: "cymru-wales-aap-report-may-19") { title(language: CY) titleLanguage(language: CY) languages } }`),
    ).toEqual({
      welsh: {
        title: 'Ynglŷn â Gwasanaeth Erlyn y Goron',
        titleLanguage: 'CY',
        inWelsh: 'CY',
        editions: [
          { language: 'CY', format: 'HTML', url: 'https://www.cps.gov.uk/cy/ynglyn-gwasanaeth-erlyn-y-goron' },
        ],
      },
      both: { title: 'Cymru-Wales AAP Report: (May 19)', titleLanguage: 'EN', languages: ['CY', 'EN'] },
    });
  });
  test('of no seen format have one edition a language, and undated ones say so', async () => {
    expect(
      await data(`{ publication(id: "inclusion-and-community-engagement-strategy-2018") { formats editions { language format url } published { label earliest } }
        undated: publication(id: "trans-equality-statement") { period { label } }
        never: publication(id: "inclusion-and-community-engagement-at-the-cps") { published { label earliest precision } } }`),
    ).toEqual({
      publication: {
        formats: [],
        editions: [{ language: 'EN', format: null, url: null }],
        published: { label: '2018-05-14', earliest: '2018-05-14' },
      },
      undated: { period: null },
      never: { published: { label: 'no date shown', earliest: null, precision: 'UNKNOWN' } },
    });
  });
  test('were replaced, or are only in the web archive, where the facts say so', async () => {
    expect(
      await data(`{ publication(id: "core-quality-standards-preface-and-introduction") { status supersededBy { id status } }
        archived: publication(id: "public-consultation-on-prosecuting-cases-of-domestic-violence-2014") { status supersededBy { id } } }`),
    ).toEqual({
      publication: { status: 'SUPERSEDED', supersededBy: { id: 'casework-quality-standards', status: 'PUBLISHED' } },
      archived: { status: 'ARCHIVED', supersededBy: null },
    });
  });
  test('have as strands the topics that are words of the table of strands, and no others', async () => {
    expect(
      await data(`{ publication(id: "public-statement-on-prosecuting-homophobic-biphobic-and-transphobic-hate-crime") { topics strands { code } }
        publications(filter: { topics: ["workforce"], strands: [RACIST, DISABILITY] }) { totalCount } }`),
    ).toEqual({
      publication: {
        topics: ['biphobic', 'hate crime', 'homophobic', 'transphobic'],
        strands: [{ code: 'HATE_CRIME' }, { code: 'SEXUAL_ORIENTATION' }, { code: 'TRANSGENDER' }],
      },
      publications: { totalCount: 0 },
    });
  });
  test('published together name every publisher, and the words stay', async () => {
    expect(
      await data(
        `{ publications(filter: { publishers: ["HMI Probation"] }, first: 1) { nodes { publisher publishers } } }`,
      ),
    ).toEqual({
      publications: {
        nodes: [{ publisher: 'HMCPSI; HMIC; HMI Probation', publishers: ['HMCPSI', 'HMI Probation', 'HMIC'] }],
      },
    });
  });
  test('speak of financial years, quarters and months by their ends, and dates filter by the earliest day', async () => {
    expect(
      await data(`{
        quarter: publication(id: "cps-data-summary-quarter-4-2020-2021") { period { label kind financialYear start end } }
        years: publications(filter: { financialYears: ["2012-13"], periodKinds: [FINANCIAL_YEAR] }) { nodes { id } }
        day: publications(filter: { from: "2018-05-14", to: "2018-05-14" }) { nodes { id } }
      }`),
    ).toMatchObject({
      quarter: {
        period: {
          label: '2020-21 Q4',
          kind: 'QUARTER',
          financialYear: '2020-21',
          start: '2021-01-01',
          end: '2021-03-31',
        },
      },
      years: {
        nodes: expect.arrayContaining([{ id: 'community-engagement-good-practice-in-relation-to-cqs-12-2012-13' }]),
      },
      day: { nodes: [{ id: 'inclusion-and-community-engagement-strategy-2018' }] },
    });
  });
  test('come in the order asked for, the undated last in both directions', async () => {
    type Dated = { nodes: { published: { earliest: string | null } }[] };
    const list = (direction: string, end: string) =>
      `publications(${end}: 5, orderBy: { field: PUBLISHED, direction: ${direction} }) { nodes { published { earliest } } }`;
    const answer =
      (await data(`{ up: ${list('ASC', 'first')} down: ${list('DESC', 'first')} upEnd: ${list('ASC', 'last')} downEnd: ${list('DESC', 'last')}
      titles: publications(last: 1, orderBy: { field: TITLE }) { nodes { title } } }`)) as Record<
        'up' | 'down' | 'upEnd' | 'downEnd',
        Dated
      >;
    const days = (list: Dated) => list.nodes.map((node) => node.published.earliest);
    expect(days(answer.up)).toEqual(days(answer.up).toSorted());
    expect(days(answer.down)).toEqual(days(answer.down).toSorted().reverse());
    expect(days(answer.down)[0]).toBe('2025-09-30');
    expect([...days(answer.upEnd), ...days(answer.downEnd)]).toEqual(Array(10).fill(null));
    expect(answer).toMatchObject({ titles: { nodes: [{ title: 'Ynglŷn â Gwasanaeth Erlyn y Goron' }] } });
  });
  test('of an Area include those of its predecessors when asked', async () => {
    expect(
      await data(`{ own: publications(filter: { areas: ["wessex"] }) { totalCount } all: publications(filter: { areas: ["wessex"], includePredecessors: true }) { totalCount }
        two: publications(filter: { areas: ["london-north", "london-south"] }) { totalCount } none: publications(filter: { areas: ["nowhere"] }) { totalCount } }`),
    ).toEqual({ own: { totalCount: 4 }, all: { totalCount: 8 }, two: { totalCount: 7 }, none: { totalCount: 0 } });
  });
});

describe('series', () => {
  test('are one whatever the case of their name, in the spelling most documents use', async () => {
    const { series } = (await data(`{ series { id name publications { totalCount } } }`)) as {
      series: { id: string }[];
    };
    expect(series).toHaveLength(new Set(published.map((row) => row.series.toLowerCase())).size);
    expect(series.map(({ id }) => id)).toEqual(series.map(({ id }) => id).toSorted());
    expect(series.find(({ id }) => id === 'racist-incident-monitoring')).toEqual({
      id: 'racist-incident-monitoring',
      name: 'Racist incident monitoring',
      publications: { totalCount: 7 },
    });
  });
});

test.each([
  ['a page that is too large', 'publications(first: 101) { totalCount }', 'first: expected 0 to 100; got 101'],
  ['first and last together', 'publications(first: 1, last: 1) { totalCount }', 'first, last: expected one of the two'],
  [
    'a cursor that says no list',
    'publications(after: "WyJQVUJMSVNIRUQgQVNDIixudWxsLCJhIl0") { nodes { id } }',
    'expected a cursor of publications by ID ASC',
  ],
  [
    'relevance of nothing',
    'publications(orderBy: { field: RELEVANCE }) { totalCount }',
    'expected RELEVANCE together with filter.search',
  ],
  [
    'a search that is too long',
    `publications(filter: { search: "${'a '.repeat(101)}" }) { totalCount }`,
    'expected at most 200 characters; got 202',
  ],
  ['a dimension twice', 'publicationStatistics(by: [KIND, KIND]) { rows { kind } }', 'got KIND twice'],
  [
    'four dimensions',
    'publicationStatistics(by: [KIND, AREA, TOPIC, SERIES]) { rows { kind } }',
    'at most 3 dimensions; got 4',
  ],
])('%s is refused as bad input', async (_, field, message) => {
  const { errors } = await ask(`{ ${field} }`);
  expect(errors).toEqual([
    { message: expect.stringContaining(message), path: [expect.any(String)], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
