import sql, { type Sql } from 'sql-template-tag';
import type { Measure, StatisticDeclaration } from '../../platform/statistics.ts';
import { recommendationRollUps } from './roll-ups.ts';

/** 1 for the recommendations a condition holds for, 0 for the others. */
const where = (condition: Sql): Sql => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`;
const accepted = where(sql`t.status IN ('ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED')`);
const exactDays = 'Recommendations with both dates exact to the day';

const ofRecommendations = (measures: Record<string, Omit<Measure, 'owner'>>): Record<string, Measure> =>
  Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [name, { owner: 'recommendation', ...measure }]),
  );

/** The statistics of scrutiny. "Recommendation" takes in every kind of feedback. */
export const scrutinyStatistics: StatisticDeclaration = {
  name: 'scrutinyStatistics',
  dimensions: {
    AREA: { type: 'Area', definition: 'Area a recommendation concerns; one of two Areas counts in both rows' },
    STRAND: { type: 'Strand', definition: 'Strand a recommendation concerns; one of two strands counts in both rows' },
    PANEL: { type: 'Panel', definition: 'Panel that raised it; the last row is what no panel raised' },
    PANEL_KIND: {
      type: 'PanelKind',
      definition: 'Kind of the panel that raised it; what no panel raised is in the last row',
    },
    FINANCIAL_YEAR: { type: 'FinancialYear', definition: 'Financial year that the date it was raised lies wholly in' },
    QUARTER: { type: 'String', definition: 'Quarter of a financial year that the date it was raised lies wholly in' },
    MONTH: { type: 'String', definition: 'Calendar month that the date it was raised lies wholly in' },
    CASE_STAGE: { type: 'CaseStage', definition: 'Stage of a case, or part of engagement, it is about' },
    FEEDBACK_KIND: { type: 'FeedbackKind', definition: 'Kind of feedback' },
    RECOMMENDATION_STATUS: { type: 'RecommendationStatus', definition: 'What has become of it' },
  },
  owners: {
    recommendation: {
      imports: ['recommendations'],
      from: sql`recommendation t`,
      rollUps: recommendationRollUps,
      dimensions: {
        AREA: {
          column: sql`place.area_code`,
          joins: [sql`LEFT JOIN recommendation_area_set place ON place.set_key = t.area_set`],
        },
        STRAND: {
          column: sql`about.strand_code`,
          joins: [sql`LEFT JOIN recommendation_strand_set about ON about.set_key = t.strand_set`],
        },
        PANEL: { column: sql`t.panel_id` },
        PANEL_KIND: {
          column: sql`panel.kind`,
          joins: [sql`LEFT JOIN panel_reference panel ON panel.id = t.panel_id`],
          single: true,
        },
        FINANCIAL_YEAR: { column: sql`t.financial_year` },
        QUARTER: { column: sql`t.quarter` },
        MONTH: { column: sql`t.month` },
        CASE_STAGE: { column: sql`t.stage` },
        FEEDBACK_KIND: { column: sql`t.kind` },
        RECOMMENDATION_STATUS: { column: sql`t.status` },
      },
    },
  },
  measures: ofRecommendations({
    recommendationCount: {
      aggregate: 'COUNT',
      definition: 'Recommendations and other feedback, of every kind',
      unit: 'RECOMMENDATIONS',
    },
    acceptedCount: {
      aggregate: 'COUNT',
      value: accepted,
      definition: 'Those accepted, in progress or implemented',
      unit: 'RECOMMENDATIONS',
    },
    acceptanceRate: {
      aggregate: 'RATE',
      value: accepted,
      definition: 'Share that was accepted, is in progress or implemented',
      unit: 'PERCENT',
      denominator: 'Recommendations and other feedback, of every kind',
    },
    respondedWithin90DaysRate: {
      aggregate: 'RATE',
      value: sql`CASE WHEN t.days_to_response <= 90 THEN 1 WHEN t.days_to_response > 90 THEN 0 END`,
      definition: 'Share that was answered within 90 days of being raised',
      unit: 'PERCENT',
      denominator: exactDays,
    },
    medianDaysToResponse: {
      aggregate: 'MEDIAN',
      value: sql`t.days_to_response`,
      definition: 'Median days from being raised to the response',
      unit: 'DAYS',
      denominator: exactDays,
    },
    goodPracticeCount: {
      aggregate: 'COUNT',
      value: where(sql`t.kind = 'GOOD_PRACTICE'`),
      definition: 'Those that are good practice',
      unit: 'RECOMMENDATIONS',
    },
    concernCount: {
      aggregate: 'COUNT',
      value: where(sql`t.kind = 'CONCERN'`),
      definition: 'Those that are concerns',
      unit: 'RECOMMENDATIONS',
    },
  }),
};
