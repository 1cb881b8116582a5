import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readParameters } from '../../reporting/parameters/read.ts';
import { prepareReport } from '../../reporting/prepare.ts';
import { answerOf } from '../../reporting/run.ts';
import type { PageAnswer } from '../../reporting/pages/input.ts';
import { loadReports } from '../../reports/index.ts';
import { startGraphs } from '../support/graph.ts';
import { lineageIn } from '../support/lineage.ts';
import { evidenceOf } from '../support/question.ts';

const graphs = startGraphs({ withSynthetic: true });
const { file } = evidenceOf(graphs);
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8'), {
  assumeValid: true,
});
const prepared = (await loadReports()).map((report) => prepareReport(report, schema));
/** Required parameters that have no default. */
const chosen = { area: 'wessex', panel: 'se-lsip', network: 'dsn' };

async function answer(name: string, given: Record<string, unknown> = {}): Promise<PageAnswer> {
  const one = prepared.find(({ report }) => report.name === name)!;
  const { variables: defaults } = readParameters(one.report.parameters, {}, []);
  const all = { ...defaults, ...chosen, language: 'EN', first: 50, ...given };
  const variables = Object.fromEntries(
    Object.entries(all).filter(([key, value]) => one.variables.has(key) && value !== undefined),
  );
  return answerOf(one, JSON.stringify(await graphs.ask('embedded', one.operation, variables)));
}

function rowsOf({ tables }: PageAnswer, name: string): Record<string, unknown>[] {
  const { shape, rows } = tables.find(({ shape: { table } }) => table.name === name)!;
  return rows.map((row) => Object.fromEntries(shape.columns.map(({ id }, index) => [id, row[index]])));
}

const names = prepared.map(({ report }) => report.name);
/** One lists files, made-up ones too; of the other no row is published. */
const always = ['data-sources', 'case-reviews'];

describe('published facts alone', () => {
  test.each(names)('%s', async (name) => {
    const { missing, containsSynthetic, tables } = await answer(name);
    expect(missing).toEqual([]);
    expect(containsSynthetic).toBe(always.includes(name));
    expect(tables.some(({ rows }) => rows.length > 0)).toBe(true);
  });
});

describe('with made-up records', () => {
  test.each(
    names.filter((name) => 'synthetic' in prepared.find(({ report }) => report.name === name)!.report.parameters),
  )('%s', async (name) => {
    expect((await answer(name, { synthetic: true })).missing).toEqual([]);
  });
});

test('the home page counts what the files hold', async () => {
  const found = await answer('national-overview');
  const points = file('scrutiny', 'recommendations.csv');
  const accepted = points.filter(({ status }) => ['accepted', 'in progress', 'implemented'].includes(status!));
  expect(found.figures).toEqual([
    file('forums', 'panels.csv').length,
    file('forums', 'meetings.csv').length,
    file('forums', 'events.csv').length,
    points.length,
    expect.closeTo((100 * accepted.length) / points.length, 6) as number,
    file('publications', 'publications.csv').length,
  ]);
  expect(rowsOf(found, 'areas')).toHaveLength(14);
});

test('an Area covers those it was made from unless it is told not to', async () => {
  const lineage = lineageIn(file('forums', 'areas.csv'), 'wessex');
  const panels = file('forums', 'panels.csv');
  const [all, own] = [await answer('area-profile'), await answer('area-profile', { predecessors: false })];
  const slugs = ({ tables }: PageAnswer) => rowsOf({ tables } as PageAnswer, 'panels').map(({ id }) => id);
  expect(slugs(all)).toEqual(
    panels
      .filter(({ area_slug }) => lineage.has(area_slug!))
      .map(({ slug }) => slug)
      .sort(),
  );
  expect(slugs(own)).toEqual(
    panels
      .filter(({ area_slug }) => area_slug === 'wessex')
      .map(({ slug }) => slug)
      .sort(),
  );
});

test('a year narrows meetings and points, not documents', async () => {
  const [all, year] = [
    await answer('area-profile', { area: 'south-east' }),
    await answer('area-profile', { area: 'south-east', year: '2015-16' }),
  ];
  const within = ({ date }: Record<string, string>) => date! >= '2015-04' && date! < '2016-04';
  const held = file('forums', 'meetings.csv').filter(({ panel_slug }) => panel_slug === 'se-lsip');
  expect(rowsOf(all, 'meetings')).toHaveLength(held.length);
  expect(rowsOf(year, 'meetings')).toHaveLength(held.filter(within).length);
  expect(rowsOf(year, 'publications')).toEqual(rowsOf(all, 'publications'));
});

test('figures that are kept back have a flag and no number', async () => {
  const kept = rowsOf(await answer('workforce-representation'), 'kept-back');
  expect(kept).toHaveLength(file('workforce', 'workforce.csv').filter(({ suppressed }) => suppressed === 'yes').length);
  for (const row of kept) expect([row.value, row.flag]).toEqual([null, 'CONFIDENTIAL']);
});

test('staff of a region are never told as those of an Area', async () => {
  for (const row of rowsOf(await answer('area-profile'), 'staff-of-its-regions'))
    expect([
      ['SOUTH_EAST', 'South East'],
      ['SOUTH_WEST', 'South West'],
    ]).toContainEqual([row.code, row.name]);
});

test('a row is told to be made up', async () => {
  const rows = rowsOf(await answer('panel-pack', { synthetic: true }), 'meetings');
  expect(new Set(rows.map(({ sourceKind }) => sourceKind))).toEqual(new Set(['PUBLISHED', 'SYNTHETIC']));
  for (const { sourceKind, sourceUrl } of rows)
    expect(/^urn:cps:synthetic:/.test(String(sourceUrl))).toBe(sourceKind === 'SYNTHETIC');
});
