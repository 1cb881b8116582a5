import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Area = {
  code: string;
  panels: { totalCount: number };
  caseworkFigures: { nodes: { period: { financialYear: string }; value: number }[] };
};

/** Words of panels.csv that speak of violence against women and girls; "hate crime" does not. */
const vawg =
  /vawg|violence against women|domestic|rape|sexual (offences|violence|exploitation)|child abuse|forced|fgm/i;

export default question({
  fetches: { forums: 1, scrutiny: 1 },
  facts: ({ areas }: { areas: Area[] }, { file }) => {
    const panels = file('forums', 'panels.csv').filter(
      ({ status, strands }) => status === 'active' && vawg.test(strands!),
    );
    const rape = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ strand, measure }) => strand === 'rape' && measure === 'prosecutions_completed',
    );
    const current = file('forums', 'areas.csv').filter(({ kind }) => kind === 'area');
    expect(areas).toHaveLength(14);
    expect(
      areas.map(({ code, panels: { totalCount }, caseworkFigures }) => [
        code,
        totalCount,
        ...caseworkFigures.nodes.map(({ period, value }) => `${period.financialYear}: ${value}`),
      ]),
    ).toEqual(
      current
        .map(({ slug }) => [
          slug,
          panels.filter(({ area_slug }) => area_slug!.split('; ').includes(slug!)).length,
          ...['2016-17', '2017-18'].flatMap((label) =>
            rape.filter(({ area, year }) => area === slug && year === label).map(({ value }) => `${label}: ${value}`),
          ),
        ])
        .sort(),
    );
    const rising = areas.filter(
      ({ caseworkFigures: { nodes } }) => nodes.length === 2 && nodes[1]!.value > nodes[0]!.value,
    );
    // 320 to 383, 285 to 289 and 296 to 310. The panel of Northumbria is of an Area that no longer exists.
    expect(rising.map(({ code, panels: { totalCount } }) => [code, totalCount])).toEqual([
      ['east-midlands', 1],
      ['north-east', 0],
      ['south-west', 1],
    ]);
  },
});
