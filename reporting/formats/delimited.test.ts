import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { selectedBy } from '../tables/selection.ts';
import { tableShape } from '../tables/shape.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import { csv, tsv } from './delimited.ts';

const words = { en: 'Words', cy: 'Geiriau' };
const schema = buildSchema('type Query { panels: [Panel!] } type Panel { id: ID name: String totals: Int }');
const shape = tableShape(
  { name: 'panels', title: words, rows: 'panels', headings: { totals: words } },
  selectedBy(parse('{ panels { id name totals } }'), schema),
);

async function written(format: typeof csv, ...rows: Cell[][]): Promise<string> {
  async function* pages(): AsyncGenerator<FilledTable> {
    yield { shape, rows, totalCount: null, nextCursor: null, isCut: false };
  }
  let text = '';
  for await (const chunk of format.write({ shape, pages: pages(), bom: false })) text += String(chunk);
  return text.slice(text.indexOf('\n') + 1);
}

test.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\n=1', `"'\n=1"`],
  ['a=1', 'a=1'],
])('CSV: a text that a spreadsheet would run is none: %j', async (text, cell) => {
  expect(await written(csv, [text, 'b', 1])).toBe(`${cell},b,1\n`);
});

test('numbers keep their sign, and nothing is nothing', async () => {
  expect(await written(csv, ['a', null, -1])).toBe('a,,-1\n');
});

test('TSV: what would break a line or open a quote does not', async () => {
  expect(await written(tsv, ['a\tb\r\nc', '"=1+1"', 1])).toBe(`a b c\t'"=1+1"\t1\n`);
  expect(await written(tsv, ['\n=1', 'b"', null])).toBe(`' =1\tb"\t\n`);
});

test('several values stand in one cell', async () => {
  expect(await written(csv, [['a', 'b, c'], [], 1])).toBe('"a; b, c",,1\n');
});
