import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { question, type Evidence } from '../support/question.ts';

type Figures = { nodes: { period: { financialYear: string }; value: number; unit: string }[] };
type Strand = {
  code: string;
  scrutinyStatistics: {
    rows: { financialYear: string | null; caseReviewCount: number; containsSynthetic: boolean }[];
  };
  prosecutions: Figures;
  uplifts: Figures;
};

/** National values of a measure over whole financial years, in the words of the file. */
function published(file: Evidence['file'], strandWords: string[], measureWord: string) {
  return file('scrutiny', 'casework_outcomes.csv')
    .filter(
      ({ strand, area, measure }) => strandWords.includes(strand!) && area === 'national' && measure === measureWord,
    )
    .filter(({ period_start, period_end }) => period_start!.endsWith('-04-01') && period_end!.endsWith('-03-31'))
    .filter(({ period_start, period_end }) => Number(period_end!.slice(0, 4)) - Number(period_start!.slice(0, 4)) === 1)
    .map(({ period_start, value }) => [period_start!.slice(0, 4), Number(value)]);
}

const told = ({ nodes }: Figures) => nodes.map(({ period, value }) => [period.financialYear.slice(0, 4), value]);

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

    const strand = (code: string) => strands.find((one) => one.code === code)!;
    const words: Record<string, string[]> = {
      HATE_CRIME: ['hate crime (all)'],
      DISABILITY: ['disability'],
      RAPE: ['rape'],
      DOMESTIC_ABUSE: ['domestic violence', 'domestic abuse'],
    };
    for (const [code, wordings] of Object.entries(words)) {
      const { prosecutions, uplifts } = strand(code);
      expect(told(prosecutions).sort()).toEqual(published(file, wordings, 'prosecutions_completed').sort());
      expect(told(uplifts).sort()).toEqual(published(file, wordings, 'sentence_uplift_rate').sort());
    }
    expect(told(strand('DISABILITY').prosecutions)).toContainEqual(['2016', 1009]);
    expect(told(strand('HATE_CRIME').uplifts)).toEqual(expect.arrayContaining([['2017', 67.1]]));
  },
});
