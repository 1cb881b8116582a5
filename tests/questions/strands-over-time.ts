import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question, type Evidence, type Row } from '../support/question.ts';

type Figures = {
  nodes: { period: { financialYear: string }; value: number; unit: string; source: { url: string } }[];
};
type Strand = {
  code: string;
  scrutinyStatistics: {
    rows: { financialYear: string | null; caseReviewCount: number; containsSynthetic: boolean }[];
  };
  prosecutions: Figures;
  uplifts: Figures;
};

/** The wordings of strands as the file has them; a wording narrower or wider than a strand is of none. */
const strandOf: Record<string, string> = {
  'all crime': 'ALL_CRIME',
  disability: 'DISABILITY',
  'domestic abuse': 'DOMESTIC_ABUSE',
  'domestic violence': 'DOMESTIC_ABUSE',
  'hate crime (all)': 'HATE_CRIME',
  homophobic: 'SEXUAL_ORIENTATION',
  'homophobic and transphobic': 'HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC',
  'honour-based abuse': 'HONOUR_BASED_ABUSE',
  racist: 'RACIST',
  'racist and religious': 'RACIST_AND_RELIGIOUS',
  rape: 'RAPE',
  religious: 'RELIGIOUS',
  'stalking and harassment': 'STALKING_AND_HARASSMENT',
  'VAWG (all)': 'VIOLENCE_AGAINST_WOMEN_AND_GIRLS',
};

/** National values of a measure over whole financial years. */
function published(file: Evidence['file'], measure: string) {
  return file('scrutiny', 'casework_outcomes.csv')
    .filter((row) => row.measure === measure && row.area === 'national' && row.strand! in strandOf)
    .map((row) => ({ ...row, from: Number(row.period_start!.slice(0, 4)) }) as Row & { from: number })
    .filter(({ from, period_start }) => period_start === `${from}-04-01`)
    .filter(({ from, period_end }) => period_end === `${from + 1}-03-31`)
    .map(({ strand, from, value, unit, source_url }) => {
      const year = `${from}-${String(from + 1).slice(2)}`;
      return [strandOf[strand!], year, Number(value), unit, source_url];
    })
    .sort();
}

export default question({
  fetches: { forums: 1, scrutiny: 1 },
  facts: async ({ strands }: { strands: Strand[] }, { rows, file }) => {
    const reviews = await rows<{ strandCode: string; year: string; reviews: number }>(
      'scrutiny',
      sql`SELECT strand_code, financial_year AS year, COUNT(*) AS reviews FROM case_review GROUP BY strand_code, financial_year`,
    );
    const counted = strands.flatMap(({ code, scrutinyStatistics }) =>
      scrutinyStatistics.rows
        .filter(({ caseReviewCount }) => caseReviewCount > 0)
        .map(({ financialYear, caseReviewCount, containsSynthetic }) => [
          code,
          financialYear,
          caseReviewCount,
          containsSynthetic,
        ]),
    );
    expect(counted.sort()).toEqual(
      reviews.map(({ strandCode, year, reviews: count }) => [strandCode, year, count, true]).sort(),
    );

    const told = (figures: (strand: Strand) => Figures) =>
      strands.flatMap((strand) =>
        figures(strand).nodes.map(({ period, value, unit, source }) => [
          strand.code,
          period.financialYear,
          value,
          unit.toLowerCase(),
          source.url,
        ]),
      );
    const prosecutions = told((strand) => strand.prosecutions);
    const uplifts = told((strand) => strand.uplifts);
    expect([...prosecutions].sort()).toEqual(published(file, 'prosecutions_completed'));
    expect([...uplifts].sort()).toEqual(published(file, 'sentence_uplift_rate'));
    expect(prosecutions.filter(([strand]) => strand === 'DISABILITY').map(([, year, value]) => [year, value])).toEqual([
      ['2010-11', 726],
      ['2011-12', 621],
      ['2012-13', 640],
      ['2013-14', 574],
      ['2015-16', 941],
      ['2016-17', 1009],
      ['2021-22', 345],
      ['2022-23', 311],
    ]);
  },
});
