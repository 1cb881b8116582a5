import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Dataset = { name: string; synthetic: boolean; loadedAt: string; rowCount: number; latestDate: string | null };
type Answer = { catalogue: Record<string, { datasets: Dataset[] }> };

const files = {
  forums: ['areas.csv', 'events.csv', 'meetings.csv', 'organisations.csv', 'panels.csv'],
  scrutiny: ['casework_outcomes.csv', 'recommendations.csv'],
  publications: ['objectives.csv', 'publications.csv'],
  workforce: ['staff_networks.csv', 'workforce.csv'],
};

export default question({
  fetches: { forums: 1, scrutiny: 1, publications: 1, workforce: 1 },
  facts: async ({ catalogue }: Answer, { rows, file }) => {
    for (const [subgraph, expected] of Object.entries(files)) {
      const published = catalogue[subgraph]!.datasets.filter(({ synthetic }) => !synthetic);
      expect(published.map(({ name, rowCount }) => [name, rowCount])).toEqual(
        expected.map((name) => [name, file(subgraph, name).length]),
      );
    }
    const all = Object.values(catalogue).flatMap(({ datasets }) => datasets);
    const reach = (start: string) => all.find(({ name }) => name.startsWith(start))?.latestDate;
    expect(reach('casework_outcomes.csv')).toBe('2024-12-31');
    const days = file('workforce', 'workforce.csv').map(({ as_of_date }) => as_of_date!);
    expect(reach('workforce.csv')).toBe(days.sort().at(-1));
    expect(reach('organisations.csv')).toBeNull();

    const [reviews] = await rows<{ reviews: number; newest: string }>(
      'scrutiny',
      sql`SELECT COUNT(*) AS reviews, MAX(reviewed_on) AS newest FROM case_review`,
    );
    expect(all.find(({ name }) => name.startsWith('case-reviews-synthetic'))).toMatchObject({
      synthetic: true,
      rowCount: reviews!.reviews,
      latestDate: reviews!.newest,
    });
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
    expect(all.filter(({ loadedAt }) => loadedAt < hourAgo || loadedAt > new Date().toISOString())).toEqual([]);
  },
});
