import { expect } from 'vitest';
import { question, type Row } from '../support/question.ts';

type Outcome = {
  id: string;
  said: string;
  response: string;
  change: string | null;
  status: string;
  recommendation: {
    raised: { label: string };
    bodyName: string;
    panel: { name: string } | null;
    strands: { code: string }[];
  };
  evidence: { url: string; kind: string; publications: { id: string; title: string }[] };
};
type Answer = {
  outcomes: { totalCount: number; nodes: Outcome[] };
  agreed: { rows: { strand: { code: string }; recommendationCount: number }[] };
};

const strandOf: Record<string, string> = {
  disability: 'DISABILITY',
  'domestic abuse': 'DOMESTIC_ABUSE',
  'domestic violence': 'DOMESTIC_ABUSE',
  homophobic: 'SEXUAL_ORIENTATION',
  'older people': 'OLDER_PEOPLE',
  transphobic: 'TRANSGENDER',
};
const strandsOf = ({ strand }: Row) =>
  strand!
    .split('; ')
    .flatMap((words) => strandOf[words] ?? [])
    .sort();
const asked = ['DISABILITY', 'DOMESTIC_ABUSE'];

/** Documents published at an address of their own, then those listed on the page. */
function shownAt(url: string, documents: Row[]) {
  const own = documents.filter(({ document_url }) => document_url === url);
  const listed = documents.filter((row) => row.source_url === url && !own.includes(row));
  return [own, listed].flatMap((rows) => rows.map(({ slug, title }) => ({ id: slug!, title: title! })).sort(byId));
}
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

export default question({
  variables: { strands: asked },
  fetches: { scrutiny: 1, forums: 1, publications: 1 },
  facts: ({ outcomes, agreed }: Answer, { file }) => {
    const agreedTo = file('scrutiny', 'recommendations.csv').filter(({ status }) =>
      ['accepted', 'in progress', 'implemented'].includes(status!),
    );
    const panels = new Map(file('forums', 'panels.csv').map(({ slug, name }) => [slug, name]));
    const documents = file('publications', 'publications.csv');
    const done = agreedTo.filter((row) => strandsOf(row).some((code) => asked.includes(code)));
    expect(done.every(({ response_or_action }) => response_or_action !== '')).toBe(true);
    expect(outcomes.totalCount).toBe(done.length);
    expect(
      outcomes.nodes
        .map(({ recommendation: { raised, bodyName, panel, strands }, evidence, ...outcome }) => ({
          ...outcome,
          raised: raised.label,
          body: panel?.name ?? bodyName,
          strands: strands.map(({ code }) => code),
          url: evidence.url,
          publications: evidence.publications,
        }))
        .sort(byId),
    ).toEqual(
      done
        .map((row) => ({
          id: row.id!,
          said: row.point,
          response: row.response_or_action,
          change: row.status === 'implemented' ? row.response_or_action : null,
          status: row.status!.toUpperCase().replace(' ', '_'),
          raised: row.date || 'no date shown',
          body: panels.get(row.panel_slug) ?? row.body,
          strands: strandsOf(row),
          url: row.source_url,
          publications: shownAt(row.source_url!, documents),
        }))
        .sort(byId),
    );
    expect(
      agreed.rows
        .map(({ strand, recommendationCount }) => [strand.code, recommendationCount])
        .filter(([code]) => asked.includes(code as string)),
    ).toEqual(asked.map((code) => [code, done.filter((row) => strandsOf(row).includes(code)).length]));
    expect(outcomes.nodes.find(({ id }) => id === 'rec-001')).toEqual({
      id: 'rec-001',
      said: 'Agree how police and CPS handle domestic violence cases',
      response: 'Protocol written with West Midlands Police',
      change: 'Protocol written with West Midlands Police',
      status: 'IMPLEMENTED',
      recommendation: {
        raised: { label: '2012' },
        bodyName: 'LSIP',
        panel: { name: 'West Midlands Central Sector LSIP (Domestic Violence)' },
        strands: [{ code: 'DOMESTIC_ABUSE' }],
      },
      evidence: {
        url: 'http://www.cps.gov.uk/westmidlands/us_and_the_community/',
        kind: 'PUBLISHED',
        publications: [],
      },
    });
  },
});
