import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Recommendation = {
  id: string;
  point: string;
  status: string;
  response: string | null;
  respondedOn: string | null;
  ownerRole: string | null;
  dueOn: string | null;
};
type Panel = {
  recommendations: { totalCount: number; nodes: Recommendation[] };
  scrutinyStatistics: {
    rows: { recommendationStatus: string; recommendationCount: number }[];
    total: { acceptanceRate: number; medianDaysToResponse: number; containsSynthetic: boolean };
  };
  nextMeeting: { nodes: unknown[] };
};
type Made = Recommendation & {
  raisedLabel: string;
  raisedEarliest: string;
  raisedPrecision: string;
  synthetic: number;
};

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

export default question({
  variables: { panel: 'se-lsip', since: '2016-04-01', today: '2017-03-31', year: '2016-17' },
  fetches: { forums: 1, scrutiny: 1 },
  facts: async ({ panel }: { panel: Panel }, { rows, file }) => {
    const made = await rows<Made>(
      'scrutiny',
      sql`SELECT id, raised_label, synthetic, point, status, response, responded_on, owner_role, due_on, raised_earliest, raised_precision
        FROM recommendation WHERE panel_id = 'se-lsip' AND raised_earliest BETWEEN '2016-04-01' AND '2017-03-31'`,
    );
    expect(panel.recommendations.totalCount).toBe(made.length);
    expect([...panel.recommendations.nodes].sort(byId)).toEqual(
      made
        .map(({ raisedLabel, raisedEarliest: _, raisedPrecision: __, synthetic, ...recommendation }) => ({
          ...recommendation,
          raised: { label: raisedLabel },
          source: { kind: synthetic === 1 ? 'SYNTHETIC' : 'PUBLISHED' },
        }))
        .sort(byId),
    );

    const counts = new Map<string, number>();
    for (const { status } of made) counts.set(status, (counts.get(status) ?? 0) + 1);
    const { rows: statuses, total } = panel.scrutinyStatistics;
    expect(
      statuses
        .map(({ recommendationStatus, recommendationCount }) => [recommendationStatus, recommendationCount])
        .sort(),
    ).toEqual([...counts].sort());
    const accepted = made.filter(({ status }) => /^(ACCEPTED|IN_PROGRESS|IMPLEMENTED)$/.test(status)).length;
    const days = made
      .filter(({ raisedPrecision, respondedOn }) => raisedPrecision === 'DAY' && respondedOn !== null)
      .map(({ raisedEarliest, respondedOn }) => (Date.parse(respondedOn!) - Date.parse(raisedEarliest)) / 86_400_000)
      .sort((one, other) => one - other);
    const middle = [days[Math.floor((days.length - 1) / 2)]!, days[Math.floor(days.length / 2)]!];
    expect(total.acceptanceRate).toBeCloseTo((100 * accepted) / made.length);
    expect(total).toMatchObject({ medianDaysToResponse: (middle[0]! + middle[1]!) / 2, containsSynthetic: true });

    const jargon = file('scrutiny', 'recommendations.csv').find(({ id }) => id === 'rec-016')!;
    expect(panel.recommendations.nodes.find(({ id }) => id === 'rec-016')).toMatchObject({
      raised: { label: '2016-08' },
      point: 'Supply a jargon buster',
      response: jargon.response_or_action,
      status: 'IMPLEMENTED',
      source: { kind: 'PUBLISHED' },
    });
    expect(panel.nextMeeting.nodes).toEqual([
      { date: { label: '2017-04' }, theme: 'Disability hate crime', source: { kind: 'PUBLISHED' } },
    ]);
  },
});
