import { beforeAll, describe, expect, test } from 'vitest';
import { loadMembership } from '../../tests/support/membership.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const subgraph = testSubgraph(forums);
beforeAll(() => loadMembership(subgraph));

type Answer = { rows: Record<string, unknown>[]; total: Record<string, unknown> };
const statistics = async (given: string, row: string, total = 'panelCount') =>
  (await subgraph.data(`{ membershipStatistics(${given}) { rows { ${row} } total { ${total} } } }`))
    .membershipStatistics as Answer;

describe('membership grouped by', () => {
  const rows = async (given: string, row: string) => (await statistics(given, row)).rows;
  test('Area: a panel of two counts in both rows, one of none in the last; predecessors roll up', async () => {
    const asked = 'area { code } filledCount';
    const london = ['london-north', 'london-south'].map((code) => ({ area: { code }, filledCount: 15 }));
    const none = { area: null, filledCount: 11 };
    expect(await statistics('by: [AREA]', asked, 'filledCount')).toEqual({
      rows: [
        ...london,
        { area: { code: 'wessex' }, filledCount: 8 },
        { area: { code: 'wiltshire' }, filledCount: 6 },
        none,
      ],
      total: { filledCount: 40 },
    });
    expect(await rows('by: [AREA], filter: { includePredecessors: true }', asked)).toEqual([
      ...london,
      { area: { code: 'wessex' }, filledCount: 14 },
      none,
    ]);
  });
  test('panel, its kind and its level', async () => {
    expect(await rows('by: [PANEL, PANEL_KIND, LEVEL]', 'panel { name } panelKind level vacancyCount')).toEqual([
      {
        panel: { name: 'Community Accountability Forum' },
        panelKind: 'COMMUNITY_ACCOUNTABILITY_FORUM',
        level: 'NATIONAL',
        vacancyCount: 0,
      },
      {
        panel: { name: 'Pan-London Hate Crime Scrutiny Panel' },
        panelKind: 'HATE_CRIME_SCRUTINY_PANEL',
        level: 'LOCAL',
        vacancyCount: 5,
      },
      {
        panel: { name: expect.stringContaining('Wessex') },
        panelKind: 'VAWG_SCRUTINY_PANEL',
        level: 'LOCAL',
        vacancyCount: 2,
      },
      {
        panel: { name: expect.stringContaining('Wiltshire') },
        panelKind: 'HATE_CRIME_SCRUTINY_PANEL',
        level: 'LOCAL',
        vacancyCount: 2,
      },
    ]);
  });
  test('strand that the panel looks at', async () => {
    expect(await rows('by: [STRAND], filter: { panels: ["wessex-vawg", "caf"] }', 'strand { code } seatCount')).toEqual(
      [
        { strand: { code: 'DOMESTIC_ABUSE' }, seatCount: 10 },
        { strand: { code: 'RAPE' }, seatCount: 10 },
        { strand: { code: 'SEXUAL_OFFENCES' }, seatCount: 10 },
        { strand: null, seatCount: 11 },
      ],
    );
  });
  test('sector, of members alone; counts that are equal are all counted', async () => {
    expect(
      await statistics('by: [SECTOR]', 'sector memberCount seatCount panelCount', 'memberCount seatCount'),
    ).toEqual({
      rows: [
        { sector: 'ACADEMIC', memberCount: 4, seatCount: null, panelCount: null },
        { sector: 'FAITH', memberCount: 3, seatCount: null, panelCount: null },
        { sector: 'PUBLIC', memberCount: 3, seatCount: null, panelCount: null },
        { sector: 'VOLUNTARY_SECTOR', memberCount: 30, seatCount: null, panelCount: null },
      ],
      total: { memberCount: 40, seatCount: 49 },
    });
    expect(await rows('by: [PANEL_KIND], filter: { panels: ["wiltshire-hcsp"] }', 'memberCount')).toEqual([
      { memberCount: 6 },
    ]);
    expect(
      await statistics(
        'by: [PANEL], filter: { sectors: [FAITH] }',
        'panel { id } memberCount',
        'memberCount seatCount',
      ),
    ).toEqual({
      rows: [{ panel: { id: 'wiltshire-hcsp' }, memberCount: 3 }],
      total: { memberCount: 3, seatCount: null },
    });
  });
  test('expertise, of experts alone, year by year', async () => {
    expect(
      await statistics(
        'by: [FINANCIAL_YEAR, EXPERTISE], filter: { areas: ["wessex", "london-north"] }',
        'financialYear expertise { code } expertMemberCount memberCount',
        'expertMemberCount',
      ),
    ).toEqual({
      rows: [
        { financialYear: '2015-16', expertise: { code: 'DISABILITY' }, expertMemberCount: 5, memberCount: null },
        { financialYear: '2015-16', expertise: { code: 'DOMESTIC_ABUSE' }, expertMemberCount: 4, memberCount: null },
        { financialYear: '2015-16', expertise: { code: 'RACIST' }, expertMemberCount: 5, memberCount: null },
        { financialYear: '2015-16', expertise: { code: 'RAPE' }, expertMemberCount: 4, memberCount: null },
        { financialYear: '2016-17', expertise: { code: 'RAPE' }, expertMemberCount: 2, memberCount: null },
      ],
      total: { expertMemberCount: 2 },
    });
  });
});
