import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { parquetReadObjects } from 'hyparquet';
import { extractText } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { longestRequestMs } from '../../gateway/request-context.ts';
import { anonymous } from '../../platform/identity.ts';
import { importFile } from '../../platform/importing/import-file.ts';
import type { Caller } from '../../reporting/caller.ts';
import { prepareReport } from '../../reporting/prepare.ts';
import { writeWholeCsv } from '../../reporting/write.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { pick } from '../../subgraphs/load.ts';
import { temporaryFiles } from '../support/files.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();
const write = temporaryFiles();
const get = (address: string) => fetch(graphs.url('embedded') + address);

/** So many that no operation may ask for all of them. */
const added = 230;
let total: number;
beforeAll(async () => {
  const rows = Array.from(
    { length: added },
    (_, index) =>
      `added-${index},Added ${index},hate_crime_scrutiny_panel,local,wessex,disability,,,,,,,active,,,https://example.org/`,
  );
  const columns =
    'slug,name,kind,level,area_slug,strands,established,meeting_frequency,chair_role,facilitator_role,composition,case_selection,status,status_date,notes,source_url';
  const { imports } = pick('a subgraph', subgraphs, 'forums');
  const kind = imports.find(({ name }) => name === 'panels')!;
  await importFile(graphs.subgraph('forums').database, kind, write('panels.csv', [columns, ...rows].join('\n')));
  const { data } = await graphs.ask(
    'embedded',
    '{ area(code: "wessex") { panels(includePredecessors: true) { totalCount } } }',
  );
  total = (data as { area: { panels: { totalCount: number } } }).area.panels.totalCount;
  expect(total).toBeGreaterThan(added);
});

async function pdfOf(address: string): Promise<string> {
  const { text } = await extractText(new Uint8Array(await (await get(address)).arrayBuffer()), { mergePages: true });
  return text;
}

async function aboutOf(address: string): Promise<string[][]> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(await (await get(address)).arrayBuffer());
  const lines = book.getWorksheet('About')!.getSheetValues().slice(1) as (string[] | undefined)[];
  return lines.flatMap((line) => (line === undefined ? [] : [line.slice(1)]));
}
const jsonOf = async (address: string) =>
  (await (await get(address)).json()) as { cut: string[]; tables: Record<string, unknown[]> };

describe('a list with more rows than the report asks for', () => {
  const report = '/reports/area-profile';

  test('is told by the page in both languages, the PDF, the JSON and the workbook', async () => {
    expect(await (await get(`${report}.html?area=wessex`)).text()).toContain(`First 100 of ${total} rows`);
    expect(await (await get(`${report}.html?area=wessex&lang=cy`)).text()).toContain(`Y 100 rhes gyntaf o ${total}`);
    expect(await pdfOf(`${report}.pdf?area=wessex`)).toContain(`First 100 of ${total} rows`);
    const { cut, tables } = await jsonOf(`${report}.json?area=wessex`);
    expect([cut, tables.panels!.length]).toEqual([['panels'], 100]);
    expect(await aboutOf(`${report}.xlsx?area=wessex`)).toContainEqual([
      'Panels and forums',
      `First 100 of ${total} rows`,
    ]);
  });

  test('is whole in a file of its own', async () => {
    const address = (form: string) => `${report}.${form}?area=wessex&table=panels`;
    const csv: { id: string }[] = parse(await (await get(address('csv'))).text(), { columns: true });
    expect(new Set(csv.map(({ id }) => id)).size).toBe(total);
    expect(csv).toHaveLength(total);
    expect(await (await get(address('json'))).json()).toHaveLength(total);
    const file = await (await get(address('parquet'))).arrayBuffer();
    expect(await parquetReadObjects({ file })).toHaveLength(total);
  });

  test('is not what `first` pages through', async () => {
    const response = await get(`${report}.csv?area=wessex&table=panels&first=7`);
    expect([response.headers.get('link')?.includes('rel="next"'), (await response.text()).split('\n').length]).toEqual([
      false,
      total + 2,
    ]);
  });
});

describe('one that stands under the items of another', () => {
  const report = '/reports/panel-pack';

  test('is told too', async () => {
    const page = await (await get(`${report}.html?panel=added-0`)).text();
    expect(page).toContain('100 rows; there are more than this report asks for');
    const welsh = await (await get(`${report}.html?panel=added-0&lang=cy`)).text();
    expect(welsh).toContain('100 rhes; mae mwy nag y mae’r adroddiad hwn yn gofyn amdanynt');
    expect((await jsonOf(`${report}.json?panel=added-0`)).cut).toEqual(['panels-of-its-strands']);
    expect(await aboutOf(`${report}.xlsx?panel=added-0`)).toContainEqual([
      'Panels that share its strands',
      '100 rows; there are more than this report asks for',
    ]);
  });

  test.each(['csv', 'tsv', 'parquet', 'json'])('is refused as %s, which has no place to tell it', async (form) => {
    const response = await get(`${report}.${form}?panel=added-0&table=panels-of-its-strands`);
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message:
              'table: expected one whose lists have at most 100 rows each, for they stand under others and are not read further; got panels-of-its-strands, which has more',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
  });
});

test('one that stands under the items of a long table is refused too', async () => {
  const words = { en: 'Words', cy: 'Geiriau' };
  const engine = graphs.engine('embedded');
  const prepared = prepareReport(
    {
      name: 'neighbours',
      kind: 'data',
      title: words,
      intro: words,
      parameters: {},
      tables: [
        { name: 'neighbours', title: words, rows: 'panels.nodes.areas.panels.nodes', headings: { panel: words } },
      ],
      operation: `query ($first: Int!, $after: String) {
        panels(first: $first, after: $after) {
          nodes { panel: id areas { panels { nodes { id } } } }
        }
      }`,
    },
    engine.apiSchema,
  );
  const caller: Caller = {
    identity: anonymous,
    ask: (query, variables, { longestPage, rows } = {}) =>
      engine.execute(
        { query, variables, ...(rows && { rows }) },
        {
          identity: anonymous,
          requestId: 'cut',
          deadline: performance.now() + longestRequestMs,
          ...(longestPage !== undefined && { longestPage }),
        },
      ),
  };
  const run = { prepared, caller, language: 'en', variables: {}, after: null } as const;
  const whole = text(Readable.from(writeWholeCsv(run, prepared.tables[0]!, () => {})));
  await expect(whole).rejects.toThrow('got neighbours, which has more');
});
