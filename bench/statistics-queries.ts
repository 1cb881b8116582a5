import sql, { raw, type Sql } from 'sql-template-tag';
import type { StatisticRequest } from '../platform/statistics.ts';

/** A statistics query as a dashboard asks it, and the SQL that someone would write by hand for the same numbers. */
export type StatisticsQuery = {
  name: string;
  arguments: string;
  fields: string;
  /** The same as the engine takes it. */
  request: Omit<StatisticRequest, 'includeSynthetic'>;
  /** By hand on the roll-up. */
  rollUp: Sql;
  /** By hand on the records. */
  records: Sql;
};

type Hand = (from: Sql, count: Sql, weighted: (value: string) => Sql) => Sql;

/** The same hand-written SQL on a roll-up, whose rows stand for `things` records, and on the records. */
function byHand(rollUp: string, records: string, write: Hand): Pick<StatisticsQuery, 'rollUp' | 'records'> {
  return {
    rollUp: write(raw(rollUp), sql`SUM(things)`, (value) => sql`(${raw(value)}) * things`),
    records: write(raw(records), sql`COUNT(*)`, (value) => sql`(${raw(value)})`),
  };
}

const reviews = 'caseReviewCount';
const read = (...measures: string[]) => ({ measures, rows: true, total: false, previous: false });
const flagged = (weighted: (value: string) => Sql) =>
  sql`SUM(${weighted('flagged_correctly')}) * 1e2 / NULLIF(SUM(${weighted('CASE WHEN flagged_correctly IS NULL THEN 0 ELSE 1 END')}), 0)`;
const recommendationRates = (weighted: (value: string) => Sql, count: Sql) =>
  sql`${count}, SUM(${weighted("CASE WHEN status IN ('ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED') THEN 1 ELSE 0 END")}) * 1e2 / ${count}`;

export const queries: StatisticsQuery[] = [
  {
    name: 'all reviews, and how many were marked right',
    arguments: 'by: []',
    fields: `total { ${reviews} correctlyFlaggedRate }`,
    request: { by: [], selection: { ...read('caseReviewCount', 'correctlyFlaggedRate'), rows: false, total: true } },
    ...byHand(
      'case_review_by_period',
      'case_review',
      (from, count, weighted) => sql`SELECT ${count}, ${flagged(weighted)} FROM ${from}`,
    ),
  },
  {
    name: 'by financial year',
    arguments: 'by: [FINANCIAL_YEAR]',
    fields: `rows { financialYear ${reviews} correctlyFlaggedRate }`,
    request: { by: ['FINANCIAL_YEAR'], selection: read('caseReviewCount', 'correctlyFlaggedRate') },
    ...byHand(
      'case_review_by_period',
      'case_review',
      (from, count, weighted) =>
        sql`SELECT financial_year, ${count}, ${flagged(weighted)} FROM ${from} GROUP BY financial_year`,
    ),
  },
  {
    name: 'by Area, one year',
    arguments: 'by: [AREA], filter: { financialYears: ["2016-17"] }',
    fields: `rows { area { code } ${reviews} }`,
    request: { by: ['AREA'], filter: { FINANCIAL_YEAR: ['2016-17'] }, selection: read('caseReviewCount') },
    ...byHand(
      'case_review_area_by_year',
      'case_review',
      (from, count) => sql`SELECT area_code, ${count} FROM ${from} WHERE financial_year = '2016-17' GROUP BY area_code`,
    ),
  },
  {
    name: 'by strand and outcome',
    arguments: 'by: [STRAND, CASE_OUTCOME]',
    fields: `rows { strand { code } caseOutcome ${reviews} }`,
    request: { by: ['STRAND', 'CASE_OUTCOME'], selection: read('caseReviewCount') },
    ...byHand(
      'case_review_outcome_by_year',
      'case_review',
      (from, count) => sql`SELECT strand_code, outcome, ${count} FROM ${from} GROUP BY strand_code, outcome`,
    ),
  },
  {
    name: 'by panel, one year',
    arguments: 'by: [PANEL], filter: { financialYears: ["2016-17"] }',
    fields: `rows { panel { id } ${reviews} }`,
    request: { by: ['PANEL'], filter: { FINANCIAL_YEAR: ['2016-17'] }, selection: read('caseReviewCount') },
    ...byHand(
      'case_review_panel_by_year',
      'case_review',
      (from, count) => sql`SELECT panel_id, ${count} FROM ${from} WHERE financial_year = '2016-17' GROUP BY panel_id`,
    ),
  },
  {
    name: 'by month, beside the month before',
    arguments: 'by: [MONTH]',
    fields: `rows { month ${reviews} change(measure: CASE_REVIEW_COUNT) }`,
    request: { by: ['MONTH'], selection: { ...read('caseReviewCount'), previous: true } },
    ...byHand(
      'case_review_by_period',
      'case_review',
      (from, count) => sql`SELECT month, reviews, reviews - LAG(reviews) OVER (ORDER BY month)
        FROM (SELECT month, ${count} AS reviews FROM ${from} GROUP BY month) months`,
    ),
  },
  {
    name: 'the ten largest of Area, strand and year',
    arguments:
      'by: [AREA, STRAND, FINANCIAL_YEAR], orderBy: { measure: CASE_REVIEW_COUNT, direction: DESC }, first: 10',
    fields: `rows { area { code } strand { code } financialYear ${reviews} }`,
    request: {
      by: ['AREA', 'STRAND', 'FINANCIAL_YEAR'],
      orderBy: { measure: 'CASE_REVIEW_COUNT', direction: 'DESC' },
      first: 10,
      selection: read('caseReviewCount'),
    },
    ...byHand(
      'case_review_area_by_year',
      'case_review',
      (from, count) => sql`SELECT area_code, strand_code, financial_year, ${count} AS reviews FROM ${from}
        GROUP BY area_code, strand_code, financial_year ORDER BY reviews DESC, area_code, strand_code, financial_year LIMIT 10`,
    ),
  },
  {
    name: 'recommendations and their acceptance by status and kind',
    arguments: 'by: [RECOMMENDATION_STATUS, FEEDBACK_KIND], filter: { financialYears: ["2016-17"] }',
    fields: 'rows { recommendationStatus feedbackKind recommendationCount acceptanceRate }',
    request: {
      by: ['RECOMMENDATION_STATUS', 'FEEDBACK_KIND'],
      filter: { FINANCIAL_YEAR: ['2016-17'] },
      selection: read('recommendationCount', 'acceptanceRate'),
    },
    ...byHand(
      'recommendation_strand_by_year',
      'recommendation',
      (from, count, weighted) => sql`SELECT status, kind, ${recommendationRates(weighted, count)} FROM ${from}
        WHERE financial_year = '2016-17' GROUP BY status, kind`,
    ),
  },
];
