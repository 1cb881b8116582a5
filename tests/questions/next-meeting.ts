import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Guidance = { title: string; published: { label: string }; languages: string[]; documentUrl: string | null };
type Panel = {
  meetings: { nodes: { date: { label: string }; theme: string; source: { kind: string } }[] };
  strands: { name: string; publications: { nodes: Guidance[] } }[];
};

export default question({
  variables: { panel: 'nw-disability-older', today: '2023-09-01' },
  fetches: { forums: 1, publications: 1 },
  facts: async ({ panel }: { panel: Panel }, { rows, file }) => {
    const [next] = await rows<{ dateLabel: string; theme: string; synthetic: number }>(
      'forums',
      sql`SELECT date_label, theme, synthetic FROM meeting
        WHERE panel_id = 'nw-disability-older' AND date_earliest >= '2023-09-01' ORDER BY date_earliest, id LIMIT 1`,
    );
    expect(next!.synthetic).toBe(1);
    expect(panel.meetings.nodes).toEqual([
      { date: { label: next!.dateLabel }, theme: next!.theme, source: { kind: 'SYNTHETIC' } },
    ]);

    const published = new Map(file('publications', 'publications.csv').map((row) => [row.title, row]));
    for (const { title, published: day, languages, documentUrl } of panel.strands.flatMap(
      ({ publications }) => publications.nodes,
    )) {
      const row = published.get(title)!;
      expect(['guidance', 'policy', 'policy_statement']).toContain(row.type);
      expect([day.label, languages.join(';').toLowerCase(), documentUrl ?? '']).toEqual([
        row.published_date || 'no date shown',
        row.languages,
        row.document_url,
      ]);
    }
    expect(
      panel.strands.map(({ name, publications }) => [
        name,
        publications.nodes.map(({ published: { label } }) => label),
      ]),
    ).toEqual([
      ['Disability hate crime', ['2022-03-03', '2017', '2009-07', 'no date shown']],
      ['Crimes against older people', ['2019', '2009', 'no date shown']],
    ]);
    expect(panel.strands[0]!.publications.nodes[0]!.title).toBe(
      'Disability Hate Crime and other crimes against disabled people - prosecution guidance',
    );
  },
});
