import { beforeAll, expect, test } from 'vitest';
import sql from 'sql-template-tag';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { scrutiny } from './index.ts';

const { opened } = testSubgraph(scrutiny);
const { load, fault } = rowImporter(opened);

const url = 'https://example.org/page';
const synthetic = 'urn:cps:synthetic:trial';
beforeAll(async () => {
  expect(
    await load(caseReviews, [
      reviewCells(),
      reviewCells({ id: 'synthetic-1', meeting_id: '', flagged_correctly: '', source_url: synthetic }),
    ]),
  ).toMatchObject({ added: 2 });
});

test('a case review is stored in codes and days, by the day it was reviewed', async () => {
  const rows = await opened().database.select(sql`
    SELECT id, panel_id, meeting_id, area_code, strand_code, crime_type, finalised_on, reviewed_on, financial_year, quarter, month,
      outcome, flagged_correctly, synthetic FROM case_review ORDER BY id`);
  const first = {
    id: 'case-1',
    panelId: 'se-lsip',
    meetingId: 'meeting-0123456789',
    areaCode: 'south-east',
    strandCode: 'DISABILITY',
    crimeType: 'OFFENCES_AGAINST_THE_PERSON',
    finalisedOn: '2016-05-20',
    reviewedOn: '2016-08-16',
    financialYear: '2016-17',
    quarter: '2016-17 Q2',
    month: '2016-08',
    outcome: 'CONVICTION_AFTER_TRIAL',
    flaggedCorrectly: 0,
    synthetic: 0,
  };
  expect(rows).toEqual([first, { ...first, id: 'synthetic-1', meetingId: null, flaggedCorrectly: null, synthetic: 1 }]);
});

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);

test.each<[string, Record<string, string>, string]>([
  [
    'no finalised day',
    { finalised_on: '' },
    'finalised_on: expected a day as YYYY-MM-DD: a review without it is refused, because panels see closed cases only; got ""',
  ],
  [
    'a finalised month',
    { finalised_on: '2016-05' },
    'finalised_on: expected a day as YYYY-MM-DD: a review without it is refused, because panels see closed cases only; got "2016-05"',
  ],
  ['no such day', { reviewed_on: '2016-02-30' }, 'reviewed_on: expected a day as YYYY-MM-DD; got "2016-02-30"'],
  [
    'a review before the end',
    { reviewed_on: '2016-05-19' },
    'reviewed_on: expected a day not before finalised_on, 2016-05-20; got "2016-05-19"',
  ],
  [
    'a review to come',
    { reviewed_on: tomorrow },
    `reviewed_on: expected a day not after today, ${today}; got "${tomorrow}"`,
  ],
  [
    'an unknown strand',
    { strand: 'witchcraft' },
    'strand: expected a strand wording of platform/reference/strand-words.ts that means exactly one strand; got "witchcraft"',
  ],
  [
    'a strand of two codes',
    { strand: 'RASSO' },
    'strand: expected a strand wording of platform/reference/strand-words.ts that means exactly one strand; got "RASSO"',
  ],
  [
    'a strand of none',
    { strand: 'all' },
    'strand: expected a strand wording of platform/reference/strand-words.ts that means exactly one strand; got "all"',
  ],
  [
    'an unknown panel',
    { panel_slug: 'no-such-panel' },
    'panel_slug: expected the id of a loaded panel; got "no-such-panel"',
  ],
  ['no panel', { panel_slug: '' }, 'panel_slug: expected the id of a loaded panel; got ""'],
  ['two Areas', { area_slug: 'dorset; wessex' }, 'area_slug: expected the code of a loaded Area; got "dorset; wessex"'],
  [
    'an unknown crime',
    { crime_type: 'arson' },
    'crime_type: expected one of homicide, offences against the person, sexual offences, burglary, robbery, theft and handling, fraud and forgery, criminal damage, drugs offences, public order offences, other offences, motoring offences; got "arson"',
  ],
  [
    'an unknown outcome',
    { outcome: 'convicted' },
    'outcome: expected one of guilty plea, conviction after trial, proved in absence, discontinued, discharged committal, acquitted, administrative finalisation; got "convicted"',
  ],
  [
    'an unknown flag',
    { flagged_correctly: 'maybe' },
    'flagged_correctly: expected yes, no, or blank where it is not recorded; got "maybe"',
  ],
  [
    'no meeting id',
    { meeting_id: 'last Tuesday' },
    'meeting_id: expected the id of a meeting in the graph, such as meeting-1a2b3c4d5e, or blank; got "last Tuesday"',
  ],
  [
    'a synthetic id on a fact',
    { id: 'synthetic-9', source_url: url },
    'id: expected an id that does not begin with synthetic-, because the row\'s source is not synthetic; got "synthetic-9"',
  ],
  [
    'a plain id on a synthetic row',
    { source_url: synthetic },
    'id: expected an id that begins with synthetic-, because the row\'s source is synthetic; got "case-1"',
  ],
])('a case review with %s is refused', async (_, row, message) => {
  expect(await fault(caseReviews, reviewCells(row))).toBe(`own.csv, line 2, column ${message}`);
});

test('a case review twice in a file is refused', async () => {
  expect(await load(caseReviews, [reviewCells(), reviewCells()])).toEqual([
    '1 fault; nothing was written.',
    'own.csv, line 3: expected each id once; line 2 has it too; got "case-1"',
  ]);
});
