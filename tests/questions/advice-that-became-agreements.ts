import { expect } from 'vitest';
import { documentsAt } from '../support/documents.ts';
import { question } from '../support/question.ts';

type Recommendation = {
  id: string;
  point: string;
  response: string;
  panel: { name: string } | null;
  source: { url: string; publication: { title: string } | null };
};

export default question({
  fetches: { scrutiny: 1, forums: 1, publications: 1 },
  hops: 2,
  facts: ({ recommendations }: { recommendations: { totalCount: number; nodes: Recommendation[] } }, { file }) => {
    const documents = file('publications', 'publications.csv');
    const published = file('scrutiny', 'recommendations.csv').filter(
      ({ kind, stage, status }) => kind === 'recommendation' && stage === 'joint working' && status === 'implemented',
    );
    expect(recommendations.totalCount).toBe(published.length);
    expect(
      recommendations.nodes.map(({ id, source }) => [id, source.url, source.publication?.title ?? null]).sort(),
    ).toEqual(
      published
        .map(({ id, source_url }) => [id, source_url, documentsAt(source_url!, documents)[0]?.title ?? null])
        .sort(),
    );
    expect(recommendations.nodes).toMatchObject([
      {
        point: 'Address what stops rape cases progressing',
        response: 'National Rape Action Plan with police',
        targetAgencies: ['CPS', 'police'],
        panel: { name: 'National Rape Scrutiny Panel' },
        source: { publication: { title: 'Violence against Women and Girls Crime Report 2013-2014' } },
      },
      {
        point: 'Agree how police and CPS handle domestic violence cases',
        response: 'Protocol written with West Midlands Police',
        panel: { name: 'West Midlands Central Sector LSIP (Domestic Violence)' },
        source: { publication: null },
      },
    ]);
  },
});
