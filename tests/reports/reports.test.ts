import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { prepareReport, type PreparedReport } from '../../reporting/prepare.ts';
import type { Text } from '../../reporting/report.ts';
import { loadReports } from '../../reports/index.ts';
import { hopsOf, queryPlanner } from '../support/plan.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'), { assumeValid: true });
const reports = await loadReports();
const prepared = reports.map((report) => prepareReport(report, schema));

test('every folder is a report that is listed', () => {
  const folders = readdirSync(join(root, 'reports'), { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(reports.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(prepared.map((each) => [each.report.name, each] as const))('%s', (_, { report, tables }) => {
  test('its operation says which questions it answers', () => {
    const [first] = report.operation.split('\n');
    const questions = /^# ((?:[A-G]\d+, )*[A-G]\d+): \S.*\?$/.exec(first!)?.[1]?.split(', ') ?? [];
    expect(questions).not.toEqual([]);
    for (const question of questions) expect(Number(question.slice(1))).toBeLessThanOrEqual(20);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('headings and columns of files alone are columns that are there', () => {
    for (const { table, columns } of tables) {
      const ids = columns.map(({ id }) => id);
      for (const id of [...(table.filesOnly ?? []), ...Object.keys(table.headings ?? {})]) expect(ids).toContain(id);
    }
  });

  test('a table is narrow enough to be read', () => {
    for (const { table, columns } of tables) {
      const shown = columns.filter(
        ({ id, enumName }) =>
          !table.filesOnly?.includes(id) && enumName !== 'FigureFlag' && !id.endsWith('ontainsSynthetic'),
      );
      expect({ table: table.name, columns: shown.length <= 9 }).toEqual({ table: table.name, columns: true });
      const headings = shown.map(({ heading }) => heading.en);
      expect(headings).toEqual([...new Set(headings)]);
    }
  });

  test('its words are in both languages, with the apostrophe of print', () => {
    for (const { en, cy } of textsOf(report)) {
      expect(en).toMatch(/\S/);
      expect(cy).toMatch(/\S/);
      expect(en + cy).not.toMatch(/['"]/);
      if (en.length > 20) expect(cy).not.toBe(en);
    }
  });
});

describe('hops', () => {
  const plan = queryPlanner();
  test.each(prepared.map((each) => [each.report.name, each] as const))('%s', async (_, { operation, report }) => {
    expect(hopsOf(await plan(operation, variablesOf(report)))).toBeLessThanOrEqual(3);
  });
});

/** Every text of a report, wherever it stands. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'cy' in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

/** Enough for a plan, in which no value of a variable is looked at but those of conditions. */
function variablesOf({ parameters }: PreparedReport['report']): Record<string, unknown> {
  const defaults = Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.default === undefined ? [] : [[name, parameter.default] as const],
  );
  return { language: 'EN', first: 50, area: 'wessex', panel: 'caf', network: 'dsn', ...Object.fromEntries(defaults) };
}
