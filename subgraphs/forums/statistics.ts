import sql, { empty, join, type Sql } from 'sql-template-tag';
import { within } from '../../platform/conditions.ts';
import { withYearsBefore } from '../../platform/statistics/grains.ts';
import type { DimensionSource, StatisticDeclaration, StatisticRequest } from '../../platform/statistics.ts';
import { meetingRhythms } from '../../platform/reference/meeting-rhythms.ts';

/** What panels own, reached from a row `t` that is a panel or (through `joins`) has one. */
export function panelDimensions(panel: Sql, joins: Sql[] = []): Record<string, DimensionSource> {
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

/** The meetings by which a panel is in a financial year, quarter or month: those that are counted beside it, and no others. */
function meetingsCounted({ filter, includeSynthetic, selection }: Partial<StatisticRequest>): Sql {
  const asked = filter?.FINANCIAL_YEAR;
  const years = asked != null && selection?.previous ? withYearsBefore(asked) : asked;
  return sql`JOIN meeting met ON met.panel_id = t.id${includeSynthetic ? empty : sql` AND met.synthetic = 0`}${
    years == null ? empty : sql` AND ${within(sql`met.financial_year`, years)}`
  }`;
}

/** A panel counts in a year by a generated meeting where no published one would have it counted. */
function metByGeneratedAlone({ filter, includeSynthetic }: Partial<StatisticRequest>): Sql | undefined {
  const years = filter?.FINANCIAL_YEAR;
  if (!includeSynthetic || years == null) return undefined;
  return sql`CASE WHEN t.synthetic = 1 OR NOT EXISTS (SELECT 1 FROM meeting published WHERE published.panel_id = t.id
    AND published.synthetic = 0 AND ${within(sql`published.financial_year`, years)}) THEN 1 ELSE 0 END`;
}

const rhythms = [...meetingRhythms].map(([wording, meetings]) => sql`WHEN ${wording} THEN ${meetings}`);
const plannedMeetings = sql`CASE t.meeting_frequency ${join(rhythms, ' ')} END`;
const ofPanelWithRhythm = sql`CASE WHEN EXISTS (SELECT 1 FROM panel planning WHERE planning.id = t.panel_id
  AND CASE planning.meeting_frequency ${join(rhythms, ' ')} END > 0) THEN 1 ELSE 0 END`;

/** The statistics of engagement: what is counted here, and whose property each dimension is. */
export function engagementStatistics(request: Partial<StatisticRequest> = {}): StatisticDeclaration {
  const met = [meetingsCounted(request)];
  const synthetic = metByGeneratedAlone(request);
  const panel = {
    AREA: area(sql`panel_area`, sql`panel_id`),
    ...panelDimensions(sql`t`),
    FINANCIAL_YEAR: { column: sql`met.financial_year`, joins: met },
  };
  return {
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
        definition:
          'Financial year a meeting or event lies wholly in, or begins in where its last day is not known; panels count in years they met in',
      },
      QUARTER: {
        type: 'String',
        definition: 'Quarter a meeting or event lies wholly in; panels count in quarters they met in',
      },
      MONTH: {
        type: 'String',
        definition: 'Calendar month a meeting or event lies wholly in; panels count in months they met in',
      },
      MEETING_KIND: { type: 'MeetingKind', definition: 'Kind of meeting' },
      EVENT_KIND: { type: 'EventKind', definition: 'Kind of event' },
      ENGAGEMENT_LEVEL: { type: 'EngagementLevel', definition: 'Inform, consult or partner, by kind of event' },
    },
    owners: {
      panel: {
        imports: ['panels', 'meetings'],
        from: sql`panel t`,
        synthetic,
        dimensions: {
          ...panel,
          QUARTER: { column: sql`met.quarter`, joins: met },
          MONTH: { column: sql`met.month`, joins: met },
        },
      },
      // Panels as they plan a year: no quarter or month has a share of it.
      rhythm: { imports: ['panels', 'meetings'], from: sql`panel t`, synthetic, dimensions: panel },
      meeting: {
        imports: ['meetings'],
        from: sql`meeting t`,
        dimensions: {
          AREA: area(sql`meeting_area`, sql`meeting_id`),
          ...panelDimensions(sql`panel`, [sql`JOIN panel ON panel.id = t.panel_id`]),
          FINANCIAL_YEAR: { column: sql`t.financial_year` },
          QUARTER: { column: sql`t.quarter` },
          MONTH: { column: sql`t.month` },
          MEETING_KIND: { column: sql`t.kind` },
        },
      },
      event: {
        imports: ['events'],
        from: sql`event t`,
        dimensions: {
          AREA: area(sql`event_area`, sql`event_id`),
          FINANCIAL_YEAR: { column: sql`t.financial_year` },
          QUARTER: { column: sql`t.quarter` },
          MONTH: { column: sql`t.month` },
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
      meetingCountAgainstPlan: {
        owner: 'meeting',
        aggregate: 'COUNT',
        value: ofPanelWithRhythm,
        definition: 'Meetings of panels that state a rhythm: what plannedMeetingCount says these plan',
        unit: 'MEETINGS',
      },
      notedMeetingCount: {
        owner: 'meeting',
        aggregate: 'COUNT',
        value: sql`t.has_note`,
        definition: 'Meetings of which the page tells what was said',
        unit: 'MEETINGS',
      },
      notedMeetingRate: {
        owner: 'meeting',
        aggregate: 'RATE',
        value: sql`t.has_note`,
        definition: 'Share of meetings of which the page tells what was said',
        unit: 'PERCENT',
        denominator: 'Meetings',
      },
      plannedMeetingCount: {
        owner: 'rhythm',
        aggregate: 'SUM',
        value: plannedMeetings,
        definition:
          'Meetings a year by the published rhythm, over the panels that state one; in a year, over those that met in it',
        unit: 'MEETINGS',
      },
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
}
