import { expect } from 'vitest';
import { lineageIn } from '../support/lineage.ts';
import { question } from '../support/question.ts';

type Figure = {
  strand: { code: string } | null;
  strandAsPublished: string;
  measure: string;
  value: number;
  period: { label: string };
  area: { code: string };
};
type Panel = { name: string; status: string; strands: { code: string }[] };

const codes: Record<string, string> = {
  rape: 'RAPE',
  'sexual offences': 'SEXUAL_OFFENCES',
  'hate crime (all)': 'HATE_CRIME',
  disability: 'DISABILITY',
  'crimes against older people': 'OLDER_PEOPLE',
};

export default question({
  variables: { area: 'thames-and-chiltern' },
  fetches: { forums: 1, scrutiny: 1 },
  facts: ({ area }: { area: { caseworkFigures: { nodes: Figure[] }; panels: { nodes: Panel[] } } }, { file }) => {
    const lineage = lineageIn(file('forums', 'areas.csv'), 'thames-and-chiltern');
    const published = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ area: code, measure }) => lineage.has(code!) && ['prosecutions_completed', 'convictions'].includes(measure!),
    );
    expect(
      area.caseworkFigures.nodes
        .map(({ strand, strandAsPublished, measure, value, area: { code } }) => [
          strand?.code,
          strandAsPublished,
          measure,
          value,
          code,
        ])
        .sort(),
    ).toEqual(
      published
        .map(({ strand, measure, value, area: code }) => [
          codes[strand!],
          strand,
          measure!.toUpperCase(),
          Number(value),
          code,
        ])
        .sort(),
    );
    const looked = new Set(area.panels.nodes.flatMap(({ strands }) => strands.map(({ code }) => code)));
    const prosecuted = new Set(area.caseworkFigures.nodes.map(({ strand }) => strand!.code));
    // Two panels of "hate crime incl. disability", one on domestic abuse.
    expect(area.panels.nodes.map(({ name }) => name)).toEqual([
      'Hertfordshire and Bedfordshire Joint Hate Crime Scrutiny Panel',
      'Thames Valley Domestic Abuse Scrutiny Panel',
      'Thames Valley Hate Crime Scrutiny Panel',
    ]);
    expect([...prosecuted].filter((code) => !looked.has(code)).sort()).toEqual([
      'OLDER_PEOPLE',
      'RAPE',
      'SEXUAL_OFFENCES',
    ]);
  },
});
