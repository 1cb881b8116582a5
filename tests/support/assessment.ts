import sql, { raw, type Sql } from 'sql-template-tag';
import { lineageIn } from './lineage.ts';
import { daysBetween, percent } from './numbers.ts';
import type { Evidence, Row } from './question.ts';

/** A financial year by its first and last day. */
export type Year = { first: string; last: string };
type InArea = { areaCode: string };
type Meeting = InArea & { id: string; meetingFrequency: string | null; noted: number };
type Panel = InArea & { id: string; meetingFrequency: string | null };
type Happening = InArea & { id: string; level: string | null };
type Members = InArea & { panelId: string; asOf: string; seats: number; filled: number; trained: number };
type Point = InArea & {
  id: string;
  kind: string;
  status: string;
  raisedEarliest: string;
  raisedPrecision: string;
  respondedOn: string | null;
};

/** Meetings a year that the published wordings promise at least; other wordings promise none. */
const meetingsAYear: Record<string, number> = {
  quarterly: 4,
  'every three months': 4,
  'four times a year': 4,
  'three or four times a year (recommended)': 3,
  'three times a year': 3,
  'two to three times a year': 2,
  'annual review': 1,
};
const promised = ({ meetingFrequency }: { meetingFrequency: string | null }) =>
  meetingsAYear[meetingFrequency ?? ''] ?? 0;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Groups by a code, in code order, null last. */
function grouped<Item>(items: Item[], codeOf: (item: Item) => string | null): [string | null, Item[]][] {
  const codes = [...new Set(items.map(codeOf))].sort((one, other) => ((one ?? '~') < (other ?? '~') ? -1 : 1));
  return codes.map((code) => [code, items.filter((item) => codeOf(item) === code)]);
}

/**
 * What the operation `cqs-12-assessment` must answer of an Area and those it was made from: counted in this file from raw rows
 * and published files.
 */
export async function assessments(year: Year, evidence: Evidence) {
  const [forums, scrutiny] = [await forumRows(year, evidence), await scrutinyRows(year, evidence)];
  const documents = evidence.file('publications', 'publications.csv');
  const areas = evidence.file('forums', 'areas.csv');
  return (code: string) => {
    const lineage = lineageIn(areas, code);
    /** The things of these Areas, each once. */
    const own = <Item extends InArea>(items: Item[], idOf: (item: Item) => string): Item[] => [
      ...new Map(items.filter(({ areaCode }) => lineage.has(areaCode)).map((item) => [idOf(item), item])).values(),
    ];
    const byId = <Item extends InArea & { id: string }>(items: Item[]) => own(items, ({ id }) => id);
    const about = documents.filter(({ area_slug }) => area_slug!.split('; ').some((slug) => lineage.has(slug)));
    return {
      engagement: engagement(byId(forums.meetings), byId(forums.panels), byId(forums.events)),
      // Earlier counts of a year give way to later ones.
      membership: membership(own(forums.members, ({ panelId }) => panelId)),
      scrutiny: {
        rows: grouped(byId(scrutiny.points), ({ kind }) => kind).map(([kind, points]) => answers(kind, points)),
        total: { caseReviewCount: byId(scrutiny.reviews).length, recommendationCount: byId(scrutiny.points).length },
      },
      publications: publications(about.filter((row) => liesIn(year, row))),
      ofAllYears: publications(about).total,
    };
  };
}

/** A range of months whose end no page tells counts by its first. */
const lies = (date: string, { first, last }: Year): Sql =>
  sql`${raw(`${date}_earliest`)} >= ${first} AND COALESCE(${raw(`${date}_latest`)}, ${raw(`${date}_earliest`)}) <= ${last}`;

async function forumRows(year: Year, { rows }: Evidence) {
  return {
    meetings: await rows<Meeting>(
      'forums',
      sql`SELECT m.id, a.area_code, p.meeting_frequency, m.topics <> '' OR m.lessons <> '' AS noted
        FROM meeting m JOIN meeting_area a ON a.meeting_id = m.id LEFT JOIN panel p ON p.id = m.panel_id
        WHERE ${lies('m.date', year)}`,
    ),
    panels: await rows<Panel>(
      'forums',
      sql`SELECT DISTINCT p.id, a.area_code, p.meeting_frequency FROM panel p JOIN panel_area a ON a.panel_id = p.id
        JOIN meeting m ON m.panel_id = p.id WHERE ${lies('m.date', year)}`,
    ),
    events: await rows<Happening>(
      'forums',
      sql`SELECT e.id, a.area_code, e.level FROM event e JOIN event_area a ON a.event_id = e.id
        WHERE ${lies('e.date', year)}`,
    ),
    members: await rows<Members>(
      'forums',
      sql`SELECT s.panel_id, a.area_code, s.as_of, s.seats, s.filled, s.trained FROM membership s
        JOIN panel_area a ON a.panel_id = s.panel_id WHERE s.as_of BETWEEN ${year.first} AND ${year.last}
        ORDER BY s.as_of`,
    ),
  };
}

async function scrutinyRows(year: Year, { rows }: Evidence) {
  return {
    reviews: await rows<InArea & { id: string }>(
      'scrutiny',
      sql`SELECT id, area_code FROM case_review WHERE reviewed_on BETWEEN ${year.first} AND ${year.last}`,
    ),
    points: await rows<Point>(
      'scrutiny',
      sql`SELECT r.id, a.area_code, r.kind, r.status, r.raised_earliest, r.raised_precision, r.responded_on
        FROM recommendation r JOIN recommendation_area a ON a.recommendation_id = r.id WHERE ${lies('r.raised', year)}`,
    ),
  };
}

function engagement(meetings: Meeting[], panels: Panel[], events: Happening[]) {
  const noted = sum(meetings.map((meeting) => Number(meeting.noted)));
  return {
    rows: grouped(events, ({ level }) => level).map(([engagementLevel, { length }]) => ({
      engagementLevel,
      eventCount: length,
    })),
    total: {
      panelCount: panels.length,
      meetingCount: meetings.length,
      meetingCountAgainstPlan: meetings.filter((meeting) => promised(meeting) > 0).length,
      plannedMeetingCount: sum(panels.map(promised)),
      notedMeetingCount: noted,
      notedMeetingRate: percent(noted, meetings.length),
      eventCount: events.length,
    },
  };
}

function membership(panels: Members[]) {
  const [seatCount, filledCount, trainedCount] = (['seats', 'filled', 'trained'] as const).map((count) =>
    sum(panels.map((panel) => panel[count])),
  ) as [number, number, number];
  return {
    panelCount: panels.length,
    seatCount,
    filledCount,
    filledRate: percent(filledCount, seatCount),
    trainedCount,
    trainedRate: percent(trainedCount, filledCount),
  };
}

function answers(feedbackKind: string | null, points: Point[]) {
  const implemented = points.filter(({ status }) => status === 'IMPLEMENTED').length;
  const days = points
    .filter(({ raisedPrecision, respondedOn }) => raisedPrecision === 'DAY' && respondedOn !== null)
    .map(({ raisedEarliest, respondedOn }) => daysBetween(raisedEarliest, respondedOn!));
  return {
    feedbackKind,
    recommendationCount: points.length,
    respondedWithin90DaysRate: percent(days.filter((taken) => taken <= 90).length, days.length),
    implementedCount: implemented,
    implementationRate: percent(implemented, points.length),
  };
}

/** Whether a document's period is a month or a financial year, and lies in the year. */
function liesIn({ first, last }: Year, { period_start: start, period_end: end }: Row): boolean {
  const isMonth = /^\d{4}-\d{2}$/.test(start!) && start === end;
  const isYear = start === first && end === last;
  return isYear || (isMonth && start! >= first.slice(0, 7) && end! <= last.slice(0, 7));
}

function publications(documents: Row[]) {
  const welshCount = documents.filter(({ languages }) => languages!.split(';').includes('cy')).length;
  return {
    rows: grouped(documents, ({ type }) => type!.toUpperCase()).map(([kind, { length }]) => ({
      kind,
      publicationCount: length,
    })),
    total: {
      publicationCount: documents.length,
      welshCount,
      welshCoverageRate: percent(welshCount, documents.length),
    },
  };
}
