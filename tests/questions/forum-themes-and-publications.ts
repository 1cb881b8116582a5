import { expect } from 'vitest';
import { documentsAt } from '../support/documents.ts';
import { question } from '../support/question.ts';

type Meeting = { date: { label: string }; theme: string | null; publications: { id: string; title: string }[] };

export default question({
  fetches: { forums: 1, publications: 1 },
  hops: 2,
  facts: ({ panels }: { panels: { nodes: { id: string; meetings: { nodes: Meeting[] } }[] } }, { file }) => {
    const documents = file('publications', 'publications.csv');
    const published = file('forums', 'meetings.csv');
    for (const { id, meetings } of panels.nodes)
      expect(
        meetings.nodes.map(({ date, theme, publications }) => [
          date.label,
          theme,
          publications.map((publication) => publication.id),
        ]),
      ).toEqual(
        published
          .filter(({ panel_slug }) => panel_slug === id)
          .map(({ date, theme, source_url }) => [
            date,
            theme === '' ? null : theme,
            documentsAt(source_url!, documents).map(({ slug }) => slug),
          ]),
      );
    expect(panels.nodes.map(({ id }) => id)).toEqual(['caf', 'caf-thematic']);
    const hateCrime = panels.nodes[1]!.meetings.nodes.find(({ theme }) => theme === 'Hate crime')!;
    expect(hateCrime).toMatchObject({
      date: { label: '2021-07' },
      lessons: ['Followed by a hate crime leaflet in August 2021 and work on a joint CPS-police statement'],
    });
    expect(hateCrime.publications.map(({ title }) => title)).toEqual([
      'CPS Hate Crime Newsletter 29, October 2021',
      'Hate crime leaflet (August 2021)',
    ]);
  },
});
