import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Outcome = {
  said: string;
  change: string;
  recommendation: { id: string; areas: { code: string; name: string }[] };
  evidence: { url: string; publications: { title: string }[] };
};
type Answer = { area: { name: string; lineage: string[] }; outcomes: { nodes: Outcome[] } };

export default question({
  variables: { area: 'wessex' },
  // The names of the Areas it was made from are one hop further than the outcomes.
  fetches: { forums: 2, scrutiny: 1, publications: 1 },
  facts: ({ area, outcomes }: Answer, { file }) => {
    expect(area).toEqual({ name: 'CPS Wessex', lineage: ['dorset', 'hampshire', 'wessex', 'wiltshire'] });
    const names = new Map(file('forums', 'areas.csv').map(({ slug, name }) => [slug, name]));
    const done = file('scrutiny', 'recommendations.csv').filter(
      ({ status, area_slug }) => status === 'implemented' && area.lineage.includes(area_slug!),
    );
    expect(
      outcomes.nodes
        .map(({ said, change, recommendation: { id, areas }, evidence }) => [id, said, change, areas, evidence.url])
        .sort(),
    ).toEqual(
      done
        .map(({ id, point, response_or_action, area_slug, source_url }) => [
          id,
          point,
          response_or_action,
          [{ code: area_slug, name: names.get(area_slug) }],
          source_url,
        ])
        .sort(),
    );
    const shown = outcomes.nodes.map(({ change, evidence }) => [
      change,
      evidence.publications.map(({ title }) => title),
    ]);
    expect(shown).toEqual([
      [
        'Analysis of unsuccessful outcomes carried out',
        [
          'CPS Wessex Sees Increase Of Conviction Rate In Hate Crime Cases For 2011-2012',
          'Hate Crime Report 2011-2012',
        ],
      ],
      ['Two members appointed in the year', ['Wiltshire Hate Crime Scrutiny Panel Annual Report 2008-2009']],
      ['Strands added to the review programme', ['Wiltshire Hate Crime Scrutiny Panel Annual Report 2008-2009']],
      ['Police met the victim to hear the impact', []],
    ]);
  },
});
