import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Dataset = { name: string; synthetic: boolean; loadedAt: string; rowCount: number; latestDate: string | null };
type Answer = { catalogue: Record<string, { datasets: Dataset[] }> };

/** The files of each subgraph and the latest day a row of them speaks of; of objectives it is the day they begin. */
const reach = {
  forums: {
    'areas.csv': '2011-04-01',
    'events.csv': '2024-10-18',
    'meetings.csv': '2023-01-12',
    'organisations.csv': null,
    'panels.csv': '2023-11-30',
  },
  scrutiny: { 'casework_outcomes.csv': '2024-12-31', 'recommendations.csv': '2025-09-30' },
  publications: { 'objectives.csv': '2025-01-01', 'publications.csv': '2025-12-31' },
  workforce: { 'staff_networks.csv': '2001-12-31', 'workforce.csv': '2024-03-31' },
};

export default question({
  fetches: { forums: 1, scrutiny: 1, publications: 1, workforce: 1 },
  facts: async ({ catalogue }: Answer, { rows, file }) => {
    for (const [subgraph, expected] of Object.entries(reach)) {
      const published = catalogue[subgraph]!.datasets.filter(({ synthetic }) => !synthetic);
      expect(published.map(({ name, latestDate, rowCount }) => [name, latestDate, rowCount])).toEqual(
        Object.entries(expected).map(([name, day]) => [name, day, file(subgraph, name).length]),
      );
    }
    const all = Object.values(catalogue).flatMap(({ datasets }) => datasets);
    const [reviews] = await rows<{ reviews: number; newest: string }>(
      'scrutiny',
      sql`SELECT COUNT(*) AS reviews, MAX(reviewed_on) AS newest FROM case_review`,
    );
    expect(all.find(({ name }) => name.startsWith('case-reviews-synthetic'))).toMatchObject({
      synthetic: true,
      rowCount: reviews!.reviews,
      latestDate: reviews!.newest,
    });
    const age = ({ loadedAt }: Dataset) => Date.now() - Date.parse(loadedAt);
    expect(all.filter((dataset) => !(age(dataset) >= 0 && age(dataset) < 3_600_000))).toEqual([]);
  },
});
