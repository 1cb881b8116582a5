import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { percent } from '../support/numbers.ts';
import { question } from '../support/question.ts';

type Answer = {
  vacancies: { rows: Record<string, unknown>[] };
  expertise: { rows: { expertise: { code: string; name: string }; expertMemberCount: number }[]; total: object };
  disability: { rows: Cell[] };
  orientation: { rows: Cell[] };
};
type Cell = { dimensions: { code: string }[]; headcount: number | null };
type Snapshot = { id: string; panelId: string; areaCode: string; seats: number; filled: number };

const headcounts = ({ rows }: { rows: Cell[] }) =>
  rows.map(({ dimensions, headcount }) => [dimensions[0]!.code, headcount]);

export default question({
  variables: { year: '2022-23' },
  fetches: { forums: 1, workforce: 1 },
  hops: 1,
  facts: async ({ vacancies, expertise, disability, orientation }: Answer, { rows }) => {
    // Each panel's last count of the year; a panel of two Areas has a row for each.
    const snapshots = await rows<Snapshot>(
      'forums',
      sql`SELECT s.id, s.panel_id, a.area_code, s.seats, s.filled FROM membership s
        JOIN panel p ON p.id = s.panel_id AND p.level = 'LOCAL' JOIN panel_area a ON a.panel_id = p.id
        WHERE s.as_of = (SELECT MAX(later.as_of) FROM membership later WHERE later.panel_id = s.panel_id
          AND later.as_of BETWEEN '2022-04-01' AND '2023-03-31')`,
    );
    const areas = [...new Set(snapshots.map(({ areaCode }) => areaCode))].sort().map((code) => {
      const own = snapshots.filter(({ areaCode }) => areaCode === code);
      const [seats, filled] = [own.map((one) => one.seats), own.map((one) => one.filled)].map((counts) =>
        counts.reduce((sum, count) => sum + count, 0),
      ) as [number, number];
      return { code, seats, filled, vacant: seats - filled };
    });
    const most = areas.filter(({ vacant }) => vacant > 0).toSorted((one, other) => other.vacant - one.vacant);
    expect(vacancies.rows).toMatchObject(
      most.slice(0, 5).map(({ code, seats, filled, vacant }) => ({
        area: { code },
        seatCount: seats,
        vacancyCount: vacant,
        filledRate: percent(filled, seats),
        containsSynthetic: true,
      })),
    );
    expect(vacancies.rows).toHaveLength(5);

    const members = await rows<{ membershipId: string; strandCode: string; members: number }>(
      'forums',
      sql`SELECT membership_id, strand_code, members FROM membership_expertise ORDER BY strand_code`,
    );
    const counted = new Set(snapshots.map(({ id }) => id));
    const byStrand = new Map<string, number>();
    for (const { membershipId, strandCode, members: count } of members)
      if (counted.has(membershipId)) byStrand.set(strandCode, (byStrand.get(strandCode) ?? 0) + count);
    expect(expertise.rows.map((row) => [row.expertise.code, row.expertMemberCount])).toEqual(
      [...byStrand].toSorted(([, one], [, other]) => one - other),
    );
    const panels = new Map(snapshots.map((one) => [one.id, one.filled]));
    expect(expertise.total).toEqual({ memberCount: [...panels.values()].reduce((sum, filled) => sum + filled, 0) });

    // The pages of 2022 and 2021 print these, and nobody who declared nothing in the first.
    expect(headcounts(disability).slice(0, 2)).toEqual([
      ['DECLARED_DISABLED', 825],
      ['DECLARED_NON_DISABLED', 4700],
    ]);
    expect(headcounts(orientation)).toEqual([
      ['HETEROSEXUAL_STRAIGHT', 4780],
      ['LGBO', 250],
      ['UNDECLARED', 200],
      ['UNKNOWN', 1510],
    ]);
  },
});
