import { expect } from 'vitest';
import { assessments, type Year } from '../support/assessment.ts';
import { question, type Evidence } from '../support/question.ts';

type Statistic = { rows: object[]; total: Record<string, unknown> };
type Cell = { dimensions: { dimension: string; code: string }[]; headcount: number | null; flag: string };
export type AssessedArea = {
  code: string;
  engagementStatistics: Statistic;
  membershipStatistics: Statistic;
  scrutinyStatistics: Statistic;
  publicationStatistics: Statistic;
  ofAllYears: Statistic;
  regions: { code: string; name: string; representation: { asOf: string; rows: Cell[] } }[];
};

/** One request to each subgraph, the last three at once, however many Areas. */
export const cost = { fetches: { forums: 1, scrutiny: 1, publications: 1, workforce: 1 }, hops: 2 };

const gradeGroups = { AA_AO: 'AA/AO', EO: 'EO', G6_G7: 'G6/G7', SCS_LEVEL: 'SCS level', SEO_HEO: 'SEO/HEO' };

/** Every number of the answer against raw rows and published files. */
export async function factsOf(areas: AssessedArea[], year: Year, evidence: Evidence): Promise<void> {
  const assess = await assessments(year, evidence);
  for (const area of areas) {
    const { engagement, membership, scrutiny, publications, ofAllYears } = assess(area.code);
    const counted = (statistic: Statistic) => ({ ...statistic, code: area.code });
    expect(counted(area.engagementStatistics)).toMatchObject({ code: area.code, ...engagement });
    expect(counted(area.membershipStatistics)).toMatchObject({ code: area.code, total: membership });
    expect(counted(area.scrutinyStatistics)).toMatchObject({ code: area.code, ...scrutiny });
    expect(counted(area.publicationStatistics)).toMatchObject({ code: area.code, ...publications });
    expect(counted(area.ofAllYears)).toMatchObject({ code: area.code, total: ofAllYears });
    // No case record is public, so whatever is counted of cases is made up.
    expect(area.scrutinyStatistics.total.containsSynthetic).toBe(scrutiny.total.caseReviewCount > 0);
    for (const { name, representation } of area.regions) {
      expect(representation.asOf).toBe('2023-03-31');
      expect(headcounts(representation.rows)).toEqual({ ...publishedHeadcounts(name, evidence), UNKNOWN: null });
    }
  }
}

/** Staff by grade group, null where kept back or not printed. */
export function headcounts(rows: Cell[]): Record<string, number | null> {
  return Object.fromEntries(rows.map(({ dimensions, headcount }) => [dimensions[0]!.code, headcount]));
}

function publishedHeadcounts(region: string, { file }: Evidence): Record<string, number | null> {
  const printed = file('workforce', 'workforce.csv').filter(
    ({ area, measure }) => area === `region (ITL1): ${region}` && measure === 'headcount',
  );
  const cell = (words: string) => printed.find(({ grade }) => grade === words)!.value!;
  return Object.fromEntries(
    Object.entries(gradeGroups).map(([code, words]) => [code, cell(words) === '' ? null : Number(cell(words))]),
  );
}

export default question({
  variables: { year: '2015-16' },
  ...cost,
  facts: async ({ areas }: { areas: AssessedArea[] }, evidence) => {
    expect(areas).toHaveLength(14);
    await factsOf(areas, { first: '2015-04-01', last: '2016-03-31' }, evidence);
    const of = (code: string) => areas.find((area) => area.code === code)!;
    // The note of the London panel of March 2016, which both London Areas have from the one they were made from.
    for (const code of ['london-north', 'london-south'])
      expect(of(code).publicationStatistics.rows).toEqual([{ kind: 'MEETING_NOTE', publicationCount: 1 }]);
    // Six documents about Wales and its former Areas, two of them in Welsh too: an inspection of 2019, a report of 1996.
    expect(of('cymru-wales').ofAllYears.total).toMatchObject({ publicationCount: 6, welshCount: 2 });
    expect(of('wessex').regions.map(({ code }) => code)).toEqual(['SOUTH_EAST', 'SOUTH_WEST']);
    expect(headcounts(of('london-south').regions[0]!.representation.rows)).toMatchObject({ AA_AO: 350, G6_G7: 790 });
  },
});
