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
import { recommendationRollUps } from './roll-ups.ts';

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
  status: string;
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
  status: word,
  target_agencies: text,
  synthetic: int,
  source_url: varchar(500),
};

export const entities = [
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
  }),
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
];
