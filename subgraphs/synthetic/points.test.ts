import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../tests/support/numbers.ts';
import { expectBetween, percent, syntheticCsv, type CsvRow } from '../../tests/support/synthetic.ts';

const rows = syntheticCsv({ scale: 1, seed: 7 });

describe('feedback and recommendations', () => {
  test('kinds follow the coded points', () => {
    const kinds = (kind: string) => (row: CsvRow) => row.kind === kind;
    expectBetween(percent(rows.recommendations, kinds('recommendation')), 31, 35);
    expectBetween(percent(rows.recommendations, kinds('feedback')), 21, 25);
    expectBetween(percent(rows.recommendations, kinds('lesson')), 15, 20);
    expectBetween(percent(rows.recommendations, kinds('concern')), 13, 18);
    expectBetween(percent(rows.recommendations, kinds('good practice')), 9, 14);
    expectBetween(percent(rows.feedback, kinds('feedback')), 30, 36);
    expectBetween(percent(rows.feedback, kinds('good practice')), 14, 18);
  });
  test('statuses and agencies follow the coded points', () => {
    const statuses = (status: string) => percent(rows.recommendations, (row) => row.status === status);
    expectBetween(statuses('implemented'), 39, 44);
    expectBetween(statuses('shared'), 20, 26);
    expectBetween(statuses('in progress'), 14.5, 19.5);
    expectBetween(statuses('noted'), 11, 15);
    expectBetween(statuses('accepted'), 4, 8);
    expectBetween(statuses('rejected'), 0.5, 1.5);
    expectBetween(
      percent(rows.recommendations, ({ target_agency }) => target_agency === 'CPS'),
      61,
      67,
    );
    expectBetween(
      percent(rows.recommendations, ({ target_agency }) => target_agency === 'police; CPS'),
      18,
      24,
    );
  });
  test('half are answered within 60 days and three in four within 90; some are not', () => {
    const answered = rows.recommendations.filter(({ responded_on }) => responded_on !== '');
    const waits = answered
      .map(({ date, responded_on }) => daysBetween(date!, responded_on!))
      .sort((one, other) => one - other);
    expectBetween(waits[Math.floor(waits.length / 2)]!, 57, 63);
    expectBetween(
      percent(waits, (wait) => wait <= 90),
      73,
      77,
    );
    expectBetween(
      percent(rows.recommendations, ({ responded_on }) => responded_on === ''),
      8,
      14,
    );
    for (const { responded_on, response_or_action } of rows.recommendations)
      expect(responded_on === '').toBe(response_or_action === '');
  });
  test('actions have a role, a due day inside the meeting cycle, and are looked at again at a later meeting', () => {
    const meetings = new Set(rows.meetings.map(({ panel_slug, date }) => `${panel_slug} ${date}`));
    const actions = rows.recommendations.filter(({ due_on }) => due_on !== '');
    expect(actions.filter(({ owner_role }) => owner_role === '')).toEqual([]);
    for (const { date, due_on } of actions) expectBetween(daysBetween(date!, due_on!), 30, 365);
    const again = rows.recommendations.filter(({ followed_up_on }) => followed_up_on !== '');
    expectBetween(
      percent(actions, ({ followed_up_on }) => followed_up_on !== ''),
      90,
      100,
    );
    for (const { panel_slug, date, responded_on, followed_up_on } of again) {
      expect(meetings.has(`${panel_slug} ${followed_up_on}`)).toBe(true);
      expect(followed_up_on! > date! && followed_up_on! >= responded_on!).toBe(true);
    }
  });
  test('belong to cases and panels that are there', () => {
    const reviews = new Map(rows['case-reviews'].map((row) => [row.id, row]));
    expect(rows.feedback.filter(({ case_review_id }) => !reviews.has(case_review_id!))).toEqual([]);
    for (const { case_review_id, panel_slug, date } of rows.recommendations)
      if (case_review_id !== '') {
        const review = reviews.get(case_review_id!)!;
        expect([review.panel_slug, review.reviewed_on]).toEqual([panel_slug, date]);
      }
    const wrong = rows['case-reviews'].filter(({ flagged_correctly }) => flagged_correctly === 'no');
    const flagging = new Set(
      rows.feedback.filter(({ stage }) => stage === 'flagging').map((row) => row.case_review_id),
    );
    expect(wrong.filter(({ id }) => !flagging.has(id))).toEqual([]);
  });
});
