import { expect } from 'vitest';
import { question, type Row } from '../support/question.ts';

type Figure = {
  period: { label: string };
  area: { code: string };
  geography: string;
  value: number;
  unit: string;
  source: { url: string };
};
type Area = {
  code: string;
  isCurrent: boolean;
  validFrom: string;
  validTo: string | null;
  lineage: string[];
  caseworkFigures: { nodes: Figure[] };
  publications: { nodes: { id: string; title: string }[] };
};

const names = (list: string) => list.split(';').map((name) => name.trim());

/** The Area and all that the file's two columns say it was made from. */
function made(code: string, areas: Row[]): string[] {
  const before = areas.filter(
    ({ slug, successor_slug }) =>
      names(successor_slug!).includes(code) ||
      names(areas.find((area) => area.slug === code)!.predecessors!).includes(slug!),
  );
  return [...new Set([code, ...before.flatMap(({ slug }) => made(slug!, areas))])].sort();
}

export default question({
  variables: { force: 'Wiltshire' },
  fetches: { forums: 1, scrutiny: 1, publications: 1 },
  facts: ({ policeForce: { areas } }: { policeForce: { areas: Area[] } }, { file }) => {
    const known = file('forums', 'areas.csv');
    expect(areas.map(({ code }) => code)).toEqual(
      known
        .filter(({ police_force_areas }) => names(police_force_areas!).includes('Wiltshire'))
        .map(({ slug }) => slug),
    );
    const rates = file('scrutiny', 'casework_outcomes.csv').filter(
      ({ strand, measure }) => strand === 'hate crime (all)' && measure === 'conviction_rate',
    );
    const published = file('publications', 'publications.csv');
    for (const { code, lineage, caseworkFigures, publications } of areas) {
      expect(lineage).toEqual(made(code, known));
      expect(
        caseworkFigures.nodes
          .map(({ period, area, value, unit, source }) => [period.label, area.code, value, unit, source.url])
          .sort(),
      ).toEqual(
        rates
          .filter(({ area }) => lineage.includes(area!))
          .map(({ year, area, value, source_url }) => [year, area, Number(value), 'PERCENT', source_url])
          .sort(),
      );
      expect(publications.nodes.map(({ id, title }) => [id, title])).toEqual(
        published
          .filter(({ area_slug }) => names(area_slug!).some((area) => lineage.includes(area)))
          .map(({ slug, title }) => [slug, title])
          .sort(),
      );
    }
    const [wessex, wiltshire] = areas;
    expect(wessex).toMatchObject({ code: 'wessex', isCurrent: true, validFrom: '2011-04-01', validTo: null });
    expect(wiltshire).toMatchObject({ code: 'wiltshire', validTo: '2011-03-31' });
    expect(
      wiltshire!.caseworkFigures.nodes.map(({ period, geography, value }) => [period.label, geography, value]),
    ).toEqual([
      ['2010-11', 'AREA', 80.9],
      ['2011-12', 'AREA', 72.1],
      ['2016-17', 'AREA', 86.6],
      ['2017-18', 'POLICE_FORCE_AREA', 95.6],
    ]);
  },
});
