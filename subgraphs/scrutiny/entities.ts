import {
  double,
  importedTable,
  int,
  linkTable,
  nullable,
  partialDateSchema,
  rollUpTables,
  text,
  varchar,
} from '../../platform/columns.ts';
import { releaseEntities } from '../../platform/disclosure/entities.ts';
import { caseReviewRollUps, recommendationRollUps } from './roll-ups.ts';

/** One published number about prosecutions: of a strand, for a period, nationally or for one Area. */
export type CaseworkFigureRow = {
  id: string;
  periodLabel: string;
  periodStart: string | null;
  periodEnd: string | null;
  periodKind: string;
  financialYear: string | null;
  strandCode: string | null;
  strandAsPublished: string;
  areaCode: string | null;
  geography: string;
  breakdown: string | null;
  measure: string;
  value: number;
  unit: string;
  note: string | null;
  sourceUrl: string;
};

/** What a panel, forum, inspection, network or community said, of whatever kind, and what became of it. */
export type RecommendationRow = {
  id: string;
  panelId: string | null;
  bodyName: string;
  strandsAsPublished: string;
  kind: string;
  stage: string;
  point: string;
  response: string | null;
  respondedOn: string | null;
  ownerRole: string | null;
  dueOn: string | null;
  followedUpOn: string | null;
  caseReviewId: string | null;
  status: string;
  targetAgencies: string;
  sourceUrl: string;
};

/** One finalised case that a panel reviewed: its kind and how it ended, and nothing by which a person could be found. */
export type CaseReviewRow = {
  id: string;
  panelId: string;
  meetingId: string | null;
  areaCode: string;
  strandCode: string;
  crimeType: string;
  finalisedOn: string;
  reviewedOn: string;
  outcome: string;
  flaggedCorrectly: 0 | 1 | null;
  synthetic: 0 | 1;
  sourceUrl: string;
};

/** One thing that a panel said about a case it reviewed. */
export type FeedbackRow = {
  id: string;
  caseReviewId: string;
  kind: string;
  stage: string;
  point: string;
  targetAgencies: string;
  sourceUrl: string;
};

/** A meeting as forums tells it, with the panel and date that its recommendations are found by. */
export type MeetingReference = {
  id: string;
  panel?: { id: string } | null;
  date?: { earliest?: string | null; precision: string } | null;
};

const code = varchar(100);
const word = varchar(50);
const day = varchar(10);

const recommendationColumns = {
  ...partialDateSchema('raised'),
  financial_year: nullable(varchar(7)),
  quarter: nullable(varchar(10)),
  month: nullable(varchar(7)),
  area_set: nullable(code),
  strand_set: nullable(code),
  panel_id: nullable(code),
  meeting_key: nullable(varchar(150)),
  body_name: varchar(200),
  strands_as_published: text,
  kind: word,
  stage: word,
  point: text,
  response: nullable(text),
  responded_on: nullable(day),
  days_to_response: nullable(int),
  owner_role: nullable(varchar(200)),
  due_on: nullable(day),
  followed_up_on: nullable(day),
  case_review_id: nullable(code),
  status: word,
  target_agencies: text,
  synthetic: int,
  source_url: varchar(500),
};

const caseReviewColumns = {
  panel_id: code,
  meeting_id: nullable(code),
  area_code: code,
  strand_code: word,
  crime_type: word,
  finalised_on: day,
  reviewed_on: day,
  financial_year: varchar(7),
  quarter: varchar(10),
  month: varchar(7),
  outcome: word,
  flagged_correctly: nullable(int),
  synthetic: int,
  source_url: varchar(500),
};

export const entities = [
  ...releaseEntities,
  importedTable(
    'casework_figure',
    {
      period_label: varchar(100),
      period_start: nullable(day),
      period_end: nullable(day),
      period_kind: varchar(20),
      financial_year: nullable(varchar(7)),
      strand_code: nullable(word),
      strand_as_published: varchar(200),
      area_code: nullable(code),
      geography: varchar(20),
      breakdown: nullable(varchar(200)),
      measure: varchar(100),
      value: double,
      unit: varchar(20),
      note: nullable(text),
      synthetic: int,
      source_url: varchar(500),
    },
    {
      casework_figure_period: 'period_start',
      casework_figure_strand: 'strand_code',
      casework_figure_area: 'area_code',
    },
  ),
  importedTable('recommendation', recommendationColumns, {
    recommendation_raised: 'raised_earliest',
    recommendation_panel: 'panel_id',
    recommendation_meeting: 'meeting_key',
    recommendation_month: 'month',
    recommendation_newest: ['synthetic', 'raised_earliest', 'id'],
    recommendation_case_review: 'case_review_id',
  }),
  importedTable('case_review', caseReviewColumns, {
    case_review_newest: ['synthetic', 'reviewed_on', 'id'],
    case_review_oldest: ['synthetic', 'reviewed_on', 'id'],
    case_review_panel: ['panel_id', 'synthetic', 'reviewed_on', 'id'],
    case_review_area: ['area_code', 'synthetic', 'reviewed_on', 'id'],
    case_review_strand: ['strand_code', 'synthetic', 'reviewed_on', 'id'],
    case_review_meeting: 'meeting_id',
    case_review_month: 'month',
    case_review_outcome: ['outcome', 'synthetic', 'reviewed_on', 'id'],
  }),
  importedTable(
    'case_feedback',
    {
      case_review_id: code,
      kind: word,
      stage: word,
      point: varchar(500),
      target_agencies: text,
      synthetic: int,
      source_url: varchar(500),
    },
    { case_feedback_case_review: 'case_review_id' },
  ),
  linkTable(
    'recommendation_area',
    { recommendation_id: code, area_code: code },
    { recommendation_area_code: 'area_code' },
  ),
  linkTable(
    'recommendation_strand',
    { recommendation_id: code, strand_code: word },
    { recommendation_strand_code: 'strand_code' },
  ),
  linkTable('recommendation_area_set', { set_key: code, area_code: code }),
  linkTable('recommendation_strand_set', { set_key: code, strand_code: word }),
  ...rollUpTables(recommendationRollUps, recommendationColumns),
  ...rollUpTables(caseReviewRollUps, caseReviewColumns),
];
