import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countTables } from './counted-tables.ts';
import { fitCells, fitHeadings, overall, reportFit } from './fit-report.ts';
import { fitJoint, fitWorkforce, sumsOf } from './fit.ts';
import { readMargins, rangeOf, type MarginCell } from './margins.ts';
import { drawCombinations } from './people.ts';
import { spaceOf, tablesOf } from './space.ts';

const fit = fitWorkforce();

describe('the published tables', () => {
  test('are of everybody, of each of seven characteristics and of each two of them', () => {
    expect(fit.tables.map(({ dimensions }) => dimensions.length)).toEqual([
      0,
      ...Array(7).fill(1),
      ...Array(21).fill(2),
    ]);
    expect(fit.total).toBe(7515);
  });
  test('say that nobody is of unknown sex, and by sex that there are 7,516 at least', () => {
    expect(fit.space.codes.SEX).toEqual(['FEMALE', 'MALE']);
    const bySex = readMargins('IN_POST').filter(({ codes }) => Object.keys(codes).join() === 'SEX');
    expect(bySex.reduce((sum, { headcount }) => sum + rangeOf(headcount).low, 0)).toBe(7516);
  });
});

describe('the fit', () => {
  test('is within half a person of what each published count can have been, and empty where a table prints nothing', () => {
    for (const table of fit.tables)
      sumsOf(fit.joint, table).forEach((people, place) => {
        if (table.published[place] === undefined) expect(people).toBe(0);
        // The worst cell was within half a person when its table's turn came; those after it move it a little.
        expect(people).toBeGreaterThan(table.low[place]! - 1);
        expect(people).toBeLessThan(table.high[place]! + 1);
      });
  });
  test('refuses tables that no workforce can have', () => {
    const sexes: MarginCell[] = [
      { codes: { SEX: 'FEMALE' }, headcount: 100 },
      { codes: { SEX: 'MALE' }, headcount: 50 },
    ];
    const others = readMargins('IN_POST').filter(({ codes }) => !('SEX' in codes) && Object.keys(codes).length === 1);
    const space = spaceOf([...others, ...sexes]);
    expect(() => fitJoint(space.size, tablesOf(space, [...others, ...sexes]))).toThrow(
      /expected tables that one workforce can have, each cell within 0.5 people; after 500 sweeps a cell is off by \d{3,}/,
    );
  });
});

describe.each([7, 8])('whole people of seed %i', (seed) => {
  const combinations = drawCombinations(fit, { people: 7515, seed });
  const tables = reportFit(fit, combinations);
  test('print as published, once rounded, in all cells but one, which the counts by sex leave no room for', () => {
    expect(combinations).toHaveLength(7515);
    const all = overall(tables);
    expect(all.cells).toBe(615);
    expect(all.asPublished).toBeGreaterThanOrEqual(612);
    expect(all.asPublished).toBeLessThan(615);
    expect(all.largestError).toBeLessThanOrEqual(4);
    expect(all.meanError).toBeLessThan(1.5);
  });
  test('are under five in every suppressed cell, and nowhere where a table prints nothing', () => {
    expect(overall(tables)).toMatchObject({ suppressed: 64, underFive: 64 });
    for (const { table, counts } of countTables(fit, combinations))
      for (const [place, people] of counts.entries()) if (table.published[place] === undefined) expect(people).toBe(0);
  });
});

test('a workforce of another size follows the same tables', () => {
  const all = overall(reportFit(fit, drawCombinations(fit, { people: 15_030, seed: 7 })));
  expect(all.asPublished).toBeGreaterThanOrEqual(610);
  expect(all.largestError).toBeLessThanOrEqual(4);
  expect(all.underFive).toBe(64);
});

test('docs/synthetic-data.md prints the fit of seed 7 as it is', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/synthetic-data.md'), 'utf8');
  const [head, , ...rows] = page
    .split('### How near it comes')[1]!
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const tables = reportFit(fit, drawCombinations(fit, { people: 7515, seed: 7 }));
  expect(head).toEqual(fitHeadings);
  expect(rows).toEqual([...tables, overall(tables)].map(fitCells));
});
