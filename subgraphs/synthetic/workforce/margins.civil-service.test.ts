import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { CsvRow } from '../../../tests/support/synthetic.ts';
import { codeOf } from '../../workforce/dimensions.ts';
import { fitWorkforce, sumsOf } from './fit.ts';
import { dimensions, type MarginCell } from './margins.ts';
import { drawCombinations } from './people.ts';
import { tablesOf } from './space.ts';

/** The Civil Service Statistics data browser's download, beside the project and no part of it. */
const file = join(import.meta.dirname, '../../../../shared/data/civil-service-statistics-2023.csv');
const columns = {
  REGION: 'region_itl1',
  GRADE_GROUP: 'responsibility_level_grouped',
  AGE: 'age',
  SEX: 'sex',
  ETHNICITY: 'ethnicity',
  DISABILITY: 'disability',
  SEXUAL_ORIENTATION: 'sexual_orientation',
};
const flows: Record<string, string> = {
  'In post': 'IN_POST',
  'New entrant CS': 'ENTRANT',
  'Leaver CS': 'LEAVER_CIVIL_SERVICE',
  'Leaver Dept.': 'LEAVER_DEPARTMENT',
};

/** The CPS's cells by nothing but what the margins are of. */
const cells = parse<CsvRow>(readFileSync(file), { columns: true, bom: true })
  .filter((row) => row.organisation === 'Crown Prosecution Service')
  .filter((row) => row.responsibility_level_ungrouped === '' && row.profession_of_post === '')
  .map((row) => ({
    flow: flows[row.status!]!,
    of: dimensions.filter((dimension) => row[columns[dimension]] !== ''),
    codeOf: (dimension: (typeof dimensions)[number]) => codeOf(dimension, row[columns[dimension]]!)!,
    headcount: row.headcount!,
  }));

test('margins-2023.csv holds the published cells, every one and no other', () => {
  const wanted = cells.filter(
    ({ flow, of }) => of.length === 0 || (flow === 'IN_POST' ? of.length <= 2 : of.join() === 'GRADE_GROUP,AGE'),
  );
  const expected = wanted.map(({ flow, of, codeOf, headcount }) => {
    const places = of.flatMap((dimension) => [dimension, codeOf(dimension)]);
    return [flow, ...places, ...Array<string>(4 - places.length).fill(''), headcount].join(',');
  });
  const [header, ...lines] = readFileSync(join(import.meta.dirname, 'margins-2023.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(header).toBe('flow,dimension,code,other_dimension,other_code,headcount');
  expect(lines.sort()).toEqual(expected.sort());
});

test('tables by three characteristics, which nothing is fitted to, come out near what is published', () => {
  const fit = fitWorkforce();
  const three = cells.filter(({ flow, of }) => flow === 'IN_POST' && of.length === 3);
  const published = three.map(({ of, codeOf, headcount }): MarginCell => ({
    codes: Object.fromEntries(of.map((dimension) => [dimension, codeOf(dimension)])),
    headcount: headcount === '[c]' ? null : Number(headcount),
  }));
  const people = new Float64Array(fit.space.size);
  for (const combination of drawCombinations(fit, { people: 7515, seed: 7 })) people[combination]! += 1;
  const errors = tablesOf(fit.space, published).flatMap((table) => {
    const made = sumsOf(people, table);
    return table.published.flatMap((count, place) => (count == null ? [] : [Math.abs(made[place]! - count)]));
  });
  expect(errors.length).toBe(1894);
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(5.5);
  expect(errors.filter((error) => error <= 5).length / errors.length).toBeGreaterThan(0.6);
});
