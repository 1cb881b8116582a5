import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { templateOf } from '../../platform/importing/template.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();
const folder = mkdtempSync(join(tmpdir(), 'engagement-synthetic-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every connection of the graph, over a page in which the example of its template stands once it is loaded. */
const pages = {
  panels: 'filter: { areas: ["wessex"] }, first: 100',
  meetings: 'first: 5',
  events: 'first: 5',
  organisations: 'filter: { areas: ["wessex"] }, first: 100',
  caseworkFigures: 'first: 5',
  recommendations: 'filter: { areas: ["south-east"] }, first: 100',
  outcomes: 'filter: { areas: ["south-east"] }, first: 100',
  caseReviews: 'first: 5',
  publications: 'filter: { from: "2026-06-01" }, first: 100',
  commitments: 'filter: { areas: ["wessex"] }, first: 100',
  workforceFigures: 'first: 5',
};

async function containing(includeSynthetic: boolean): Promise<Record<string, boolean | null>> {
  const fields = Object.entries(pages).map(
    ([name, page]) =>
      `${name}(${page}, includeSynthetic: ${includeSynthetic}) { pageInfo { containsSynthetic } edges { cursor } }`,
  );
  const { data } = await graphs.ask('embedded', `{ ${fields.join('\n')} }`);
  const answers = Object.entries(data as Record<string, { pageInfo: { containsSynthetic: boolean } } | null>);
  return Object.fromEntries(answers.map(([name, list]) => [name, list && list.pageInfo.containsSynthetic]));
}
const all = (value: boolean) => Object.fromEntries(Object.keys(pages).map((name) => [name, value]));

it('every page says whether a generator made any of its rows', async () => {
  expect(await containing(true)).toEqual(all(false));
  for (const { name, imports } of subgraphs)
    for (const kind of imports) {
      const path = join(folder, `${kind.name}.csv`);
      writeFileSync(path, templateOf(kind));
      await importFile(graphs.subgraph(name).database, kind, path);
    }
  expect(await containing(true)).toEqual(all(true));
  expect(await containing(false)).toEqual({ ...all(false), caseReviews: null });
});
