import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { pick } from '../load.ts';
import { forums } from './index.ts';

const { data, opened } = testSubgraph(forums);
const write = temporaryFiles();

const load = (kind: string, content: string) => {
  const path = write(`${kind}.csv`, content);
  return importFile(opened().database, pick('kind', forums.imports, kind), path);
};

test('a panel plans the meetings that its published words say, the fewer where they leave a choice', async () => {
  const { panels } = (await data('{ panels(first: 100) { nodes { meetingFrequency meetingsPlannedAYear } } }')) as {
    panels: { nodes: { meetingFrequency: string | null; meetingsPlannedAYear: number | null }[] };
  };
  const planned = panels.nodes.map((panel) => [panel.meetingFrequency, panel.meetingsPlannedAYear] as const);
  expect(new Map(planned)).toEqual(
    new Map<string | null, number | null>([
      ['quarterly', 4],
      ['every three months', 4],
      ['four times a year', 4],
      ['three or four times a year (recommended)', 3],
      ['three times a year', 3],
      ['two to three times a year', 2],
      ['annual review', 1],
      ['ad hoc', null],
      ['once', null],
      [null, null],
    ]),
  );
});

test('a wording that is not in the table fails the import of panels by line', async () => {
  const published = readFileSync(join(forums.directory, 'published/panels.csv'), 'utf8');
  await expect(load('panels', published.replace(',quarterly,', ',now and then,'))).rejects.toThrow(
    '1 fault; nothing was written.\npanels.csv, line 2, column meeting_frequency: expected a wording of platform/reference/meeting-rhythms.ts (quarterly, every three months, four times a year, three or four times a year (recommended), three times a year, two to three times a year, annual review, ad hoc, once), or blank; got "now and then"',
  );
});

test('planned meetings are of all panels that state a rhythm, of any status', async () => {
  const planned = '{ rows { status plannedMeetingCount } total { plannedMeetingCount } }';
  expect(await data(`{ engagementStatistics(by: [STATUS]) ${planned} }`)).toEqual({
    engagementStatistics: {
      rows: [
        { status: 'ACTIVE', plannedMeetingCount: 35 },
        { status: 'CLOSED', plannedMeetingCount: 0 },
        { status: 'DISSOLVED', plannedMeetingCount: 4 },
        { status: 'PILOT', plannedMeetingCount: 0 },
        { status: 'PLANNED', plannedMeetingCount: 0 },
        { status: 'SUPERSEDED', plannedMeetingCount: 13 },
        { status: 'UNKNOWN', plannedMeetingCount: 0 },
      ],
      total: { plannedMeetingCount: 52 },
    },
  });
});

test('in a year they stand beside the meetings held, for the panels that met; no quarter or kind of meeting plans any', async () => {
  expect(
    await data(`{ area(code: "south-east") { engagementStatistics(by: [FINANCIAL_YEAR]) { rows { financialYear meetingCount plannedMeetingCount } total { meetingCount plannedMeetingCount } } }
      year: area(code: "south-east") { engagementStatistics(by: [], filter: { financialYears: ["2015-16"] }) { total { meetingCount plannedMeetingCount } } }
      before: area(code: "south-east") { engagementStatistics(by: [], filter: { financialYears: ["2005-06"] }) { total { meetingCount plannedMeetingCount } } }
      quarter: engagementStatistics(by: [QUARTER], filter: { areas: ["south-east"], financialYears: ["2017-18"] }) { rows { quarter meetingCount plannedMeetingCount } }
      kind: engagementStatistics(by: [MEETING_KIND], filter: { areas: ["south-east"] }) { rows { meetingCount plannedMeetingCount } total { plannedMeetingCount } } }`),
  ).toEqual({
    area: {
      engagementStatistics: {
        rows: [
          { financialYear: '2015-16', meetingCount: 3, plannedMeetingCount: 4 },
          { financialYear: '2016-17', meetingCount: 3, plannedMeetingCount: 4 },
          { financialYear: '2017-18', meetingCount: 1, plannedMeetingCount: 4 },
          // An event of no one year.
          { financialYear: null, meetingCount: 0, plannedMeetingCount: 0 },
        ],
        total: { meetingCount: 7, plannedMeetingCount: 4 },
      },
    },
    year: { engagementStatistics: { total: { meetingCount: 3, plannedMeetingCount: 4 } } },
    before: { engagementStatistics: { total: { meetingCount: 0, plannedMeetingCount: 0 } } },
    quarter: { rows: [{ quarter: '2017-18 Q1', meetingCount: 1, plannedMeetingCount: null }] },
    kind: { rows: [{ meetingCount: 7, plannedMeetingCount: null }], total: { plannedMeetingCount: 4 } },
  });
});

test('meetings held against the plan are those of panels that state a rhythm, as many as there were', async () => {
  const held = 'meetingCount meetingCountAgainstPlan plannedMeetingCount';
  const year = (code: string, label: string) =>
    `area(code: "${code}") { engagementStatistics(by: [], filter: { financialYears: ["${label}"] }) { total { ${held} } } }`;
  expect(
    await data(`{ stated: ${year('south-east', '2015-16')} none: ${year('north-west', '2017-18')}
      kinds: engagementStatistics(by: [MEETING_KIND]) { rows { meetingKind ${held} } } }`),
  ).toEqual({
    stated: {
      engagementStatistics: { total: { meetingCount: 3, meetingCountAgainstPlan: 3, plannedMeetingCount: 4 } },
    },
    // Three panels met; no page says how often they do.
    none: { engagementStatistics: { total: { meetingCount: 3, meetingCountAgainstPlan: 0, plannedMeetingCount: 0 } } },
    kinds: {
      rows: [
        ['CASE_SCRUTINY', 15, 10],
        ['FORUM', 10, 10],
        ['INTERNAL', 2, 0],
        ['OUTREACH', 1, 0],
        // Panels that met once, or as need arose, plan no meetings.
        ['POLICY', 3, 0],
        ['STRATEGIC', 1, 1],
      ].map(([meetingKind, meetingCount, meetingCountAgainstPlan]) => ({
        meetingKind,
        meetingCount,
        meetingCountAgainstPlan,
        plannedMeetingCount: null,
      })),
    },
  });
});

test('a synthetic meeting puts no published panel into a year, unless it is asked for', async () => {
  await load(
    'meetings',
    `date,date_precision,panel_slug,panel_name,area_slug,meeting_kind,theme,topics,cases_reviewed,case_types,lessons_actions,source_url
2012-05-01,day,caf,Community Accountability Forum,,forum,,,,,,urn:cps:synthetic:meetings
`,
  );
  const asked = (given: string) =>
    `panel(id: "caf") { engagementStatistics(by: [FINANCIAL_YEAR, MONTH], filter: { financialYears: ["2012-13"] } ${given}) { rows { month panelCount meetingCount } total { panelCount meetingCount plannedMeetingCount } } }`;
  expect(await data(`{ ${asked('')} with: ${asked('includeSynthetic: true')} }`)).toEqual({
    panel: {
      engagementStatistics: { rows: [], total: { panelCount: 0, meetingCount: 0, plannedMeetingCount: 0 } },
    },
    with: {
      engagementStatistics: {
        rows: [{ month: '2012-05', panelCount: 1, meetingCount: 1 }],
        total: { panelCount: 1, meetingCount: 1, plannedMeetingCount: 4 },
      },
    },
  });
  const panelsMet = (given: string) =>
    `engagementStatistics(by: [], filter: { financialYears: ["2012-13"] } ${given}) { total { panelCount containsSynthetic } }`;
  expect(
    await data(`{ panel(id: "caf") { ${panelsMet('includeSynthetic: true')} without: ${panelsMet('')} } }`),
  ).toEqual({
    panel: {
      engagementStatistics: { total: { panelCount: 1, containsSynthetic: true } },
      without: { total: { panelCount: 0, containsSynthetic: false } },
    },
  });
});
