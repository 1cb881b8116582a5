import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildSchema, extendSchema, parse } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { anonymous } from '../../platform/identity.ts';
import { prepareReport, prepareReports } from '../../reporting/prepare.ts';
import { readQuestion } from '../../reporting/question.ts';
import type { Report, ReportDefinition } from '../../reporting/report.ts';
import { startPresenter } from '../../reporting/presenter/presenter.ts';
import { writeFile } from '../../reporting/write.ts';
import { startGraphs } from '../support/graph.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'), { assumeValid: true });
const page = readFileSync(join(root, 'docs/add-a-report.md'), 'utf8');
const graphs = startGraphs();

/** The example of docs/add-a-report.md in a language, without the indent that it has in a list. */
const example = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'm').exec(page)![1]!.replace(/^ {3}/gm, '');

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'report.ts');
writeFileSync(file, example('ts').replaceAll("'../../", `'${root}/`).replaceAll("'../", `'${root}/reports/`));
const { default: definition } = (await import(/* @vite-ignore */ file)) as { default: ReportDefinition };
const report: Report = { ...definition, name: 'panels-by-kind', operation: example('graphql') };

test('the example answers what the page says', async () => {
  const caller = {
    identity: anonymous,
    ask: async (query: string, variables: Record<string, unknown>) => ({
      body: JSON.stringify(await graphs.ask('embedded', query, variables)),
      codes: [],
    }),
  };
  const [, address] = /curl '(\S+panels-by-kind\.csv\S*)'/.exec(page)!;
  const given = [...new URL(address!).searchParams];
  const prepared = prepareReport(report, schema);
  const { run } = await readQuestion(prepared, caller, schema, { language: 'en', given, after: null });
  const presenter = startPresenter();
  const { chunks } = await writeFile(presenter, run, { form: 'csv', table: null, first: null, bom: false }, address!);
  expect(await text(chunks)).toBe(example('csv'));
  await presenter.close();
});

test('its page has no column too many, and its first line the questions it answers', () => {
  expect(report.operation).toMatch(/^# ((?:[A-G]\d+, )*[A-G]\d+): \S.*\?$/m);
  expect(prepareReport(report, schema).tables[0]!.columns.map(({ id }) => id)).toEqual([
    'panelKind',
    'panelCount',
    'meetingCount',
    'casesReviewedCount',
    'containsSynthetic',
  ]);
});

const { operation } = report;
const selecting = (field: string): Partial<Report> => ({ operation: operation.replace('panelCount', field) });
const pagedTwice = `query PagedTwice($first: Int!, $after: String, $years: [FinancialYear!], $synthetic: Boolean!) {
  panels(first: $first, after: $after, includeSynthetic: $synthetic) { nodes { id } }
  organisations(first: $first, after: $after) { nodes { id } }
  publications(first: 1, filter: { financialYears: $years }) { totalCount }
}`;
const lists = ['panels', 'organisations'].map((name) => ({
  ...report.tables[0]!,
  name,
  rows: `${name}.nodes`,
  chart: undefined,
}));

/** What is wrong with a report, by what the page says the start tells. */
const faults: Record<string, Partial<Report>> = {
  'operation.graphql: line 5, column 7: Cannot query field': { operation: operation.replace('panelKind', 'panelSort') },
  'parameters: expected one for the variable $years; got none': {
    parameters: { synthetic: report.parameters.synthetic! },
  },
  'table kinds: rows: expected response keys of the operation; got': {
    tables: [{ ...report.tables[0]!, rows: 'panels.nodes' }],
  },
  'table kinds: columns: expected each id once; got': selecting('panelCount areaName: meetingCount area { name }'),
  'table kinds: columns: expected none from within a connection,': selecting(
    'panelCount area { panels { nodes { id } } }',
  ),
  'table kinds: headings: expected words for the column': selecting('panelCount oddity'),
  'tables: expected at most one that $after pages through; got': {
    operation: pagedTwice,
    tables: lists as never,
    figures: [],
  },
};

test('the page lists the faults of which a report is told at start', () => {
  const told = [...page.matchAll(/start: `([^`…]*?)(?: …)?`/g)].map((match) => match[1]);
  expect(told).toEqual(Object.keys(faults));
});

test.each(Object.entries(faults))('%s', (message, change) => {
  const withOddity = extendSchema(schema, parse('extend type EngagementRow { oddity: Int }'), { assumeValid: true });
  expect(() => prepareReports([{ ...report, ...change }], withOddity)).toThrow(`reports/panels-by-kind: ${message}`);
});
