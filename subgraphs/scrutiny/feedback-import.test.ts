import { beforeAll, expect, test } from 'vitest';
import { reviewCells } from '../../tests/support/case-reviews.ts';
import { rowImporter } from '../../tests/support/import-rows.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { caseReviews } from './import/case-reviews.ts';
import { feedback } from './import/feedback.ts';
import { scrutiny } from './index.ts';

const { opened } = testSubgraph(scrutiny);
const { load, fault, count } = rowImporter(opened);

const url = 'https://example.org/page';
const synthetic = 'urn:cps:synthetic:trial';
const remark = (row: Record<string, string> = {}) => ({
  id: 'remark-1',
  case_review_id: 'case-1',
  kind: 'good practice',
  stage: 'special measures',
  point: 'Screens were asked for at once',
  target_agency: 'CPS; police',
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

test('feedback is loaded for a loaded review of its own provenance', async () => {
  expect(
    await load(feedback, [
      remark(),
      remark({ id: 'synthetic-2', case_review_id: 'synthetic-1', source_url: synthetic }),
    ]),
  ).toMatchObject({ added: 2 });
});

const e_mail = ['someone', 'example.org'].join('@');
const phone = ['07700', '900', '000'].join(' ');
const postcode = ['SW1A', '1AA'].join(' ');
const held = (what: string) => `point: expected text without personal data; this holds what looks like ${what}`;
test.each<[string, Record<string, string>, string]>([
  [
    'a review that is not loaded',
    { case_review_id: 'case-2' },
    'case_review_id: expected the id of a loaded case review; got "case-2"',
  ],
  ['no review', { case_review_id: '' }, 'case_review_id: expected some text; got ""'],
  [
    'a synthetic review',
    { case_review_id: 'synthetic-1' },
    'case_review_id: expected the id of a loaded case review that is synthetic if and only if this row is; got "synthetic-1"',
  ],
  [
    'another kind',
    { kind: 'governance' },
    'kind: expected one of good practice, concern, lesson, feedback; got "governance"',
  ],
  ['no point', { point: '' }, 'point: expected some text; got ""'],
  ['a long point', { point: 'long '.repeat(101) }, 'point: expected at most 500 characters'],
  ['an e-mail address', { point: `Write to ${e_mail}` }, held('an e-mail address')],
  ['a phone number', { point: `Ring ${phone} again` }, held('a phone number')],
  ['a postcode', { point: `Seen at ${postcode.toLowerCase()}` }, held('a postcode')],
  ['a full date', { point: 'Arrested on 3rd May 2015' }, held('a full date (a month and year may stand)')],
  ['a word for birth', { point: 'The victim, born abroad, was not believed' }, held('a date of birth')],
  [
    'an e-mail address among agencies',
    { target_agency: `police; ${e_mail}` },
    'target_agency: expected text without personal data; this holds what looks like an e-mail address',
  ],
  ['an e-mail address for a kind', { kind: e_mail }, 'kind: expected one of good practice, concern, lesson, feedback'],
])('feedback with %s is refused, and no personal data is repeated', async (_, row, message) => {
  expect(await fault(feedback, remark(row))).toBe(`own.csv, line 2, column ${message}`);
});

test('feedback of reviews not loaded is refused by line, also deep in a long file', async () => {
  const rows = Array.from({ length: 2500 }, (_, index) =>
    remark({
      id: `remark-${index + 10}`,
      case_review_id: index === 1700 ? 'case-lost' : 'case-1',
      kind: index === 1698 ? 'praise' : 'concern',
    }),
  );
  const before = await count('case_feedback');
  expect(await load(feedback, rows)).toEqual([
    '2 faults; nothing was written.',
    'own.csv, line 1700, column kind: expected one of good practice, concern, lesson, feedback; got "praise"',
    'own.csv, line 1702, column case_review_id: expected the id of a loaded case review; got "case-lost"',
  ]);
  expect(await count('case_feedback')).toBe(before);
});
