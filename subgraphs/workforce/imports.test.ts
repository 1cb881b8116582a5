import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data, opened } = testSubgraph(workforce);
const write = temporaryFiles();

const kind = (name: string) => workforce.imports.find((one) => one.name === name)!;
const published = (file: string) => readFileSync(join(import.meta.dirname, 'published', file), 'utf8');

async function importText(name: string, text: string, dryRun = false) {
  const path = write(`${name}.csv`, text);
  return importFile(opened().database, kind(name), path, { dryRun });
}
const countFigures = async () =>
  (await opened().database.select<{ total: number }>(sql`SELECT COUNT(*) AS total FROM workforce_figure`))[0]!.total;

const csvHeader =
  'status,year,organisation,age,disability,ethnicity,sex,sexual_orientation,responsibility_level_grouped,responsibility_level_ungrouped,region_itl1,profession_of_post,headcount,fte,mean_salary,median_salary';
const line = (cells: string[]) => cells.join(',');
const leavers = line([
  'Leaver Dept.',
  '2031',
  'Crown Prosecution Service',
  '65+',
  '',
  '',
  '',
  '',
  '',
  '',
  'North West (England)',
  'Digital Data',
  '5',
  '[c]',
  '1e+05',
  '[c]',
]);

describe('the workforce file', () => {
  const row = published('workforce.csv').split(/\r?\n/)[1]!;
  const header = published('workforce.csv').split(/\r?\n/)[0]!;
  const replaced = (...changes: [string, string][]) =>
    changes.reduce((text, [from, to]) => text.replace(from, to), row);

  test.each([
    [
      'a group of another characteristic',
      replaced(['Female', 'Asian']),
      'column group: expected a group of sex: all, Female, Male, Unknown; got "Asian"',
    ],
    ['an unknown grade', replaced(['AA/AO', 'Band 4']), 'column grade: expected all, a pay quartile'],
    ['an unknown place', replaced(['national', 'Mercia']), 'column area: expected national, the code of a loaded Area'],
    ['an unknown measure', replaced(['headcount', 'heads']), 'column measure: expected one of headcount, fte'],
    [
      'a number that is suppressed',
      replaced([',no,', ',yes,']),
      'column value: expected a blank, because suppressed is yes; got "1160"',
    ],
    [
      'no number and not suppressed',
      replaced([',1160,', ',,']),
      'column value: expected a number, because suppressed is no; got ""',
    ],
    [
      'a dimension twice',
      replaced(['sex,Female,,', 'sex,Female,sex,Male']),
      'column characteristic_2: expected a characteristic that differs',
    ],
  ])('%s is a fault by line and column, and nothing is written', async (_, changed, message) => {
    const before = await countFigures();
    await expect(importText('workforce', `${header}\n${row}\n${changed}\n`)).rejects.toThrow(
      `workforce.csv, line 3, ${message}`,
    );
    expect(await countFigures()).toBe(before);
  });
  test('again changes nothing; a corrected number changes one figure', async () => {
    const again = await importText('workforce', `${published('workforce.csv')}\n`);
    expect(again).toMatchObject({ rowCount: 433, added: 0, changed: 0, unchanged: 433 });
    const corrected = await importText('workforce', published('workforce.csv').replace(',1160,people', ',1165,people'));
    expect(corrected).toMatchObject({ added: 0, changed: 1, unchanged: 432 });
  });
});

describe('a year of Civil Service Statistics', () => {
  test('lists every cell that is neither a number nor confidential, and every unknown wording', async () => {
    const faulty = [
      leavers,
      leavers.replace('Digital Data', 'Legal').replace('[c]', 'n/a'),
      leavers.replace('2031', '31'),
    ];
    await expect(importText('civil-service-statistics', [csvHeader, ...faulty].join('\n'))).rejects.toThrow(
      /^4 faults; nothing was written\.[^]*line 2, column profession_of_post: expected blank, or one of Commercial[^]*got "Digital Data"[^]*line 3, column fte: expected a number, or \[c\] for a confidential cell; got "n\/a"[^]*line 4, column year/,
    );
  });
  test('makes four figures of a row, its wordings those of the other file, confidential cells null', async () => {
    const text = `\ufeff${csvHeader}\r\n${leavers.replace('Digital Data', '"Digital, Data and Technology"')}\r\n`;
    const before = await countFigures();
    expect(await importText('civil-service-statistics', text, true)).toMatchObject({
      rowCount: 1,
      added: 4,
      dryRun: true,
    });
    expect(await countFigures()).toBe(before);
    expect(await importText('civil-service-statistics', text)).toMatchObject({ rowCount: 1, added: 4, changed: 0 });
    expect(await importText('civil-service-statistics', text)).toMatchObject({ rowCount: 1, added: 0, changed: 0 });
    expect(
      await data(`{ workforceFigures(filter: { asOf: "2031-03-31" }, orderBy: { field: ID }) { nodes {
        population flow asOfAsPublished measure unit value flag note dimensions { code } source { url } } } }`),
    ).toEqual({
      workforceFigures: {
        nodes: [
          ['FTE', 'FTE', null],
          ['HEADCOUNT', 'PEOPLE', 5],
          ['MEAN_SALARY', 'GBP', 100_000],
          ['MEDIAN_SALARY', 'GBP', null],
        ].map(([measure, unit, value]) => ({
          population: 'CPS',
          flow: 'LEAVER_DEPARTMENT',
          asOfAsPublished: '2031',
          measure,
          unit,
          value,
          flag: value === null ? 'CONFIDENTIAL' : 'OK',
          note: 'rounded to nearest 5; counts under 5 and salaries for small groups suppressed',
          dimensions: [{ code: '65' }, { code: 'NORTH_WEST' }, { code: 'DIGITAL_DATA_AND_TECHNOLOGY' }],
          source: { url: 'https://co-analysis.github.io/acses_data_browser_2031/' },
        })),
      },
    });
  });
});
