import sql, { type Sql } from 'sql-template-tag';
import type { Measure, Owner, StatisticDeclaration } from '../../platform/statistics.ts';
import { findAreaCodes } from './data/areas.ts';
import { caseCodes, caseTables, caseTimes } from './release-tables.ts';
import { caseReviewRollUps, recommendationRollUps } from './roll-ups.ts';

/** 1 for the recommendations a condition holds for, 0 for the others. */
const where = (condition: Sql): Sql => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`;
const accepted = where(sql`t.status IN ('ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED')`);
const implemented = where(sql`t.status = 'IMPLEMENTED'`);
const everyKind = 'Recommendations and other feedback, of every kind';
const exactDays = 'Recommendations with both dates exact to the day';

const ownedBy = (owner: string, measures: Record<string, Omit<Measure, 'owner'>>): Record<string, Measure> =>
  Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, { owner, ...measure }]));

/** What a recommendation and a case review both have under the same names. */
const ofPanelAndTime: Owner['dimensions'] = {
  PANEL: { column: sql`t.panel_id` },
  PANEL_KIND: {
    column: sql`panel.kind`,
    joins: [sql`LEFT JOIN panel_reference panel ON panel.id = t.panel_id`],
    single: true,
  },
  FINANCIAL_YEAR: { column: sql`t.financial_year` },
  QUARTER: { column: sql`t.quarter` },
  MONTH: { column: sql`t.month` },
};

/** The statistics of scrutiny. "Recommendation" takes in every kind of feedback. */
export const scrutinyStatistics: StatisticDeclaration = {
  name: 'scrutinyStatistics',
  dimensions: {
    AREA: {
      type: 'Area',
      definition:
        'Area a recommendation concerns or a case was dealt with in; a recommendation of two Areas counts in both rows',
    },
    STRAND: {
      type: 'Strand',
      definition: 'Strand of a recommendation or case; a recommendation of two strands counts in both rows',
    },
    PANEL: {
      type: 'Panel',
      definition: 'Panel that raised a recommendation or looked at a case; the last row is what no panel raised',
    },
    PANEL_KIND: {
      type: 'PanelKind',
      definition: 'Kind of that panel; what no panel raised is in the last row',
    },
    FINANCIAL_YEAR: {
      type: 'FinancialYear',
      definition:
        'Financial year that the date of a recommendation lies wholly in, or begins in where its last day is not known, or that a case was looked at in',
    },
    QUARTER: { type: 'String', definition: 'Quarter of a financial year that the date lies wholly in' },
    MONTH: { type: 'String', definition: 'Calendar month that the date lies wholly in' },
    CASE_OUTCOME: { type: 'CaseOutcome', definition: 'How a case ended; recommendations have none' },
    CASE_STAGE: { type: 'CaseStage', definition: 'Stage of a case, or part of engagement, a recommendation is about' },
    FEEDBACK_KIND: { type: 'FeedbackKind', definition: 'Kind of feedback; case reviews have none' },
    RECOMMENDATION_STATUS: { type: 'RecommendationStatus', definition: 'What has become of a recommendation' },
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
        ...ofPanelAndTime,
        CASE_STAGE: { column: sql`t.stage` },
        FEEDBACK_KIND: { column: sql`t.kind` },
        RECOMMENDATION_STATUS: { column: sql`t.status` },
      },
    },
    caseReview: {
      from: sql`case_review t`,
      imports: ['case-reviews'],
      rollUps: caseReviewRollUps,
      publishedOnlyBy: ['FINANCIAL_YEAR'],
      released: {
        list: caseTables,
        times: caseTimes,
        codes: {
          AREA: findAreaCodes,
          STRAND: async () => caseCodes.STRAND,
          CASE_OUTCOME: async () => caseCodes.CASE_OUTCOME,
        },
      },
      dimensions: {
        AREA: { column: sql`t.area_code` },
        STRAND: { column: sql`t.strand_code` },
        ...ofPanelAndTime,
        CASE_OUTCOME: { column: sql`t.outcome` },
      },
    },
  },
  measures: {
    ...ownedBy('recommendation', {
      recommendationCount: {
        aggregate: 'COUNT',
        definition: everyKind,
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
        denominator: everyKind,
      },
      implementedCount: {
        aggregate: 'COUNT',
        value: implemented,
        definition: 'Those implemented',
        unit: 'RECOMMENDATIONS',
      },
      implementationRate: {
        aggregate: 'RATE',
        value: implemented,
        definition: 'Share that was implemented',
        unit: 'PERCENT',
        denominator: everyKind,
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
    ...ownedBy('caseReview', {
      caseReviewCount: {
        aggregate: 'COUNT',
        definition:
          'Closed cases looked at by panels; of those not synthetic, nationally by financial year, and from releases by Area, strand or outcome of a year, or by Area and strand of three years',
        unit: 'CASES',
      },
      correctlyFlaggedRate: {
        aggregate: 'RATE',
        value: sql`t.flagged_correctly`,
        definition:
          'Share of cases marked with the right strand; of those not synthetic, nationally by financial year only',
        unit: 'PERCENT',
        denominator: 'Closed cases for which the panel recorded whether the mark was right',
      },
    }),
  },
};
