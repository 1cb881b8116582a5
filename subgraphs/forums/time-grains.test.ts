import sql, { raw } from 'sql-template-tag';
import { beforeAll, expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { openSubgraphDatabase } from '../../platform/subgraph.ts';
import { pick } from '../load.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const { config, opened, data } = testSubgraph(forums);
const write = temporaryFiles();

const months = Array.from({ length: 12 }, (_, index) => `2016-${String(index + 1).padStart(2, '0')}`);
const dated = [
  ...months.map((month) => [month, '', 'month']),
  ['2017-03-31', '', 'day'],
  ['2017-04-01', '', 'day'],
  ['2017-04', '2017-06', 'month'],
  ['2017-06', '2017-07', 'month'],
  ['2017-03-30', '2017-04-02', 'day'],
  ['2016-05', '2017-05', 'month'],
  ['', '2017-05', 'unknown'],
  ['2017-05', '', 'month_range (to the summer)'],
];

beforeAll(async () => {
  const header = 'date,date_end,date_precision,title,area_slug,type,partners,audience,attendance,purpose,source_url';
  const rows = dated.map(
    ([date, end, precision], index) =>
      `${date},${end},${precision},Talk ${index},,talk,,,,,https://example.org/talks/${index}`,
  );
  const path = write('events.csv', [header, ...rows].join('\n'));
  await importFile(opened().database, pick('kind', forums.imports, 'events'), path);
});

type Grains = { label: string; quarter: string | null; month: string | null };
const grains = (table: 'meeting' | 'event', where = sql`1 = 1`) =>
  opened().database.select<Grains>(
    sql`SELECT date_label AS label, quarter, month FROM ${raw(table)} WHERE ${where} ORDER BY id`,
  );

test('the quarter and the month are those that hold the whole date; else there is none', async () => {
  const stored = await grains('event', sql`source_url LIKE 'https://example.org/talks/%'`);
  const byLabel = new Map(stored.map(({ label, quarter, month }) => [label, [quarter, month]]));
  expect(byLabel).toEqual(
    new Map([
      ['2016-01', ['2015-16 Q4', '2016-01']],
      ['2016-02', ['2015-16 Q4', '2016-02']],
      ['2016-03', ['2015-16 Q4', '2016-03']],
      ['2016-04', ['2016-17 Q1', '2016-04']],
      ['2016-05', ['2016-17 Q1', '2016-05']],
      ['2016-06', ['2016-17 Q1', '2016-06']],
      ['2016-07', ['2016-17 Q2', '2016-07']],
      ['2016-08', ['2016-17 Q2', '2016-08']],
      ['2016-09', ['2016-17 Q2', '2016-09']],
      ['2016-10', ['2016-17 Q3', '2016-10']],
      ['2016-11', ['2016-17 Q3', '2016-11']],
      ['2016-12', ['2016-17 Q3', '2016-12']],
      ['2017-03-31', ['2016-17 Q4', '2017-03']],
      ['2017-04-01', ['2017-18 Q1', '2017-04']],
      ['2017-04 to 2017-06', ['2017-18 Q1', null]],
      ['2017-06 to 2017-07', [null, null]],
      ['2017-03-30 to 2017-04-02', [null, null]],
      ['2016-05 to 2017-05', [null, null]],
      ['until 2017-05', [null, null]],
      // A range whose end the words do not tell.
      ['2017-05', [null, null]],
    ]),
  );
});

test('a comparison within a year leaves what has no month of its own where it was, and adds none of the year before', async () => {
  const rowsOf = async (year: string, fields: string) => {
    const answer = await data(`{
      engagementStatistics(by: [MONTH], filter: { financialYears: ["${year}"], eventKinds: [TALK] }) { rows { month eventCount ${fields} } }
    }`);
    return (answer.engagementStatistics as { rows: { month: string | null; eventCount: number }[] }).rows;
  };
  const alone = await rowsOf('2017-18', '');
  expect(alone.find(({ month }) => month === null)?.eventCount).toBeGreaterThan(0);
  expect(await rowsOf('2017-18', 'previous { month }')).toMatchObject(alone);
  // In 2018-19 no talk lacks a month, though some of the year before do.
  const later = await rowsOf('2018-19', '');
  expect(later.map(({ month }) => month)).not.toContain(null);
  expect(await rowsOf('2018-19', 'previous { month }')).toMatchObject(later);
});

test('rows that were stored before there were quarters and months get the same ones', async () => {
  const imported = [await grains('meeting'), await grains('event')];
  const { dataSource } = opened().database;
  for (const table of ['meeting', 'event'])
    await dataSource.query(`UPDATE ${table} SET quarter = NULL, month = NULL WHERE 1 = 1`);
  await dataSource.query(`DELETE FROM migrations WHERE name LIKE '0002-membership%'`);
  expect((await grains('event')).filter(({ quarter, month }) => quarter !== null || month !== null)).toEqual([]);
  const again = await openSubgraphDatabase(forums, config);
  await again.close();
  expect([await grains('meeting'), await grains('event')]).toEqual(imported);
});
