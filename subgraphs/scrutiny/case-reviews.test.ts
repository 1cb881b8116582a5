import sql from 'sql-template-tag';
import { beforeAll, expect, test } from 'vitest';
import { rootConnections } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { countDuring } from '../../tests/support/counting.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviewListing, type CaseReviewArguments } from './data/case-reviews.ts';
import type { CaseReviewRow } from './entities.ts';
import { caseReviews } from './import/case-reviews.ts';
import { feedback } from './import/feedback.ts';
import { recommendations } from './import/recommendations.ts';
import { scrutiny } from './index.ts';

const { data, opened } = testSubgraph(scrutiny);
const { load } = rowImporter(opened);

const synthetic = 'urn:cps:synthetic:trial';
const review = (id: string, row: Record<string, string> = {}) => reviewCells({ id, flagged_correctly: 'yes', ...row });
const about = { stage: 'victim communication', target_agency: 'police; CPS' };

beforeAll(async () => {
  await load(caseReviews, [
    review('case-1'),
    review('case-2', { reviewed_on: '2020-01-10', panel_slug: 'caf', meeting_id: '' }),
    review('synthetic-1'),
    review('synthetic-2', { reviewed_on: '2017-03-31', strand: 'rape', outcome: 'acquitted', flagged_correctly: 'no' }),
    review('synthetic-3', { reviewed_on: '2017-04-01', area_slug: 'dorset', strand: 'racist', flagged_correctly: '' }),
    review('synthetic-4', { panel_slug: 'caf', meeting_id: '', area_slug: 'wessex', outcome: 'guilty plea' }),
  ]);
  await load(feedback, [
    {
      id: 'synthetic-11',
      case_review_id: 'synthetic-1',
      kind: 'lesson',
      point: 'Explain the charge',
      ...about,
      source_url: synthetic,
    },
    {
      id: 'synthetic-10',
      case_review_id: 'synthetic-1',
      kind: 'good practice',
      point: 'Screens asked for',
      ...about,
      source_url: synthetic,
    },
    {
      id: 'remark-1',
      case_review_id: 'case-1',
      kind: 'concern',
      point: 'Late letter',
      ...about,
      source_url: 'https://example.org/page',
    },
  ]);
  await load(recommendations, [
    {
      id: 'synthetic-20',
      date: '2016-08-16',
      date_precision: 'day',
      body: 'LSIP',
      kind: 'recommendation',
      ...about,
      point: 'Write sooner',
      response_or_action: 'Letters go out within a week',
      status: 'implemented',
      source_url: synthetic,
      case_review_id: 'synthetic-1',
      responded_on: '2016-10-03',
      owner_role: 'Victim liaison manager',
      due_on: '2016-12-31',
      followed_up_on: '2016-11-15',
    },
  ]);
});

const ids = (answer: unknown) => (answer as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
test('a case review is told whole, with what was said and recommended', async () => {
  const answer = await data(`{ caseReview(id: "synthetic-1") {
    id panel { id } meeting { id } area { code } strand { code } crimeType finalisedOn reviewedOn outcome flaggedCorrectly
    feedback { id kind stage point targetAgencies source { url } }
    recommendations { id point response respondedOn ownerRole dueOn followedUpOn }
    source { url kind note }
  } }`);
  const source = { url: synthetic };
  expect(answer.caseReview).toEqual({
    id: 'synthetic-1',
    panel: { id: 'se-lsip' },
    meeting: { id: 'meeting-0123456789' },
    area: { code: 'south-east' },
    strand: { code: 'DISABILITY' },
    crimeType: 'OFFENCES_AGAINST_THE_PERSON',
    finalisedOn: '2016-05-20',
    reviewedOn: '2016-08-16',
    outcome: 'CONVICTION_AFTER_TRIAL',
    flaggedCorrectly: true,
    feedback: [
      {
        id: 'synthetic-10',
        kind: 'GOOD_PRACTICE',
        stage: 'VICTIM_COMMUNICATION',
        point: 'Screens asked for',
        targetAgencies: ['police', 'CPS'],
        source,
      },
      {
        id: 'synthetic-11',
        kind: 'LESSON',
        stage: 'VICTIM_COMMUNICATION',
        point: 'Explain the charge',
        targetAgencies: ['police', 'CPS'],
        source,
      },
    ],
    recommendations: [
      {
        id: 'synthetic-20',
        point: 'Write sooner',
        response: 'Letters go out within a week',
        respondedOn: '2016-10-03',
        ownerRole: 'Victim liaison manager',
        dueOn: '2016-12-31',
        followedUpOn: '2016-11-15',
      },
    ],
    source: { url: synthetic, kind: 'SYNTHETIC', note: 'Synthetic, made by the rule trial; not a fact.' },
  });
  const flags = await data(
    '{ caseReviews(includeSynthetic: true, orderBy: { field: ID }) { nodes { flaggedCorrectly meeting { id } feedback { id } recommendations { id } } } }',
  );
  expect(flags.caseReviews).toMatchObject({
    nodes: [
      { flaggedCorrectly: true },
      { flaggedCorrectly: false, feedback: [], recommendations: [] },
      { flaggedCorrectly: null },
      { flaggedCorrectly: true, meeting: null },
    ],
  });
});

test.each([
  ['areas: ["wessex"]', ['synthetic-4']],
  ['areas: ["wessex"], includePredecessors: true', ['synthetic-3', 'synthetic-4']],
  ['areas: ["no-such-area"]', []],
  ['panels: ["se-lsip"]', ['synthetic-3', 'synthetic-2', 'synthetic-1']],
  ['strands: [RACIST_AND_RELIGIOUS]', []],
  ['strands: [RACIST, RAPE]', ['synthetic-3', 'synthetic-2']],
  ['strands: []', []],
  ['outcomes: [GUILTY_PLEA, ACQUITTED]', ['synthetic-2', 'synthetic-4']],
  ['financialYears: ["2016-17"]', ['synthetic-2', 'synthetic-1', 'synthetic-4']],
  ['financialYears: ["2017-18"]', ['synthetic-3']],
  ['financialYears: ["2015-16", "2017-18"]', ['synthetic-3']],
  ['financialYears: []', []],
  ['panels: ["caf", "se-lsip"], strands: [DISABILITY], financialYears: ["2016-17"]', ['synthetic-1', 'synthetic-4']],
])('filter { %s }', async (filter, expected) => {
  const { caseReviews: list } = await data(
    `{ caseReviews(includeSynthetic: true, filter: { ${filter} }) { totalCount nodes { id } } }`,
  );
  expect([ids(list), list]).toMatchObject([expected, { totalCount: expected.length }]);
});

test('a review of a narrower strand is not one of the broader; the other way round it is, if asked', async () => {
  const count = async (filter: string) =>
    (await data(`{ caseReviews(includeSynthetic: true, filter: { ${filter} }) { totalCount } }`)).caseReviews;
  expect(await count('strands: [HATE_CRIME], includeBroader: true')).toEqual({ totalCount: 0 });
  await load(caseReviews, [review('synthetic-5', { strand: 'hate crime', reviewed_on: '2018-01-01' })]);
  expect(await count('strands: [DISABILITY]')).toEqual({ totalCount: 2 });
  expect(await count('strands: [DISABILITY], includeBroader: true')).toEqual({ totalCount: 3 });
});

test('feedback and recommendations of a page cost one statement each', async () => {
  const cost = (first: number) =>
    countDuring(() =>
      data(
        `{ caseReviews(includeSynthetic: true, first: ${first}) { nodes { feedback { id } recommendations { id areas { code } } } } }`,
      ),
    );
  expect((await cost(4)).statements).toEqual({ scrutiny: 4 });
  expect(await cost(5)).toEqual(await cost(4));
});

test('a list is counted from a roll-up, and as the records are', async () => {
  const { database } = opened();
  const asked: string[] = [];
  const watched: Source = {
    select: (statement) => {
      asked.push(statement.sql);
      return database.select(statement);
    },
  };
  const scope = { recorded: false, synthetic: true };
  const list = rootConnections<CaseReviewArguments, CaseReviewRow>(watched, caseReviewListing);
  const total = await list({ scope, filter: { areas: ['south-east'] } }).totalCount();
  expect(asked).toEqual([expect.stringMatching(/FROM case_review_area_by_year t/) as string]);
  const [found] = await database.select<{ records: number }>(
    sql`SELECT COUNT(*) AS records FROM case_review WHERE synthetic = 1 AND area_code = 'south-east'`,
  );
  expect(total).toBe(found!.records);
  expect(total).toBeGreaterThan(0);
});

test('a page says whether it contains what a generator made', async () => {
  const page = 'nodes { id } pageInfo { containsSynthetic }';
  const answer = await data(`{
    published: recommendations(includeSynthetic: true, filter: { from: "2025-01-01" }) { ${page} }
    mixed: recommendations(includeSynthetic: true, filter: { from: "2016-08-01", to: "2016-08-31" }, first: 1) { ${page} }
    before: recommendations(includeSynthetic: true, filter: { from: "2016-08-01", to: "2016-08-31" }, last: 1) { ${page} }
    none: caseReviews(includeSynthetic: true, first: 0) { ${page} }
  }`);
  expect(answer).toEqual({
    published: { nodes: [{ id: 'rec-066' }, { id: 'rec-067' }], pageInfo: { containsSynthetic: false } },
    mixed: { nodes: [{ id: 'synthetic-20' }], pageInfo: { containsSynthetic: true } },
    before: { nodes: [{ id: 'rec-018' }], pageInfo: { containsSynthetic: false } },
    none: { nodes: [], pageInfo: { containsSynthetic: false } },
  });
});
