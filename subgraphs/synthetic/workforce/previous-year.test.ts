import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { expectBetween, tally, type CsvRow } from '../../../tests/support/synthetic.ts';
import { extractLines } from './extract.ts';
import { fitWorkforce } from './fit.ts';
import { inPost2022 } from './flows.ts';
import { workforceOf, type Person } from './people.ts';
import { previousYear } from './previous-year.ts';

const fit = fitWorkforce();
const set = { people: 7515, seed: 7 };
const rowsOf = (people: Iterable<Person>): CsvRow[] =>
  parse([...extractLines(fit.space, people)].join(''), { columns: true });
const { people, changes } = previousYear(fit, set);
const before = rowsOf(people);
const now = new Map(rowsOf(workforceOf(fit, set)).map((row) => [row.id!, row]));
const both = before.flatMap((row) => (now.has(row.id!) ? [{ then: row, now: now.get(row.id!)! }] : []));
const changed = (column: string) => both.filter(({ then, now }) => then[column] !== now[column]);
const steps = (column: string) => tally(changed(column).map(({ then, now }) => `${then[column]} ${now[column]}`));

const file = join(import.meta.dirname, '../../workforce/published/workforce.csv');
const published = parse<CsvRow>(readFileSync(file), { columns: true }).filter(
  ({ as_of_date, measure, area }) => as_of_date === '2022-03-31' && measure === 'headcount' && area === 'national',
);
const published2022 = (group: string, grade: string) =>
  Number(published.find((row) => row.group === group && row.grade === grade)!.value);

test('is the same for the same seed, and another for another', () => {
  const of = (seed: number) => rowsOf(previousYear(fit, { people: 1000, seed }).people);
  expect(of(7)).toEqual(of(7));
  expect(of(8)).not.toEqual(of(7));
});

describe('who was there', () => {
  test('is everybody once: in both years by one id, or left with an id of their own', () => {
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
    expect(before.length - both.length).toBe(600);
    expect(changes).toMatchObject({ left: 600, joined: 7515 - both.length });
    expectBetween(changes.joined, 970, 1170);
  });
  test('follows the headcounts of 2022 by grade and sex', () => {
    const grades = { AA_AO: 'AA/AO', EO: 'EO', SEO_HEO: 'SEO/HEO', G6_G7: 'G6/G7', SCS_LEVEL: 'SCS level' };
    const sexes = { FEMALE: 'Female', MALE: 'Male' };
    let all = 0;
    for (const [grade, gradeLabel] of Object.entries(grades))
      for (const [sex, sexLabel] of Object.entries(sexes)) {
        const count = published2022(sexLabel, gradeLabel);
        all += count;
        const made = before.filter((row) => row.grade_group === grade && row.sex === sex).length;
        expectBetween(made - count, -(10 + 0.08 * count), 10 + 0.08 * count);
      }
    expect(inPost2022).toBe(all);
    expectBetween(before.length, inPost2022 - 120, inPost2022 + 120);
    const disabled = before.filter(({ disability }) => disability === 'DECLARED_DISABLED').length;
    expectBetween(
      disabled,
      published2022('Declared disabled', 'all') - 90,
      published2022('Declared disabled', 'all') + 90,
    );
  });
  test('joins young and leaves at both ends', () => {
    const ids = new Set(before.map(({ id }) => id));
    const joined = [...now.values()].filter(({ id }) => !ids.has(id));
    const share = (rows: CsvRow[], ...ages: string[]) =>
      rows.filter(({ age_band }) => ages.includes(age_band!)).length / rows.length;
    expect(share(joined, '16_19', '20_29')).toBeGreaterThan(2 * share([...now.values()], '16_19', '20_29'));
    const left = before.filter(({ id }) => !now.has(id!));
    expect(share(left, '60_64', '65')).toBeGreaterThan(1.3 * share(before, '60_64', '65'));
    expect(share(left, '16_19', '20_29')).toBeGreaterThan(1.3 * share(before, '16_19', '20_29'));
  });
});

describe('what became of those who stayed', () => {
  test('nobody is of another sex', () => {
    expect(changed('sex')).toEqual([]);
  });
  test('a characteristic becomes declared, and never anything else', () => {
    const columns = ['ethnicity', 'disability', 'sexual_orientation', 'religion'];
    const declarations = columns.flatMap((column) =>
      changed(column).map(({ then, now }) => [then[column]!, now[column]!]),
    );
    const open = ['UNDECLARED', 'UNKNOWN'];
    expect(declarations.filter(([then, now]) => !open.includes(then!) || open.includes(now!))).toEqual([]);
    expect(declarations).toHaveLength(changes.declared);
    expectBetween(changes.declared, 250, 450);
    for (const column of columns) expect(changed(column).length).toBeGreaterThan(40);
  });
  test('a grade or an age band is the next one', () => {
    const next = (column: string, codes: string[], total: number) => {
      const taken = steps(column);
      expect([...taken.keys()].sort()).toEqual(
        codes
          .slice(1)
          .map((code, index) => `${codes[index]} ${code}`)
          .sort(),
      );
      expect([...taken.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    };
    next('grade_group', ['AA_AO', 'EO', 'SEO_HEO', 'G6_G7', 'SCS_LEVEL'], changes.promoted);
    next('age_band', ['16_19', '20_29', '30_39', '40_49', '50_59', '60_64', '65'], changes.aged);
  });
  test('a few work elsewhere', () => {
    expect(changed('area')).toHaveLength(changes.moved);
    expectBetween(changes.moved, 120, 240);
  });
});
