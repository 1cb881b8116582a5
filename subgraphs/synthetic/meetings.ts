import { fingerprint } from '../../platform/text.ts';
import { meetingDay } from './days.ts';
import { cellsInOrder, type Cells } from './files.ts';
import type { PanelPlan } from './panels.ts';
import { caseStages, lessonsOf } from './phrases.ts';
import { Draws } from './random.ts';
import { ruleUrl } from './rules.ts';
import type { StrandGroup } from './strand-groups.ts';

/** A meeting that was held: everything but its cases, which depend on the scale. */
export type PlannedMeeting = {
  panel: PanelPlan;
  date: string;
  online: boolean;
  theme: StrandGroup | null;
  /** The panel's next meeting days, the soonest first. */
  followedBy: readonly string[];
};

const skipped = 1 / 16;
const skippedOnline = 2 / 5;
const withNote = 2 / 3;
const onlineFrom = '2020-04-01';
const onlineTo = '2021-03-31';

/** All meetings of a panel, earliest first. Seed and panel alone decide them. */
export function plannedMeetings(panel: PanelPlan, seed: number): PlannedMeeting[] {
  const draws = new Draws(seed, 'meetings', panel.slug);
  const every = 12 / panel.meetingsAYear;
  const first = draws.whole(0, every - 1);
  const meetings: Omit<PlannedMeeting, 'followedBy'>[] = [];
  for (let month = first; ; month += every) {
    const fromApril = 3 + month;
    const day = meetingDay(
      2007 + Math.floor(fromApril / 12),
      (fromApril % 12) + 1,
      draws.one([0, 1]),
      draws.one([2, 3, 4]),
    );
    const theme = draws.weighted([null, ...panel.groups].map((group) => [group, group?.themeWeight ?? 1]));
    const online = onlineFrom <= day && day <= onlineTo;
    const held = !draws.chance(online ? skippedOnline : skipped);
    if (day > panel.to) break;
    if (held && day >= panel.from) meetings.push({ panel, date: day, online, theme });
  }
  const days = meetings.map(({ date }) => date);
  return meetings.map((meeting, index) => ({ ...meeting, followedBy: days.slice(index + 1, index + 5) }));
}

/**
 * The row of a meeting.
 * @param caseCount cases looked at; null where the panel looks at none
 */
export function meetingCells(meeting: PlannedMeeting, seed: number, caseCount: number | null): Cells<'meetings'> {
  const { panel, date, online, theme } = meeting;
  const draws = new Draws(seed, 'note', panel.slug, date);
  const noted = draws.chance(withNote);
  const topics = noted ? [draws.one(caseStages), draws.one(caseStages)].map(({ name }) => name) : [];
  return {
    date,
    date_precision: 'day',
    panel_slug: panel.slug,
    panel_name: panel.name,
    area_slug: panel.areas.join('; '),
    meeting_kind: kindOf(panel),
    theme: theme?.name ?? '',
    topics: [...(online ? ['held online'] : []), ...new Set(topics)].join('; '),
    cases_reviewed: caseCount === null ? '' : String(caseCount),
    case_types: panel.groups.map(({ name }) => name.toLowerCase()).join('; '),
    lessons_actions: noted && draws.chance(0.5) ? draws.one(lessonsOf(draws.one(caseStages))) : '',
    source_url: ruleUrl(online ? 'meeting-calendar-2020-21' : 'meeting-calendar'),
  };
}

/** The id that the import gives a meeting: the first ten digits of the hash over its columns. */
export function meetingId(cells: Cells<'meetings'>): string {
  return `meeting-${fingerprint(cellsInOrder({ kind: 'meetings', cells })).slice(0, 10)}`;
}

function kindOf({ kind, groups }: PanelPlan): string {
  if (groups.length > 0) return 'case_scrutiny';
  return kind === 'community_accountability_forum' ? 'forum' : 'strategic';
}
