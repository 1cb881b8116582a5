import { by, count, label, prepare, publications, scrutiny, strandNames, type Question } from './databases.ts';

export function kindsOfPeriod(): Question {
  const figures = prepare(
    scrutiny,
    'SELECT COUNT(*) AS total FROM casework_figure WHERE synthetic = 0 AND period_kind = ?',
  );
  const others = prepare(
    scrutiny,
    `SELECT period_label, period_kind, period_start, period_end FROM casework_figure
      WHERE synthetic = 0 AND period_kind IN ('SPAN', 'UNKNOWN') ORDER BY period_start IS NULL, period_start DESC, id LIMIT 100`,
  );
  const documents = prepare(
    publications,
    'SELECT COUNT(*) AS total FROM publication WHERE synthetic = 0 AND period_kind = ?',
  );
  const ofYears = prepare(
    publications,
    `SELECT id, period_label FROM publication WHERE synthetic = 0 AND period_kind = 'CALENDAR_YEAR' ORDER BY id LIMIT 100`,
  );
  return () => ({
    financialYears: count(figures('FINANCIAL_YEAR')),
    quarters: count(figures('QUARTER')),
    months: count(figures('MONTH')),
    calendarYears: count(figures('CALENDAR_YEAR')),
    others: {
      nodes: others().map(({ period_label, period_kind, period_start, period_end }) => ({
        period: { label: period_label, kind: period_kind, start: period_start, end: period_end },
      })),
    },
    documentsOfMonths: count(documents('MONTH')),
    documentsOfCalendarYears: {
      nodes: ofYears().map(({ id, period_label }) => ({ id, period: label(period_label) })),
    },
  });
}

export function strandsOverTime(): Question {
  const reviews = prepare(
    scrutiny,
    // A year in which there was only advice has a row too.
    `SELECT strand_code, financial_year, SUM(reviews) AS total, MAX(synthetic) AS synthetic FROM (
        SELECT strand_code, financial_year, things AS reviews, synthetic FROM case_review_outcome_by_year
        UNION ALL
        SELECT s.strand_code, r.financial_year, 0, r.synthetic FROM recommendation_strand_by_year r
        JOIN recommendation_strand_set s ON s.set_key = r.strand_set
      ) GROUP BY strand_code, financial_year ORDER BY financial_year IS NULL, financial_year`,
  );
  const figures = prepare(
    scrutiny,
    `SELECT strand_code, measure, financial_year, value, unit, source_url FROM casework_figure
      WHERE synthetic = 0 AND area_code IS NULL AND measure IN ('PROSECUTIONS_COMPLETED', 'SENTENCE_UPLIFT_RATE')
      AND period_kind = 'FINANCIAL_YEAR' ORDER BY period_start IS NULL, period_start, id`,
  );
  const codes = [...strandNames.keys()].sort();
  return () => {
    const rowsOf = by('strand_code', reviews());
    const figuresOf = by('strand_code', figures());
    const nodes = (code: unknown, measure: string) => ({
      nodes: figuresOf(code)
        .filter((figure) => figure.measure === measure)
        .slice(0, 50)
        .map(({ financial_year, value, unit, source_url }) => ({
          period: { financialYear: financial_year },
          value,
          unit,
          source: { url: source_url },
        })),
    });
    return {
      strands: codes.map((code) => ({
        code,
        name: strandNames.get(code),
        scrutinyStatistics: {
          rows: rowsOf(code).map(({ financial_year, total, synthetic }) => ({
            financialYear: financial_year,
            caseReviewCount: total,
            containsSynthetic: synthetic === 1,
          })),
        },
        prosecutions: nodes(code, 'PROSECUTIONS_COMPLETED'),
        uplifts: nodes(code, 'SENTENCE_UPLIFT_RATE'),
      })),
    };
  };
}
