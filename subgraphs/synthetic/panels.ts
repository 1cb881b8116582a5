import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { partialDate } from '../../platform/partial-date.ts';
import { meetingRhythms } from '../../platform/reference/meeting-rhythms.ts';
import { strandMeaning } from '../../platform/reference/strand-words.ts';
import { splitList } from '../../platform/text.ts';
import { groupsOf, type StrandGroup } from './strand-groups.ts';

type Row = Record<string, string>;

/** A published panel that meets, with when and how often. */
export type PanelPlan = {
  slug: string;
  name: string;
  kind: string;
  level: string;
  areas: string[];
  strandsAsPublished: string;
  meetingsAYear: number;
  from: string;
  to: string;
  /** Groups of strands whose cases it looks at; none for panels of strategy and policy. */
  groups: StrandGroup[];
};

/** First and last day of everything generated: the first forum's month, and the end of the last year with published figures. */
const firstDay = '2007-04-01';
const lastDay = '2024-03-31';

/** When forerunners made way for today's Areas and Local Scrutiny and Involvement Panels. */
const newAreas = '2011-04-01';
const endOfForerunners = '2011-03-31';

const caseKinds = [
  'lsip',
  'hate_crime_scrutiny_panel',
  'vawg_scrutiny_panel',
  'domestic_violence_scrutiny_panel',
  'thematic_scrutiny_panel',
];

/** Days that areas.csv and panels.csv leave open, where two follow one another. */
const inferredDays: Record<string, { from?: string; to?: string }> = {
  'cps-london': { to: '2016-03-31' },
  'london-north': { from: '2016-04-01' },
  'london-south': { from: '2016-04-01' },
  caf: { to: '2019-12-31' },
  'caf-thematic': { from: '2020-01-01' },
};

/**
 * The published panels that meet, by slug.
 * @param folder holds `panels.csv` and `areas.csv`
 */
export function plannedPanels(folder: string): PanelPlan[] {
  const areas = new Map(read(folder, 'areas.csv').map((area) => [area.slug!, area]));
  return read(folder, 'panels.csv')
    .filter(({ name, status }) => status !== 'planned' && !name!.endsWith('(programme)'))
    .map((row) => planned(row, areas))
    .filter(({ meetingsAYear, from, to }) => meetingsAYear > 0 && from < to)
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

function planned(row: Row, areas: ReadonlyMap<string, Row>): PanelPlan {
  const codes = splitList(row.strands!).flatMap((words) => [...(strandMeaning(words)?.codes ?? [])]);
  const own = splitList(row.area_slug!);
  const looksAtCases = caseKinds.includes(row.kind!) && own.length > 0;
  return {
    slug: row.slug!,
    name: row.name!,
    kind: row.kind!,
    level: row.level!,
    areas: own,
    strandsAsPublished: row.strands!,
    meetingsAYear: meetingsAYear(row, looksAtCases),
    from: start(row, own, areas),
    to: end(row, own, areas),
    groups: looksAtCases ? groupsOf(codes) : [],
  };
}

function meetingsAYear(row: Row, looksAtCases: boolean): number {
  const words = row.meeting_frequency!;
  if (words === '') return looksAtCases ? 4 : row.level === 'local' && row.area_slug !== '' ? 3 : 0;
  return meetingRhythms.get(words) ?? 0;
}

function start(row: Row, own: string[], areas: ReadonlyMap<string, Row>): string {
  const established = row.established === '' ? null : partialDate(row.established!).earliest;
  if (established !== null) return latest([firstDay, established]);
  if (row.status === 'superseded') return firstDay;
  return latest([
    firstDay,
    inferredDays[row.slug!]?.from,
    row.kind === 'lsip' ? newAreas : undefined,
    ...own.map((code) => inferredDays[code]?.from ?? areas.get(code)?.valid_from),
  ]);
}

function end(row: Row, own: string[], areas: ReadonlyMap<string, Row>): string {
  const ended = ['superseded', 'dissolved', 'closed'].includes(row.status!);
  const status = ended && row.status_date !== '' ? partialDate(row.status_date!).latest : null;
  return earliest([
    lastDay,
    inferredDays[row.slug!]?.to,
    status ?? (row.status === 'superseded' ? endOfForerunners : undefined),
    ...own.map((code) => inferredDays[code]?.to ?? areas.get(code)?.valid_to),
  ]);
}

const stated = (days: (string | undefined)[]) => days.filter((day) => day !== undefined && day !== '').sort();
const earliest = (days: (string | undefined)[]) => stated(days)[0]!;
const latest = (days: (string | undefined)[]) => stated(days).at(-1)!;

function read(folder: string, file: string): Row[] {
  return parse(readFileSync(join(folder, file)), { columns: true, bom: true, trim: true });
}
