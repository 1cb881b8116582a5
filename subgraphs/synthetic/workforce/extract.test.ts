import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/files.ts';
import { expectBetween, percent, tally, type CsvRow } from '../../../tests/support/synthetic.ts';
import { completeCodes } from '../../workforce/dimensions.ts';
import { areasByRegion } from '../../workforce/regions.ts';
import { areaShares } from './areas.ts';
import { extractLines, writeLines } from './extract.ts';
import { fitWorkforce } from './fit.ts';
import { workforceOf } from './people.ts';

const fit = fitWorkforce();
const linesOf = (seed: number, people: number) => [...extractLines(fit.space, workforceOf(fit, { people, seed }))];
const lines = linesOf(7, 7515);
const rows: CsvRow[] = parse(lines.join(''), { columns: true });
const areas: CsvRow[] = parse(readFileSync(join(import.meta.dirname, '../../forums/published/areas.csv')), {
  columns: true,
});
const isOf =
  (column: string, ...codes: string[]) =>
  (row: CsvRow) =>
    codes.includes(row[column]!);

describe('the extract', () => {
  test('has one line a person, numbered', () => {
    expect(lines[0]).toBe('id,area,grade_group,sex,ethnicity,disability,sexual_orientation,religion,age_band\n');
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 7515 }, (_, index) => `synthetic-${String(index + 1).padStart(6, '0')}`),
    );
  });
  test.each([
    ['grade_group', completeCodes('GRADE_GROUP')],
    ['sex', completeCodes('SEX')],
    ['ethnicity', completeCodes('ETHNICITY')],
    ['disability', completeCodes('DISABILITY')],
    ['sexual_orientation', completeCodes('SEXUAL_ORIENTATION')],
    ['age_band', completeCodes('AGE')],
    ['religion', completeCodes('RELIGION')],
    ['area', areas.filter(({ kind }) => !kind!.startsWith('former')).map(({ slug }) => slug!)],
  ])('%s holds codes of the graph alone', (column, codes) => {
    expect([...tally(rows.map((row) => row[column]!)).keys()].filter((code) => !codes.includes(code))).toEqual([]);
  });
  test('is the same for the same seed, and other people for another', () => {
    const few = linesOf(7, 1000);
    expect(linesOf(7, 1000)).toEqual(few);
    expect(linesOf(8, 1000).filter((line, index) => line === few[index]).length).toBeLessThan(100);
  });
  test('has people in no order that tells of them', () => {
    const first = rows.slice(0, 2000);
    for (const [column, code] of [
      ['grade_group', 'G6_G7'],
      ['sex', 'FEMALE'],
      ['age_band', '50_59'],
    ] as const)
      expectBetween(percent(first, isOf(column, code)) - percent(rows, isOf(column, code)), -4, 4);
  });
});

describe('what no page says', () => {
  test('every Area lies in the regions that the graph has it in, and in no other', () => {
    const national = ['cps-direct', 'headquarters', 'central-casework-divisions', 'proceeds-of-crime'];
    for (const [region, shares] of Object.entries(areaShares)) {
      expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBe(100);
      const current = (areasByRegion[region] ?? []).filter((area) => area !== 'cps-london');
      const own = shares.map(([area]) => area).filter((area) => !national.includes(area));
      expect(own.sort()).toEqual([...current].sort());
    }
    expect(Object.keys(areaShares).sort()).toEqual([...fit.space.codes.REGION].sort());
  });
  test('a fifth keeps their religion to themselves; the others have one by ethnicity', () => {
    expectBetween(percent(rows, isOf('religion', 'UNDECLARED', 'UNKNOWN')), 18.5, 22.5);
    const declared = rows.filter((row) => !isOf('religion', 'UNDECLARED', 'UNKNOWN')(row));
    const of = (...ethnicities: string[]) => declared.filter(isOf('ethnicity', ...ethnicities));
    expectBetween(percent(of('ASIAN'), isOf('religion', 'MUSLIM', 'HINDU', 'SIKH')), 75, 87);
    expectBetween(percent(of('BLACK'), isOf('religion', 'CHRISTIAN')), 67, 81);
    expectBetween(percent(of('WHITE'), isOf('religion', 'CHRISTIAN')), 48, 54);
  });
});

describe('a file', () => {
  const folder = temporaryFolder();
  test('has its name when it is whole', async () => {
    await writeLines(join(folder, 'whole.csv'), lines);
    expect(readFileSync(join(folder, 'whole.csv'), 'utf8')).toBe(lines.join(''));
    function* failing() {
      yield* lines;
      throw new Error('expected more people');
    }
    await expect(writeLines(join(folder, 'half.csv'), failing())).rejects.toThrow('expected more people');
    expect(readdirSync(folder)).toEqual(['whole.csv']);
  });
});
