import { describe, expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const { data } = testSubgraph(forums);

describe('engagement statistics', () => {
  test('rows are made by what can have the dimension; the rest counts in the total alone', async () => {
    const { engagementStatistics } = (await data(
      `{ engagementStatistics(by: [MEETING_KIND]) { rows { meetingKind meetingCount panelCount casesReviewedCount } total { meetingCount panelCount casesReviewedCount } } }`,
    )) as { engagementStatistics: { rows: unknown[]; total: unknown } };
    expect(engagementStatistics).toEqual({
      rows: [
        { meetingKind: 'CASE_SCRUTINY', meetingCount: 15, panelCount: null, casesReviewedCount: 28 },
        { meetingKind: 'FORUM', meetingCount: 10, panelCount: null, casesReviewedCount: 0 },
        { meetingKind: 'INTERNAL', meetingCount: 2, panelCount: null, casesReviewedCount: 0 },
        { meetingKind: 'OUTREACH', meetingCount: 1, panelCount: null, casesReviewedCount: 0 },
        { meetingKind: 'POLICY', meetingCount: 3, panelCount: null, casesReviewedCount: 0 },
        { meetingKind: 'STRATEGIC', meetingCount: 1, panelCount: null, casesReviewedCount: 5 },
      ],
      total: { meetingCount: 32, panelCount: 56, casesReviewedCount: 33 },
    });
  });
  test('a thing of two Areas counts in both rows and once in the total; the unknown comes last', async () => {
    const { engagementStatistics } = (await data(
      `{ engagementStatistics(by: [AREA]) { rows { area { code } panelCount } total { panelCount } } }`,
    )) as {
      engagementStatistics: {
        rows: { area: { code: string } | null; panelCount: number }[];
        total: { panelCount: number };
      };
    };
    const { rows, total } = engagementStatistics;
    const codes = rows.map((row) => row.area?.code ?? null);
    expect(codes).toEqual([...codes.filter((code) => code !== null).toSorted(), null]);
    expect(rows.find((row) => row.area === null)?.panelCount).toBe(17);
    expect(rows.reduce((sum, row) => sum + row.panelCount, 0)).toBe(total.panelCount + 2);
  });
  test('predecessors roll up into the Area asked for', async () => {
    expect(
      await data(`{ engagementStatistics(by: [AREA], filter: { areas: ["wessex"], includePredecessors: true }) { rows { area { code } panelCount } total { panelCount } }
        area(code: "wessex") { engagementStatistics(by: [], includePredecessors: true) { rows { panelCount } total { panelCount } } } }`),
    ).toEqual({
      engagementStatistics: { rows: [{ area: { code: 'wessex' }, panelCount: 5 }], total: { panelCount: 5 } },
      area: { engagementStatistics: { rows: [], total: { panelCount: 5 } } },
    });
  });
  test('under an Area its predecessors roll up into that Area, not into others they also became part of', async () => {
    const rows = `engagementStatistics(by: [AREA], includePredecessors: true) { rows { area { code } panelCount } total { panelCount } }`;
    const { former, current } = (await data(
      `{ former: area(code: "cps-london") { ${rows} } current: area(code: "london-north") { ${rows} } }`,
    )) as Record<'former' | 'current', { engagementStatistics: unknown }>;
    expect(former.engagementStatistics).toEqual({
      rows: [{ area: { code: 'cps-london' }, panelCount: 2 }],
      total: { panelCount: 2 },
    });
    expect(current.engagementStatistics).toEqual({
      rows: [
        { area: { code: 'london-north' }, panelCount: 3 },
        // One panel is of both Areas today.
        { area: { code: 'london-south' }, panelCount: 1 },
      ],
      total: { panelCount: 3 },
    });
  });
  test('panels count in the financial years they met in', async () => {
    expect(
      await data(
        `{ engagementStatistics(by: [FINANCIAL_YEAR], filter: { financialYears: ["2009-10"] }) { rows { financialYear panelCount meetingCount eventCount } total { organisationCount } } }`,
      ),
    ).toEqual({
      engagementStatistics: {
        rows: [{ financialYear: '2009-10', panelCount: 1, meetingCount: 4, eventCount: 2 }],
        total: { organisationCount: null },
      },
    });
  });
  test('quarters and months are of meetings and events, and of the panels that met in them, within the years asked', async () => {
    expect(
      await data(`{ year: engagementStatistics(by: [QUARTER], filter: { financialYears: ["2009-10"] }) { rows { quarter panelCount meetingCount eventCount organisationCount } }
        area: area(code: "south-east") { engagementStatistics(by: [FINANCIAL_YEAR, QUARTER, MONTH], filter: { financialYears: ["2015-16"] }) { rows { quarter month panelCount meetingCount eventCount } total { panelCount meetingCount eventCount } } }
        panel: panel(id: "caf-thematic") { engagementStatistics(by: [MONTH]) { rows { month panelCount meetingCount } } } }`),
    ).toEqual({
      year: {
        rows: [
          { quarter: '2009-10 Q1', panelCount: 1, meetingCount: 1, eventCount: 0, organisationCount: null },
          { quarter: '2009-10 Q2', panelCount: 1, meetingCount: 1, eventCount: 0, organisationCount: null },
          { quarter: '2009-10 Q3', panelCount: 1, meetingCount: 1, eventCount: 2, organisationCount: null },
          { quarter: '2009-10 Q4', panelCount: 1, meetingCount: 1, eventCount: 0, organisationCount: null },
        ],
      },
      area: {
        engagementStatistics: {
          rows: [
            { quarter: '2015-16 Q2', month: '2015-07', panelCount: 0, meetingCount: 0, eventCount: 1 },
            { quarter: '2015-16 Q2', month: '2015-08', panelCount: 1, meetingCount: 1, eventCount: 0 },
            { quarter: '2015-16 Q3', month: '2015-10', panelCount: 1, meetingCount: 1, eventCount: 0 },
            { quarter: '2015-16 Q3', month: '2015-11', panelCount: 0, meetingCount: 0, eventCount: 1 },
            { quarter: '2015-16 Q3', month: '2015-12', panelCount: 0, meetingCount: 0, eventCount: 1 },
            { quarter: '2015-16 Q4', month: '2016-01', panelCount: 1, meetingCount: 1, eventCount: 0 },
          ],
          total: { panelCount: 1, meetingCount: 3, eventCount: 3 },
        },
      },
      panel: {
        engagementStatistics: {
          rows: [
            { month: '2021-07', panelCount: 1, meetingCount: 1 },
            { month: null, panelCount: 1, meetingCount: 2 },
          ],
        },
      },
    });
  });
  test('the first quarter of a year is compared with the last of the year before, which makes no row', async () => {
    const compared = 'quarter panelCount meetingCount previous { quarter panelCount meetingCount }';
    expect(
      await data(
        `{ panel(id: "se-lsip") { engagementStatistics(by: [QUARTER], filter: { financialYears: ["2016-17"] }) { rows { ${compared} } } } }`,
      ),
    ).toEqual({
      panel: {
        engagementStatistics: {
          rows: [
            {
              quarter: '2016-17 Q1',
              panelCount: 1,
              meetingCount: 1,
              previous: { quarter: '2015-16 Q4', panelCount: 1, meetingCount: 1 },
            },
            {
              quarter: '2016-17 Q2',
              panelCount: 1,
              meetingCount: 1,
              previous: { quarter: '2016-17 Q1', panelCount: 1, meetingCount: 1 },
            },
            { quarter: '2016-17 Q4', panelCount: 1, meetingCount: 1, previous: null },
          ],
        },
      },
    });
  });
  test('kinds of event that do not tell a level are in the row without one, the last', async () => {
    const { level, silent } = (await data(
      `{ level: engagementStatistics(by: [ENGAGEMENT_LEVEL]) { rows { engagementLevel eventCount meetingCount } total { eventCount } }
        silent: engagementStatistics(by: [ENGAGEMENT_LEVEL, EVENT_KIND]) { rows { engagementLevel eventKind eventCount } } }`,
    )) as Record<'level' | 'silent', { rows: { engagementLevel: string | null }[] }>;
    expect(level).toEqual({
      rows: [
        { engagementLevel: 'CONSULT', eventCount: 32, meetingCount: null },
        { engagementLevel: 'INFORM', eventCount: 26, meetingCount: null },
        { engagementLevel: 'PARTNER', eventCount: 4, meetingCount: null },
        { engagementLevel: null, eventCount: 32, meetingCount: null },
      ],
      total: { eventCount: 94 },
    });
    expect(silent.rows.filter(({ engagementLevel }) => engagementLevel === null)).toEqual([
      { engagementLevel: null, eventKind: 'AWARD', eventCount: 4 },
      { engagementLevel: null, eventKind: 'CONFERENCE', eventCount: 11 },
      { engagementLevel: null, eventKind: 'MEETING', eventCount: 3 },
      { engagementLevel: null, eventKind: 'STAFF_LEARNING', eventCount: 1 },
      { engagementLevel: null, eventKind: 'STAFF_NETWORK_EVENT', eventCount: 6 },
      { engagementLevel: null, eventKind: 'STAFF_TRAINING', eventCount: 3 },
      { engagementLevel: null, eventKind: 'VISIT', eventCount: 3 },
      { engagementLevel: null, eventKind: 'WORKSHOP', eventCount: 1 },
    ]);
  });
  test('dimensions that both stand on the panel go together', async () => {
    const { engagementStatistics } = (await data(
      `{ engagementStatistics(by: [PANEL_KIND, LEVEL, STRAND], filter: { panelKinds: [VAWG_SCRUTINY_PANEL], statuses: [ACTIVE] }) { rows { panelKind level strand { code } panelCount meetingCount } } }`,
    )) as { engagementStatistics: { rows: unknown[] } };
    expect(engagementStatistics.rows).toContainEqual({
      panelKind: 'VAWG_SCRUTINY_PANEL',
      level: 'LOCAL',
      strand: { code: 'DOMESTIC_ABUSE' },
      panelCount: 2,
      meetingCount: 1,
    });
  });
  test('an Area with nothing has its zeros, a panel has no events', async () => {
    expect(
      await data(`{ area(code: "cumbria") { engagementStatistics(by: []) { total { panelCount meetingCount eventCount casesReviewedCount organisationCount } } }
        panel(id: "caf") { engagementStatistics(by: []) { total { panelCount meetingCount eventCount } } } }`),
    ).toEqual({
      area: {
        engagementStatistics: {
          total: { panelCount: 0, meetingCount: 0, eventCount: 0, casesReviewedCount: 0, organisationCount: 0 },
        },
      },
      panel: { engagementStatistics: { total: { panelCount: 1, meetingCount: 7, eventCount: null } } },
    });
  });
});

test('the catalogue shows each loaded file and all that can be counted', async () => {
  const { catalogue } = (await data(
    `{ catalogue { forums { datasets { name kind rowCount rowsAdded fileHash latestDate } dimensions { statistic name } measures { statistic name unit grains } } } }`,
  )) as {
    catalogue: {
      forums: { datasets: { name: string; rowCount: number }[]; dimensions: unknown[]; measures: unknown[] };
    };
  };
  expect(catalogue.forums.datasets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['areas.csv', 70],
    ['events.csv', 94],
    ['meetings.csv', 32],
    ['organisations.csv', 131],
    ['panels.csv', 56],
  ]);
  expect(catalogue.forums.dimensions).toHaveLength(19);
  expect(catalogue.forums.dimensions).toContainEqual({ statistic: 'engagementStatistics', name: 'QUARTER' });
  expect(catalogue.forums.measures).toEqual(
    expect.arrayContaining([
      {
        statistic: 'engagementStatistics',
        name: 'casesReviewedCount',
        unit: 'CASES',
        grains: ['FINANCIAL_YEAR', 'QUARTER', 'MONTH'],
      },
      {
        statistic: 'engagementStatistics',
        name: 'plannedMeetingCount',
        unit: 'MEETINGS',
        grains: ['FINANCIAL_YEAR'],
      },
    ]),
  );
});
