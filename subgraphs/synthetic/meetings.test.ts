import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { expectBetween, syntheticCsv, tally, type CsvRow } from '../../tests/support/synthetic.ts';

const rows = syntheticCsv({ scale: 1, seed: 7 });
const published = join(import.meta.dirname, '../forums/published');

describe('meetings', () => {
  const planned = parse<CsvRow>(readFileSync(join(published, 'panels.csv')), { columns: true });
  test('lie between the first forum and the fixed last day, and are those of published panels', () => {
    for (const { date } of rows.meetings)
      expectBetween(Date.parse(date!), Date.parse('2007-04-01'), Date.parse('2024-03-31'));
    const known = new Set(planned.map(({ slug }) => slug));
    expect(rows.meetings.filter(({ panel_slug }) => !known.has(panel_slug))).toEqual([]);
  });
  test.each([
    ['south-west-lsip', 4],
    ['wessex-vawg', 3],
    ['yh-strategic', 2],
    ['thames-valley-da', 1],
  ])('%s meets %d times a year at most, and seldom less', (panel, aYear) => {
    const own = rows.meetings.filter(({ panel_slug }) => panel_slug === panel);
    const years = tally(own.map(({ date }) => String(Number(date!.slice(0, 4)) - (date!.slice(5) < '04-01' ? 1 : 0))));
    for (const count of years.values()) expect(count).toBeLessThanOrEqual(aYear);
    const before = [...years].filter(([year]) => year >= '2011' && year < '2020').map(([, count]) => count);
    expectBetween(before.reduce((sum, count) => sum + count, 0) / (9 * aYear), 0.75, 1);
  });
  test('in 2020-21 are fewer, and all are online', () => {
    const year = (first: number) =>
      rows.meetings.filter(({ date }) => date! >= `${first}-04-01` && date! <= `${first + 1}-03-31`);
    expectBetween(year(2020).length / year(2018).length, 0.4, 0.8);
    expect(new Set(year(2020).map(({ topics }) => topics!.split('; ')[0]))).toEqual(new Set(['held online']));
    expect(year(2018).filter(({ topics }) => topics!.includes('held online'))).toEqual([]);
  });
  test('superseded, dissolved and former panels meet no more', () => {
    const last = (panel: string) => rows.meetings.findLast(({ panel_slug }) => panel_slug === panel)!.date!;
    expect(last('dorset-hcsp') <= '2010-12-31').toBe(true);
    expect(last('cleveland-dv') <= '2011-03-31').toBe(true);
    expect(last('london-hate-crime') <= '2023-11-30').toBe(true);
    expect(last('se-lsip') > '2023-12-31').toBe(true);
    expect(rows.meetings.some(({ panel_slug }) => panel_slug === 'ne-disability')).toBe(false);
  });
  test('are no two of one panel on one day', () => {
    expect(new Set(rows.meetings.map(({ panel_slug, date }) => `${panel_slug} ${date}`)).size).toBe(
      rows.meetings.length,
    );
  });
});
