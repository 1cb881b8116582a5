import { join } from 'node:path';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

/** 34,369 rows of the Civil Service Statistics data browser, beside the project and no part of it. */
const file = join(import.meta.dirname, '../../../shared/data/civil-service-statistics-2023.csv');
const kind = workforce.imports.find(({ name }) => name === 'civil-service-statistics')!;
const slow = 300_000;

const { data, opened } = testSubgraph(workforce);
const count = async (condition = sql`1 = 1`) =>
  (
    await opened().database.select<{ total: number }>(
      sql`SELECT COUNT(*) AS total FROM workforce_figure WHERE ${condition}`,
    )
  )[0]!.total;

test('a dry run reads the whole file and writes nothing', { timeout: slow }, async () => {
  const outcome = await importFile(opened().database, kind, file, { dryRun: true });
  expect(outcome).toMatchObject({ rowCount: 34_369, added: 137_476, changed: 0, dryRun: true });
  expect(await count()).toBe(433);
});

test('each row becomes four figures, in one go; the same file again is unchanged', { timeout: slow }, async () => {
  let progress = 0;
  const outcome = await importFile(opened().database, kind, file, { onProgress: ({ rows }) => (progress = rows) });
  expect(outcome).toMatchObject({ rowCount: 34_369, added: 137_476, changed: 0, unchanged: 0 });
  expect(progress).toBe(34_369);
  expect(await importFile(opened().database, kind, file)).toMatchObject({
    rowCount: 34_369,
    added: 0,
    changed: 0,
    unchanged: 34_369,
  });
  expect(await count()).toBe(433 + 137_476);
});

test('confidential cells are null, never 0', async () => {
  expect(await count(sql`flag = 'CONFIDENTIAL' AND value IS NULL AND source_url LIKE '%browser_2023/'`)).toBe(84_445);
  expect(await count(sql`flag = 'CONFIDENTIAL' AND value IS NOT NULL OR flag = 'OK' AND value IS NULL`)).toBe(0);
  expect(await count(sql`value = 0 AND source_url LIKE '%browser_2023/'`)).toBe(0);
});

test('a figure stands beside the Civil Service’s, and a number is a number however it is written', async () => {
  const answer =
    await data(`{ all: workforceFigures(filter: { asOf: "2023-03-31", exactDimensions: [], measures: [HEADCOUNT], population: CPS, flow: IN_POST }) {
      nodes { value unit asOfAsPublished benchmark { value population } source { url } } }
    round: workforceFigures(filter: { measures: [MEDIAN_SALARY], flow: ENTRANT, exactDimensions: [GRADE_GROUP, PROFESSION],
      dimensions: [{ dimension: GRADE_GROUP, codes: ["SCS_LEVEL"] }, { dimension: PROFESSION, codes: ["DIGITAL_DATA_AND_TECHNOLOGY"] }] }) {
      nodes { population value benchmark { value } } } }`);
  expect(answer).toEqual({
    all: {
      nodes: [
        {
          value: 7515,
          unit: 'PEOPLE',
          asOfAsPublished: '2023',
          benchmark: { value: 519_780, population: 'CIVIL_SERVICE' },
          source: { url: 'https://co-analysis.github.io/acses_data_browser_2023/' },
        },
      ],
    },
    round: {
      nodes: [
        { population: 'CIVIL_SERVICE', value: 100_000, benchmark: null },
        { population: 'CPS', value: null, benchmark: { value: 100_000 } },
      ],
    },
  });
});

test('a table has shares, the Civil Service’s beside them, and how many declared', async () => {
  const share = (part: number, whole: number) => expect.closeTo((100 * part) / whole, 9);
  const cell = (code: string, headcount: number, inService: number) => ({
    dimensions: [{ code }],
    headcount,
    share: share(headcount, 7515),
    shareBenchmark: share(inService, 519_780),
    difference: expect.closeTo((100 * headcount) / 7515 - (100 * inService) / 519_780, 9),
    reason: null,
  });
  expect(
    await data(`{ representation(by: [ETHNICITY]) { asOf additive declaredShare source { url }
      rows { dimensions { code } headcount share shareBenchmark difference reason } total { headcount share shareBenchmark } } }`),
  ).toEqual({
    representation: {
      asOf: '2023-03-31',
      additive: false,
      declaredShare: share(7515 - 145 - 570, 7515),
      source: { url: 'https://co-analysis.github.io/acses_data_browser_2023/' },
      rows: [
        cell('ASIAN', 840, 35_355),
        cell('BLACK', 410, 17_290),
        cell('MIXED', 230, 9720),
        cell('OTHER_ETHNICITY', 60, 2825),
        cell('UNDECLARED', 145, 19_265),
        cell('UNKNOWN', 570, 76_985),
        cell('WHITE', 5265, 358_340),
      ],
      total: { headcount: 7515, share: 100, shareBenchmark: 100 },
    },
  });
});

type Cell = { dimensions: { code: string }[]; headcount: number | null; flag: string } & Record<
  'share' | 'shareBenchmark' | 'difference',
  number | null
>;
const cell = 'dimensions { code } headcount flag share shareBenchmark difference';

test('the same cell is the same whichever way it is asked for; where two files print a table, the fuller answers', async () => {
  const { table } = (await data(
    `{ table: representation(by: [ETHNICITY, GRADE_GROUP]) { source { url } rows { ${cell} } } }`,
  )) as { table: { source: { url: string }; rows: Cell[] } };
  expect(table.source.url).toBe('https://co-analysis.github.io/acses_data_browser_2023/');
  const grades = ['AA_AO', 'EO', 'G6_G7', 'SCS_LEVEL', 'SEO_HEO'];
  const parts = (await data(
    `{ ${grades.map((grade) => `${grade}: representation(by: [ETHNICITY], filter: { dimensions: [{ dimension: GRADE_GROUP, codes: ["${grade}"] }] }) { rows { ${cell} } total { headcount } }`).join('\n')} }`,
  )) as Record<string, { rows: Cell[]; total: { headcount: number } }>;
  for (const grade of grades)
    expect(table.rows.filter(({ dimensions }) => dimensions[1]!.code === grade)).toEqual(parts[grade]!.rows);
  const seniors = parts.SCS_LEVEL!;
  expect(seniors.rows.map(({ headcount, flag }) => headcount ?? flag)).toEqual([
    5,
    'CONFIDENTIAL',
    'CONFIDENTIAL',
    'CONFIDENTIAL',
    'NOT_APPLICABLE',
    'CONFIDENTIAL',
    80,
  ]);
  expect(seniors.total).toEqual({ headcount: 90 });
  expect(seniors.rows[0]!.share).toBeCloseTo(500 / 90, 9);
});

test('a share by a characteristic and a place or grade is of that place or grade; by these alone, of all staff', async () => {
  const share = (part: number, whole: number) => expect.closeTo((100 * part) / whole, 9);
  const only = (dimension: string, code: string) => `{ dimension: ${dimension}, codes: ["${code}"] }`;
  const answer = await data(`{
    grade: representation(by: [ETHNICITY, GRADE_GROUP], filter: { dimensions: [${only('ETHNICITY', 'ASIAN')}, ${only('GRADE_GROUP', 'EO')}] }) { rows { share shareBenchmark } }
    region: representation(by: [REGION, SEX], filter: { dimensions: [${only('REGION', 'WALES')}, ${only('SEX', 'FEMALE')}] }) { rows { share shareBenchmark } }
    both: representation(by: [REGION, GRADE_GROUP], filter: { dimensions: [${only('REGION', 'WALES')}, ${only('GRADE_GROUP', 'EO')}] }) { rows { share shareBenchmark } }
    part: representation(by: [GRADE_GROUP], filter: { dimensions: [${only('REGION', 'WALES')}] }) { rows { dimensions { code } share } } }`);
  expect(answer).toMatchObject({
    grade: { rows: [{ share: share(155, 1560), shareBenchmark: share(10_400, 127_335) }] },
    region: { rows: [{ share: share(300, 435), shareBenchmark: share(22_160, 38_655) }] },
    both: { rows: [{ share: share(75, 7515), shareBenchmark: share(9630, 519_780) }] },
  });
  expect((answer.part as { rows: object[] }).rows[1]).toEqual({
    dimensions: [{ code: 'EO' }, { code: 'WALES' }],
    share: share(75, 435),
  });
});
