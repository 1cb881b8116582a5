import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Document = { id: string; title: string; formats: string[]; editions: { language: string; format: string }[] };
type Strand = {
  code: string;
  accessible: { nodes: Document[] };
  publicationStatistics: { total: { publicationCount: number; welshCount: number; welshCoverageRate: number } };
};
type Answer = { staffNetworks: { id: string; name: string; strands: Strand[] }[] };

const list = (cell: string) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export default question({
  fetches: { workforce: 1, publications: 1 },
  facts: async ({ staffNetworks }: Answer, { rows, file }) => {
    const strandsOf: Record<string, string[]> = {
      race: ['RACIST'],
      disability: ['DISABILITY'],
      'religion or belief': ['RELIGIOUS'],
      'sexual orientation; gender reassignment': ['SEXUAL_ORIENTATION', 'TRANSGENDER'],
    };
    expect(staffNetworks.map(({ id, name, strands }) => [id, name, ...strands.map(({ code }) => code)])).toEqual(
      file('workforce', 'staff_networks.csv')
        .map(({ slug, name, characteristic }) => [slug, name, ...strandsOf[characteristic!]!])
        .sort(),
    );
    const published = new Map(file('publications', 'publications.csv').map((row) => [row.slug, row]));
    const about = await rows<{ publicationId: string; strandCode: string }>(
      'publications',
      sql`SELECT publication_id, strand_code FROM publication_strand`,
    );
    for (const { code, accessible, publicationStatistics } of staffNetworks.flatMap(({ strands }) => strands)) {
      const ours = about
        .filter(({ strandCode }) => strandCode === code)
        .map(({ publicationId }) => published.get(publicationId)!);
      const ids = ours
        .filter(({ formats }) => list(formats!).some((format) => /^(easy_read|bsl|audio|braille)$/.test(format)))
        .map(({ slug }) => slug)
        .sort();
      expect([code, accessible.nodes.map(({ id }) => id)]).toEqual([code, ids]);
      for (const { id, title, formats, editions } of accessible.nodes) {
        const row = published.get(id)!;
        const stated = list(row.formats!).map((format) => format.toUpperCase());
        expect({ title, formats }).toEqual({ title: row.title, formats: stated.sort() });
        const languages = list(row.languages!).map((language) => language.toUpperCase());
        expect(editions.map(({ language, format }) => `${language} ${format}`).sort()).toEqual(
          languages.flatMap((language) => stated.map((format) => `${language} ${format}`)).sort(),
        );
      }
      const welsh = ours.filter(({ languages }) => list(languages!).includes('cy')).length;
      expect([code, publicationStatistics.total]).toEqual([
        code,
        { publicationCount: ours.length, welshCount: welsh, welshCoverageRate: (100 * welsh) / ours.length },
      ]);
    }
    const [disability] = staffNetworks.find(({ id }) => id === 'dsn')!.strands;
    expect(disability!.accessible.nodes.at(-1)).toMatchObject({
      id: 'online-support-guide-for-disabled-victims-and-witnesses-of-crime',
      formats: ['AUDIO', 'BSL', 'EASY_READ', 'HTML'],
    });
  },
});
