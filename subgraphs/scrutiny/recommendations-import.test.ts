import { beforeAll, expect, test } from 'vitest';
import sql from 'sql-template-tag';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { columnsOf, rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { recommendations } from './import/recommendations.ts';
import { scrutiny } from './index.ts';

const { opened } = testSubgraph(scrutiny);
const { load, fault } = rowImporter(opened);

const url = 'https://example.org/page';
const synthetic = 'urn:cps:synthetic:trial';
const advice = (row: Record<string, string> = {}) => ({
  id: 'rec-901',
  date: '2016-08-16',
  date_precision: 'day',
  panel_slug: 'se-lsip',
  body: 'LSIP',
  kind: 'recommendation',
  stage: 'charging',
  point: 'Do it',
  status: 'accepted',
  target_agency: 'CPS',
  source_url: url,
  ...row,
});

beforeAll(async () => {
  expect(
    await load(caseReviews, [
      reviewCells(),
      reviewCells({ id: 'synthetic-1', meeting_id: '', flagged_correctly: '', source_url: synthetic }),
    ]),
  ).toMatchObject({ added: 2 });
});

const stored = async (id: string) =>
  (
    await opened().database.select(
      sql`SELECT responded_on, days_to_response, owner_role, due_on, followed_up_on, case_review_id FROM recommendation WHERE id = ${id}`,
    )
  )[0];
const answered = {
  case_review_id: 'case-1',
  responded_on: '2016-10-03',
  owner_role: 'Hate crime coordinator',
  due_on: '2016-12-31',
  followed_up_on: '2016-11-15',
};

test('recommendations may lack the optional columns, some or all', async () => {
  const needed = columnsOf(recommendations).slice(0, 14);
  expect(await load(recommendations, [advice()], needed)).toMatchObject({ added: 1 });
  expect(await stored('rec-901')).toEqual({
    respondedOn: null,
    daysToResponse: null,
    ownerRole: null,
    dueOn: null,
    followedUpOn: null,
    caseReviewId: null,
  });
  expect(await load(recommendations, [advice(answered)], [...needed, 'due_on'])).toMatchObject({ changed: 1 });
  expect(await stored('rec-901')).toMatchObject({ dueOn: '2016-12-31', respondedOn: null });
});

test('recommendations keep what was answered, and the days it took where both are exact to the day', async () => {
  await load(recommendations, [
    advice(answered),
    advice({ ...answered, id: 'rec-902', date: '2016-08', date_precision: 'month' }),
    advice({ ...answered, id: 'rec-903', date_precision: 'day (about)' }),
  ]);
  expect(await stored('rec-901')).toEqual({
    respondedOn: '2016-10-03',
    daysToResponse: 48,
    ownerRole: 'Hate crime coordinator',
    dueOn: '2016-12-31',
    followedUpOn: '2016-11-15',
    caseReviewId: 'case-1',
  });
  expect([await stored('rec-902'), await stored('rec-903')]).toMatchObject([
    { daysToResponse: null },
    { daysToResponse: null },
  ]);
});

test.each<[string, Record<string, string>, string]>([
  [
    'a response before it was raised',
    { responded_on: '2016-08-15' },
    'responded_on: expected a day not before the one it was raised on, 2016-08-16 at the earliest; got "2016-08-15"',
  ],
  [
    'a follow-up before the response',
    { responded_on: '2016-10-03', followed_up_on: '2016-10-02' },
    'followed_up_on: expected a day not before responded_on, 2016-10-03; got "2016-10-02"',
  ],
  ['a due month', { due_on: '2016-10' }, 'due_on: expected a day as YYYY-MM-DD, or blank; got "2016-10"'],
  [
    'a case that is not loaded',
    { case_review_id: 'case-2' },
    'case_review_id: expected the id of a loaded case review, or blank; got "case-2"',
  ],
  [
    'an owner with a phone number',
    { owner_role: `Coordinator, ${['0121', '496', '0000'].join(' ')}` },
    'owner_role: expected text without personal data; this holds what looks like a phone number',
  ],
  [
    'a full date in its response',
    { response_or_action: 'Letter of 12/11/2016' },
    'response_or_action: expected text without personal data; this holds what looks like a full date (a month and year may stand)',
  ],
  [
    'a synthetic id',
    { id: 'synthetic-3' },
    'id: expected an id that does not begin with synthetic-, because the row\'s source is not synthetic; got "synthetic-3"',
  ],
])('recommendations with %s are refused', async (_, row, message) => {
  expect(await fault(recommendations, advice(row))).toBe(`own.csv, line 2, column ${message}`);
});

test('recommendations without a column that is needed are refused, naming which may be left out', async () => {
  const [, line] = (await load(recommendations, [advice()], ['id', 'due_on'])) as string[];
  expect(line).toMatch(
    /^own.csv, line 1: expected the columns id, date, .*, case_review_id \(optional\), .*; missing date, date_precision, .*, source_url$/,
  );
});
