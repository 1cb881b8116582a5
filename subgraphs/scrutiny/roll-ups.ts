import type { RollUps } from '../../platform/roll-up.ts';

const period = ['financial_year', 'quarter', 'month'];
const caseCells = ['strand_code', 'outcome', 'flagged_correctly'];

/**
 * Recommendations by what statistics ask; the Areas and strands of each are one value, which a set table spells out. Days of
 * response, of which there are many, stand in the first two alone.
 */
export const recommendationRollUps: RollUps = {
  of: 'recommendation',
  tables: [
    {
      table: 'recommendation_roll_up',
      columns: [
        'synthetic',
        'panel_id',
        'area_set',
        'strand_set',
        ...period,
        'kind',
        'stage',
        'status',
        'days_to_response',
      ],
      slice: 'month',
    },
    {
      table: 'recommendation_days_by_year',
      columns: ['synthetic', 'area_set', 'strand_set', 'financial_year', 'days_to_response'],
      slice: 'financial_year',
    },
    {
      table: 'recommendation_by_month',
      columns: ['synthetic', 'panel_id', 'area_set', 'strand_set', ...period, 'kind', 'status'],
      slice: 'month',
    },
    {
      table: 'recommendation_stage_by_year',
      columns: ['synthetic', 'strand_set', 'financial_year', 'kind', 'stage', 'status'],
      slice: 'financial_year',
    },
    { table: 'recommendation_status_by_month', columns: ['synthetic', ...period, 'kind', 'status'], slice: 'month' },
    {
      table: 'recommendation_area_by_year',
      columns: ['synthetic', 'area_set', 'financial_year', 'kind', 'status'],
      slice: 'financial_year',
    },
    {
      table: 'recommendation_strand_by_year',
      columns: ['synthetic', 'strand_set', 'financial_year', 'kind', 'status'],
      slice: 'financial_year',
    },
    {
      table: 'recommendation_by_year',
      columns: ['synthetic', 'panel_id', 'area_set', 'strand_set', 'financial_year'],
      slice: 'financial_year',
    },
    { table: 'recommendation_by_period', columns: ['synthetic', ...period], slice: 'month' },
  ],
};

/** Case reviews by what statistics ask. */
export const caseReviewRollUps: RollUps = {
  of: 'case_review',
  tables: [
    {
      table: 'case_review_roll_up',
      columns: ['synthetic', 'panel_id', 'area_code', ...period, ...caseCells],
      slice: 'month',
    },
    { table: 'case_review_national', columns: ['synthetic', ...period, ...caseCells], slice: 'month' },
    {
      table: 'case_review_by_year',
      columns: ['synthetic', 'panel_id', 'area_code', 'financial_year', ...caseCells],
      slice: 'financial_year',
    },
    {
      table: 'case_review_area_by_year',
      columns: ['synthetic', 'area_code', 'financial_year', 'strand_code', 'flagged_correctly'],
      slice: 'financial_year',
    },
    {
      table: 'case_review_outcome_by_year',
      columns: ['synthetic', 'financial_year', ...caseCells],
      slice: 'financial_year',
    },
    {
      table: 'case_review_panel_by_year',
      columns: ['synthetic', 'panel_id', 'financial_year', 'flagged_correctly'],
      slice: 'financial_year',
    },
    { table: 'case_review_by_period', columns: ['synthetic', ...period, 'flagged_correctly'], slice: 'month' },
  ],
};
