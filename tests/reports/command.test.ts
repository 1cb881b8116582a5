import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import { childEnvironment } from '../../platform/config.ts';
import { runProgram } from '../releasing/release-job.ts';
import { writeCaseReviews } from '../support/case-reviews.ts';
import { temporaryFolder } from '../support/files.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();
const folder = temporaryFolder();
const patience = 60_000;

const report = (...given: string[]) => runProgram('gateway/report.ts', graphs.config, given);

it('writes a CSV of every row to standard output, as the graph has them', { timeout: patience }, async () => {
  const { code, printed, said } = await report('publications', '--format', 'csv', '--languages', 'CY');
  expect({ code, said }).toEqual({ code: 0, said: '' });
  const rows: Record<string, string>[] = parse(printed, { columns: true });
  const query = `query ($after: String) { publications(filter: { languages: [CY] }, first: 100, after: $after) {
    totalCount nodes { id title source { url } } } }`;
  const { publications } = (await graphs.ask('embedded', query, { after: null })).data as {
    publications: { totalCount: number; nodes: { id: string; title: string; source: { url: string } }[] };
  };
  expect(rows.length).toBe(publications.totalCount);
  expect(rows.map(({ id, title, sourceUrl }) => ({ id, title, source: { url: sourceUrl } }))).toEqual(
    publications.nodes,
  );
});

it('writes the workbook that its name asks for, and nothing beside it', { timeout: patience }, async () => {
  const out = join(folder, 'cymru-wales.xlsx');
  const given = ['area-profile', '--area', 'cymru-wales', '--year', '2016-17', '--lang', 'cy', '--out', out];
  expect(await report(...given)).toEqual({ code: 0, signal: null, printed: '', said: '' });
  expect(readdirSync(folder).filter((file) => file.includes('cymru'))).toEqual(['cymru-wales.xlsx']);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(out);
  const query = '{ area(code: "cymru-wales") { panels(includePredecessors: true, first: 100) { nodes { id name } } } }';
  const { area } = (await graphs.ask('embedded', query)).data as { area: { panels: { nodes: { name: string }[] } } };
  const panels = book.getWorksheet('panels')!;
  const name = (panels.getRow(1).values as string[]).indexOf('Panel neu fforwm');
  expect(panels.getColumn(name).values.slice(2)).toEqual(area.panels.nodes.map((panel) => panel.name));

  expect(await report(...given)).toMatchObject({
    code: 1,
    said: `out: expected a file that is not there yet, or --force; got ${out}\n`,
  });
  writeFileSync(out, 'old');
  expect(await report(...given, '--force')).toMatchObject({ code: 0 });
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
});

it.each([
  ['html', /^<!DOCTYPE html>[^]*<h1[^>]*>\s*Area profile[^]*CPS Wessex[^]*<\/html>\s*$/],
  ['pdf', /^%PDF-[^]*%%EOF\s*$/],
])('writes %s whole', { timeout: patience }, async (ending, whole) => {
  const out = join(folder, `wessex.${ending}`);
  expect(await report('area-profile', '--area', 'wessex', '--out', out)).toMatchObject({ code: 0, said: '' });
  expect(readFileSync(out, 'latin1')).toMatch(whole);
});

it('tells what the columns of a CSV mean, under its name', { timeout: patience }, async () => {
  const out = join(folder, 'events.csv-metadata.json');
  expect(await report('events', '--out', out)).toMatchObject({ code: 0, said: '' });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ url: 'events.csv', 'dc:title': 'Events: Events' });
});

it.each([
  [['area-profil'], 'expected one of the reports national-overview, area-profile, '],
  [['area-profile', '--format', 'csv'], "required option '--area <code>' not specified"],
  [['area-profile', '--area', 'cymru-wales', '--regoin', 'x'], "unknown option '--regoin'"],
  [['area-profile', '--area', 'cymru', '--format', 'csv'], 'area: expected one of 70 values, such as cymru-wales; got'],
  [['area-profile', '--area', 'cymru-wales', '--year', '2016', '--format', 'csv'], 'year: expected a financial year'],
  [['areas', '--kind', 'PARISH'], "argument 'PARISH' is invalid. Allowed choices are AREA"],
  [['areas', '--out', 'areas.txt'], 'out: expected a file that ends in .html, .json'],
  [['areas', '--out', join('missing', 'areas.csv')], 'out: expected a place where a file can be made; got'],
  [['areas', '--out', 'tests', '--format', 'csv'], 'out: expected a file; got the folder tests'],
])('refuses %j', { timeout: patience }, async (given, message) => {
  const { code, printed, said } = await report(...given);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(said).toContain(message);
  expect(said).not.toContain('    at ');
});

it('leaves nothing where the graph cannot answer', { timeout: patience }, async () => {
  const out = join(folder, 'unanswered.csv');
  const environment = { TRANSPORT: 'http', FORUMS_URL: 'http://127.0.0.1:1/graphql' };
  const { code, said } = await runProgram('gateway/report.ts', graphs.config, ['publications', '--out', out], {
    environment,
  });
  expect({ code, said }).toEqual({ code: 1, said: 'The subgraph forums did not answer.\n' });
  expect(readdirSync(folder).filter((file) => file.includes('unanswered'))).toEqual([]);
});

it('leaves nothing where it is stopped', { timeout: patience }, async () => {
  await writeCaseReviews(graphs.subgraph('scrutiny').database, 60_000, 1);
  const { dataDir, databaseUrl } = graphs.config;
  const out = join(folder, 'stopped.csv');
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'gateway/report.ts', 'case-reviews', '--out', out], {
    env: childEnvironment({ dataDir, databaseUrl: databaseUrl ?? '' }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const parts = () => readdirSync(folder).filter((file) => file.includes('stopped'));
  await expect
    .poll(() => parts().some((file) => statSync(join(folder, file)).size > 0), { timeout: patience / 2, interval: 5 })
    .toBe(true);
  expect(parts()).not.toContain('stopped.csv');
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said).toBe('Stopped: no report was written\n');
  expect(parts()).toEqual([]);
});

it('lists every report with its parameters, and tells more of one', { timeout: patience }, async () => {
  const { code, printed } = await report('--list');
  expect(code).toBe(0);
  const reports = readdirSync('reports', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(printed.match(/^\S+/gm)?.sort()).toEqual(reports.map(({ name }) => name).sort());
  expect(printed).toContain('  --area <code>                    Area (such as cymru-wales; required)\n');
  expect(printed).toContain('  --synthetic [true|false]         Include made-up records (default: false)\n');
  const help = (await report('publications', '--help')).printed.replace(/\s+/g, ' ');
  expect(help).toContain('--languages <value> Language (repeatable) (choices: "CY", "EN")');
});
