import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askAs, csvRows, formOf, forms, origin, pages, tools, type Rows } from '../support/bi.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();
const ask = (tool: string, address: string) => askAs(tool, address, graphs.url('embedded'));

/** What else prints addresses; a reader tries them with curl, as a user of Tableau does. */
const others = ['README.md', 'docs/reports.md'].map(
  (file) => ['tableau', readFileSync(join(import.meta.dirname, '../..', file), 'utf8')] as const,
);
const addresses = [...pages, ...others].flatMap(([tool, text]) =>
  [...new Set(text.match(/http:\/\/127\.0\.0\.1:4000\/reports\/[^\s`'"<)]+/g))].map((address) => [tool, address]),
) as [string, string][];

test.each(addresses)('%s: %s is answered as the page says', async (tool, address) => {
  const response = await ask(tool, address);
  const [type, read] = forms[formOf(address)]!;
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  expect(await read(response)).not.toEqual([]);
});

test('every page says what is kept back, what is made up and what is refreshed', () => {
  for (const [tool, text] of pages) {
    expect([tool, tools[tool]]).not.toContain(undefined);
    for (const word of ['`[c]`', 'CONFIDENTIAL', 'synthetic', '**Refresh**']) expect(text).toContain(word);
  }
});

describe('Power Query', () => {
  const queries = ['excel', 'power-bi'].flatMap((tool) =>
    [...pages.get(tool)!.matchAll(/^```m\n([^]*?)^```/gm)].map(([, code], index) => ({ tool, index, code: code! })),
  );
  /** What a query of M asks for: a constant address, a path and parameters. A name stands for the cell `Area` of the page. */
  function addressOf(code: string): string {
    const [, base] = /Web\.Contents\(\s*"([^"]+)"/.exec(code)!;
    const [, path] = /RelativePath = "([^"]+)"/.exec(code)!;
    const [, record] = /Query = \[([^\]]*)\]/.exec(code) ?? [null, ''];
    const query = new URLSearchParams(
      [...record.matchAll(/(\w+) = (\{[^}]*\}|"[^"]*"|\w+)/g)].flatMap(([, name, value]) =>
        (value === 'Area' ? ['wessex'] : [...value!.matchAll(/"([^"]*)"/g)].map(([, text]) => text!)).map(
          (text): [string, string] => [name!, text],
        ),
      ),
    );
    return `${base}/${path}${query.size === 0 ? '' : `?${query}`}`;
  }

  test.each(queries)('$tool, query $index, is answered with the columns it types', async ({ tool, code }) => {
    const address = addressOf(code);
    const response = await ask(tool, address);
    expect(response.status).toBe(200);
    const rows = (await forms[formOf(address)]![1](response)) as Rows;
    for (const [, column, type] of code.matchAll(/\{"(\w+)", type (\w+)\}/g)) {
      const cells = rows.map((row) => row[column!]).filter((cell) => cell !== null && cell !== '');
      const isTyped = { date: /^\d{4}-\d\d-\d\d$/, number: /^-?[\d.]+$/ }[type!]!;
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect(String(cell)).toMatch(isTyped);
    }
    for (const [, column] of code.matchAll(/\{"(\w+)", each Text\.Combine/g))
      expect(rows.every((row) => Array.isArray(row[column!]))).toBe(true);
  });

  test('the record of a query gives the address that the page names', () => {
    const text = pages.get('power-bi')!;
    const [, named] = /asks for `([^`]+)`/.exec(text)!;
    expect(addressOf(queries.find(({ tool }) => tool === 'power-bi')!.code)).toBe(named);
  });

  test('the pages of a long table follow one another by `next` to the end', async () => {
    const { code } = queries.find((each) => each.code.includes('List.Generate'))!;
    const [, table] = /page\[tables\]\[(\w+)\]/.exec(code)!;
    const address = addressOf(code);
    expect(address).toContain('first=100');
    const found: Rows = [];
    let pageCount = 0;
    for (let after: string | null = ''; after !== null; pageCount++) {
      // Fewer rows a page than the recipe asks for, so that there is more than one.
      const page = await ask('power-bi', address.replace('first=100', `first=25${after && `&after=${after}`}`));
      const { next, tables } = (await page.json()) as { next: string | null; tables: Record<string, Rows> };
      found.push(...tables[table!]!);
      after = next;
    }
    const whole = await ask('power-bi', address.replace('first=100', `table=${table}`));
    expect(pageCount).toBeGreaterThan(2);
    expect(found).toEqual(await whole.json());
  });
});

describe('Python and R', () => {
  test('the pages of a long table follow one another by the links that the recipe looks for', async () => {
    const text = pages.get('jupyter')!;
    const following = new RegExp(/re\.search\(r'([^']+)'/.exec(text)![1]!);
    let address: string | null = /rows\("([^"]+)"\)/.exec(text)![1]!;
    const found: Rows = [];
    while (address !== null) {
      const response = await ask('jupyter', address);
      found.push(...csvRows(await response.text()));
      const link: string | undefined = following.exec(response.headers.get('link') ?? '')?.[1];
      address = link === undefined ? null : new URL(link, origin).href;
    }
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(csvRows(await (await ask('jupyter', `${origin}/reports/publications.csv`)).text()));
  });

  test('the metadata have what the recipes read', async () => {
    type Column = Record<string, string>;
    const response = await ask('r', `${origin}/reports/workforce-figures.csv-metadata.json`);
    const { columns } = ((await response.json()) as { tableSchema: { columns: Column[] } }).tableSchema;
    const [, named] = /^kinds <- c\((.*)\)$/m.exec(pages.get('r')!)!;
    const known = [...named!.matchAll(/(\w+) = "\w"/g)].map(([, type]) => type);
    for (const { datatype, separator } of columns) {
      expect(known).toContain(datatype);
      if (separator !== undefined) expect([separator, datatype]).toEqual(['; ', 'string']);
    }
    const value = columns.find(({ name }) => name === 'value')!;
    expect([value.datatype, value['schema:valueFlag']]).toEqual(['number', 'flag']);
    expect(value['dc:description']).toMatch(/\S/);
  });
});
