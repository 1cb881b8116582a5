import { expect } from 'vitest';
import { documentsAt } from '../support/documents.ts';
import { question } from '../support/question.ts';

type Point = {
  id: string;
  youSaid: string;
  weDid: string;
  source: { url: string; publication: { title: string } | null };
};
type Strand = { code: string; recommendations: { totalCount: number; nodes: Point[] } };

/** What the words of these rows mean; "all" and blank are of no strand. */
const codes: Record<string, string[]> = {
  biphobic: ['SEXUAL_ORIENTATION'],
  'crimes against older people': ['OLDER_PEOPLE'],
  disability: ['DISABILITY'],
  'domestic abuse': ['DOMESTIC_ABUSE'],
  'domestic violence': ['DOMESTIC_ABUSE'],
  'hate crime': ['HATE_CRIME'],
  homophobic: ['SEXUAL_ORIENTATION'],
  'older people': ['OLDER_PEOPLE'],
  racist: ['RACIST'],
  rape: ['RAPE'],
  religious: ['RELIGIOUS'],
  transphobic: ['TRANSGENDER'],
  VAWG: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
};

export default question({
  fetches: { forums: 1, scrutiny: 1, publications: 1 },
  hops: 3,
  facts: ({ strands }: { strands: Strand[] }, { file }) => {
    const documents = file('publications', 'publications.csv');
    const done = file('scrutiny', 'recommendations.csv').filter(({ status }) => status === 'implemented');
    for (const { code, recommendations } of strands) {
      const own = done.filter(({ strand }) => strand!.split('; ').some((words) => codes[words]?.includes(code)));
      expect([code, recommendations.totalCount]).toEqual([code, own.length]);
      expect(
        recommendations.nodes
          .map(({ id, youSaid, weDid, source }) => [id, youSaid, weDid, source.publication?.title ?? null])
          .sort(),
      ).toEqual(
        own
          .map(({ id, point, response_or_action, source_url }) => [
            id,
            point,
            response_or_action,
            documentsAt(source_url!, documents)[0]?.title ?? null,
          ])
          .sort(),
      );
    }
    expect(strands.find(({ code }) => code === 'TRANSGENDER')!.recommendations.nodes).toContainEqual({
      id: 'rec-044',
      raised: { label: '2018' },
      bodyName: 'Community stakeholders',
      youSaid: 'Replace long trans management guidance by a short public statement',
      weDid: 'Trans Equality Statement issued 2019',
      source: { url: 'https://cps.gov.uk/node/20455', publication: { title: 'Trans Equality Statement' } },
    });
  },
});
