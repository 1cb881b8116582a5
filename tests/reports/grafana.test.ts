import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askAs, csvRows, folder, formOf, origin, pages, type Rows } from '../support/bi.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();

type Query = {
  type: 'json' | 'csv';
  source: string;
  parser: string;
  format: string;
  url: string;
  root_selector: string;
  columns: { selector: string; text: string; type: string }[];
  datasource: { type: string; uid: string };
};
type Variable = { name: string; current: { value: string }; options?: { value: string }[]; query: unknown };
type Dashboard = {
  panels: { id: number; title: string; type: string; options: { xField?: string }; targets: Query[] }[];
  templating: { list: Variable[] };
  __inputs: { name: string; pluginId: string }[];
  __requires: { id: string }[];
};
const dashboard = JSON.parse(readFileSync(join(folder, 'grafana-dashboard.json'), 'utf8')) as Dashboard;
const variables = new Map(dashboard.templating.list.map((each) => [each.name, each]));
const areas = (variables.get('area')!.query as { infinityQuery: Query }).infinityQuery;
const queries = [
  ['Area', areas] as const,
  ...dashboard.panels.flatMap(({ title, targets }) => targets.map((query) => [title, query] as const)),
];

/** What Infinity makes of an answer: the rows at the root. */
async function rowsOf({ type, url, root_selector: root }: Query, synthetic: string): Promise<Rows> {
  const address = url.replaceAll(/\$\{(\w+)\}/g, (_, name: string) =>
    name === 'synthetic' ? synthetic : variables.get(name)!.current.value,
  );
  expect(formOf(address)).toBe(type);
  const response = await askAs('grafana', address, graphs.url('embedded'));
  expect([address, response.status]).toEqual([address, 200]);
  if (type === 'csv') return csvRows(await response.text());
  const answer = (await response.json()) as Record<string, Rows>;
  return root === '' ? (answer as never) : answer[root]!;
}

test.each(queries)('%s finds every column it selects, by its type', async (_, query) => {
  expect([query.source, query.parser, query.format]).toEqual(['url', 'backend', 'table']);
  for (const synthetic of ['false', 'true']) {
    const rows = await rowsOf(query, synthetic);
    expect(rows.length).toBeGreaterThan(0);
    for (const { selector, type } of query.columns) {
      const cells = rows.map((row) => row[selector]);
      expect([selector, cells.includes(undefined)]).toEqual([selector, false]);
      const known = cells.filter((cell) => cell !== null && cell !== '');
      if (type === 'number') expect(known.map(Number)).not.toContain(NaN);
      if (type === 'timestamp') expect(known.map((cell) => Date.parse(String(cell)))).not.toContain(NaN);
    }
  }
});

test('its parts fit together', () => {
  expect(areas.columns.map(({ text }) => text)).toEqual(['__value', '__text']);
  const [input] = dashboard.__inputs;
  for (const [, { datasource }] of queries)
    expect(datasource).toEqual({ type: input!.pluginId, uid: `\${${input!.name}}` });
  const required = dashboard.__requires.map(({ id }) => id);
  for (const { type, options, targets } of dashboard.panels) {
    expect(required).toContain(type);
    if (options.xField !== undefined) expect(targets[0]!.columns.map(({ text }) => text)).toContain(options.xField);
  }
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  expect(variables.get('synthetic')!.options!.map(({ value }) => value)).toEqual(['false', 'true']);
  expect(variables.get('synthetic')!.current.value).toBe('false');
  expect(variables.get('server')!.current.value).toBe(origin);
  expect(pages.get('grafana')).toContain(`- ${origin}`);
});

test('the Area it shows first is one of those it lists', async () => {
  const listed = (await rowsOf(areas, 'false')).map(({ code }) => code);
  expect(listed).toHaveLength(14);
  expect(listed).toContain(variables.get('area')!.current.value);
});
