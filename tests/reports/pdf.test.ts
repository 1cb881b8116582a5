import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellText, isPlainText, symbolOf } from '../../reporting/pages/cells.ts';
import { columnsShown } from '../../reporting/pages/columns-shown.ts';
import type { PreparedReport } from '../../reporting/prepare.ts';
import { answerOf, pageRows } from '../../reporting/run.ts';
import { startGraphs } from '../support/graph.ts';
import { askedOf, preparedReports, reportAddress } from '../support/reports.ts';

const graphs = startGraphs();
let prepared: PreparedReport[];
beforeAll(async () => {
  prepared = await preparedReports(graphs.engine('embedded').apiSchema);
});

/** Everything that stands in a document, without the spaces that a line break in a cell would change. */
async function open(address: string) {
  const response = await fetch(graphs.url('embedded') + address);
  expect([address, response.status]).toEqual([address, 200]);
  const document = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const pages = Array.from({ length: document.numPages }, (_, page) => document.getPage(page + 1));
  const contents = await Promise.all((await Promise.all(pages)).map((page) => page.getTextContent()));
  const items = contents.flatMap((content) => content.items.map((item) => ('str' in item ? item.str : '')));
  return { document, text: items.join('').replace(/\s/g, '') };
}

describe.each([
  ['area-profile', { area: 'wessex' }, 'Proffil Ardal: CPS Wessex'],
  ['workforce-representation', {}, 'Cynrychiolaeth y gweithlu'],
] as const)('%s', (name, given, title) => {
  test('every cell of the answer stands in it, in words', { timeout: 60_000 }, async () => {
    const report = prepared.find((each) => each.report.name === name)!;
    const { document, text } = await open(reportAddress(name, 'pdf', { lang: 'cy' }));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: expect.stringContaining(title) as string, Language: 'cy' });

    const variables = {
      language: 'CY',
      first: pageRows,
      after: null,
      synthetic: false,
      predecessors: true,
      ...askedOf[name],
      ...given,
    };
    const asked = Object.fromEntries(
      Object.entries({ ...defaults(report), ...variables }).filter(([each]) => report.variables.has(each)),
    );
    const answer = answerOf(report, JSON.stringify(await graphs.ask('embedded', report.operation, asked)));
    let cells = 0;
    for (const table of answer.tables)
      for (const row of table.rows)
        for (const column of columnsShown(table)) {
          if (column.isSource) continue;
          const empty = isPlainText(column) ? '–' : `[${symbolOf(column, row)}]`;
          expect(text).toContain((cellText(column, row, 'cy') ?? empty).replace(/\s/g, ''));
          cells++;
        }
    expect(cells).toBeGreaterThan(50);
  });
});

function defaults({ report }: PreparedReport) {
  return Object.fromEntries(
    Object.entries(report.parameters).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

test('it is tagged, so that a screen reader finds its headings, tables and pictures', { timeout: 60_000 }, async () => {
  const { document } = await open(reportAddress('national-overview', 'pdf'));
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const roles = new Set<string>();
  const look = (node: unknown): void => {
    const { role, children = [] } = node as { role?: string; children?: unknown[] };
    if (role !== undefined) roles.add(role);
    children.forEach(look);
  };
  for (let page = 1; page <= document.numPages; page++) look(await (await document.getPage(page)).getStructTree());
  expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure']));
});
