import sql, { type Sql } from 'sql-template-tag';
import type { DimensionSource, StatisticDeclaration } from '../../platform/statistics.ts';

/** What panels own, reached from a row `t` that is a panel or (through `joins`) has one. */
function panelDimensions(panel: Sql, joins: Sql[] = []): Record<string, DimensionSource> {
  return {
    PANEL: { column: sql`${panel}.id`, joins, single: true },
    PANEL_KIND: { column: sql`${panel}.kind`, joins, single: true },
    LEVEL: { column: sql`${panel}.level`, joins, single: true },
    STATUS: { column: sql`${panel}.status`, joins, single: true },
    STRAND: {
      column: sql`look.strand_code`,
      joins: [...joins, sql`LEFT JOIN panel_strand look ON look.panel_id = ${panel}.id`],
    },
  };
}

const area = (table: Sql, owner: Sql): DimensionSource => ({
  column: sql`place.area_code`,
  joins: [sql`LEFT JOIN ${table} place ON place.${owner} = t.id`],
});

/** The statistics of engagement: what is counted here, and whose property each dimension is. */
export const engagementStatistics: StatisticDeclaration = {
  name: 'engagementStatistics',
  dimensions: {
    AREA: {
      type: 'Area',
      definition: 'Area of a panel, meeting, event or organisation; one of two Areas counts in both rows',
    },
    PANEL_KIND: { type: 'PanelKind', definition: 'Kind of panel; a meeting takes its panel’s' },
    LEVEL: { type: 'PanelLevel', definition: 'National or local; a meeting takes its panel’s' },
    STATUS: { type: 'PanelStatus', definition: 'Status of the panel; a meeting takes its panel’s' },
    STRAND: { type: 'Strand', definition: 'Strand a panel looks at; a meeting takes its panel’s' },
    FINANCIAL_YEAR: {
      type: 'FinancialYear',
      definition: 'Financial year a meeting or event lies wholly in; panels count in years they met in',
    },
    MEETING_KIND: { type: 'MeetingKind', definition: 'Kind of meeting' },
    EVENT_KIND: { type: 'EventKind', definition: 'Kind of event' },
    ENGAGEMENT_LEVEL: { type: 'EngagementLevel', definition: 'Inform, consult or partner, by kind of event' },
  },
  owners: {
    panel: {
      imports: ['panels', 'meetings'],
      from: sql`panel t`,
      dimensions: {
        AREA: area(sql`panel_area`, sql`panel_id`),
        ...panelDimensions(sql`t`),
        FINANCIAL_YEAR: { column: sql`met.financial_year`, joins: [sql`JOIN meeting met ON met.panel_id = t.id`] },
      },
    },
    meeting: {
      imports: ['meetings'],
      from: sql`meeting t`,
      dimensions: {
        AREA: area(sql`meeting_area`, sql`meeting_id`),
        ...panelDimensions(sql`panel`, [sql`JOIN panel ON panel.id = t.panel_id`]),
        FINANCIAL_YEAR: { column: sql`t.financial_year` },
        MEETING_KIND: { column: sql`t.kind` },
      },
    },
    event: {
      imports: ['events'],
      from: sql`event t`,
      dimensions: {
        AREA: area(sql`event_area`, sql`event_id`),
        FINANCIAL_YEAR: { column: sql`t.financial_year` },
        EVENT_KIND: { column: sql`t.kind` },
        ENGAGEMENT_LEVEL: { column: sql`t.level` },
      },
    },
    organisation: {
      imports: ['organisations'],
      from: sql`organisation t`,
      dimensions: { AREA: area(sql`organisation_area`, sql`organisation_id`) },
    },
  },
  measures: {
    panelCount: { owner: 'panel', aggregate: 'COUNT', definition: 'Panels and forums', unit: 'PANELS' },
    meetingCount: { owner: 'meeting', aggregate: 'COUNT', definition: 'Meetings', unit: 'MEETINGS' },
    eventCount: { owner: 'event', aggregate: 'COUNT', definition: 'Events', unit: 'EVENTS' },
    casesReviewedCount: {
      owner: 'meeting',
      aggregate: 'SUM',
      value: sql`t.cases_reviewed_count`,
      definition: 'Closed cases looked at, over the meetings that state a number',
      unit: 'CASES',
    },
    organisationCount: {
      owner: 'organisation',
      aggregate: 'COUNT',
      definition: 'Organisations engaged with',
      unit: 'ORGANISATIONS',
    },
  },
};
