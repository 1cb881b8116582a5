import { expect } from 'vitest';
import { documentsAt } from '../support/documents.ts';
import { question } from '../support/question.ts';

type Cell = { dimensions: { code: string }[]; headcount: number | null };
type Commitment = { id: string; target: string | null; progress: string | null; publications: { title: string }[] };
type Answer = {
  representation: { source: { url: string }; rows: Cell[] };
  commitments: { totalCount: number; nodes: Commitment[] };
};

const grades: Record<string, string> = {
  'AA/AO': 'AA_AO',
  EO: 'EO',
  'SEO/HEO': 'SEO_HEO',
  'G6/G7': 'G6_G7',
  'SCS level': 'SCS_LEVEL',
};

export default question({
  fetches: { workforce: 1, publications: 1 },
  hops: 1,
  facts: ({ representation, commitments }: Answer, { file }) => {
    const printed = file('workforce', 'workforce.csv').filter(
      ({ source_url, measure }) => source_url === representation.source.url && measure === 'headcount',
    );
    expect(
      representation.rows
        .filter(({ headcount }) => headcount !== null)
        .map(({ dimensions, headcount }) => [...dimensions.map(({ code }) => code), headcount])
        .sort(),
    ).toEqual(printed.map(({ group, grade, value }) => [group!.toUpperCase(), grades[grade!], Number(value)]).sort());
    const headcount = (...codes: string[]) =>
      representation.rows.find(({ dimensions }) => dimensions.every(({ code }, place) => code === codes[place]))
        ?.headcount;
    expect([headcount('FEMALE', 'SCS_LEVEL'), headcount('MALE', 'SCS_LEVEL')]).toEqual([50, 40]);

    const documents = file('publications', 'publications.csv');
    const objectives = file('publications', 'objectives.csv').filter(({ theme }) =>
      ['our people', 'workforce'].includes(theme!),
    );
    expect(commitments.totalCount).toBe(objectives.length);
    expect(
      commitments.nodes.map(({ id, target, progress, publications }) => [
        id,
        target ?? '',
        progress ?? '',
        ...publications.map(({ title }) => title),
      ]),
    ).toEqual(
      objectives
        .map(({ slug, target, status_or_progress, source_url }) => [
          slug,
          target,
          status_or_progress,
          ...documentsAt(source_url!, documents).map(({ title }) => title),
        ])
        .sort(),
    );
    expect(commitments.nodes.find(({ id }) => id === 'edi-2020-1')).toMatchObject({
      title: 'More diverse workforce and higher declaration rates',
      target: 'at or above 75 percent',
      publications: [{ title: 'Equality, Diversity and Inclusion Objectives 2020-2022' }],
    });
  },
});
