import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Event = {
  title: string;
  kind: string;
  date: { label: string };
  partnerNames: string[];
  audience: string;
  purpose: string;
  source: { url: string; publication: { id: string; title: string } | null };
};
type Answer = {
  staffNetwork: { name: string; strands: { name: string }[] };
  events: { totalCount: number; nodes: Event[] };
};

const name = 'Disabled Staff Network';

export default question({
  variables: { network: 'dsn', name },
  fetches: { workforce: 1, forums: 2, publications: 1 },
  facts: ({ staffNetwork, events }: Answer, { file }) => {
    expect(staffNetwork).toEqual({ name, strands: [{ name: 'Disability hate crime' }] });
    const joined = file('forums', 'events.csv').filter(({ partners }) => partners!.split('; ').includes(name));
    const documents = file('publications', 'publications.csv');
    expect(events.totalCount).toBe(joined.length);
    expect(events.nodes.map((event) => event).sort((one, other) => (one.title < other.title ? -1 : 1))).toEqual(
      joined.map((row) => {
        const document = documents.find(({ document_url }) => document_url === row.source_url);
        return {
          title: row.title,
          kind: row.type!.toUpperCase(),
          date: { label: 'annual' },
          partnerNames: row.partners!.split('; '),
          audience: row.audience,
          purpose: row.purpose,
          source: {
            url: row.source_url,
            publication: document === undefined ? null : { id: document.slug, title: document.title },
          },
        };
      }),
    );
    expect(events.nodes.map(({ title }) => title).sort()).toEqual([
      'Disability Awareness Day',
      'Disabled Staff Network Conference',
    ]);
  },
});
