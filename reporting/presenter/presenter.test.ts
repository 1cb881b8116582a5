import { setTimeout as wait } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import type { FileJob } from '../formats/write.ts';
import { input } from '../pages/sample.ts';
import { prepareReport } from '../prepare.ts';
import type { Report } from '../report.ts';
import { startPresenter } from './presenter.ts';

const presenter = startPresenter();
afterAll(() => presenter.close());

const words = { en: 'Panels', cy: 'Paneli' };
const report: Report = {
  name: 'panels',
  kind: 'data',
  title: words,
  intro: words,
  parameters: {},
  tables: [{ name: 'panels', title: words, rows: 'panels.nodes' }],
  operation:
    'query Panels($first: Int!, $after: String) { panels(first: $first, after: $after) { nodes { id name } } }',
};
const schema = buildSchema(`
  type Query { panels(first: Int, after: String): Panels! }
  type Panels { nodes: [Panel!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Panel { id: ID! name: String! }
`);
const prepared = prepareReport(report, schema);
const job: FileJob = {
  form: 'csv',
  bom: false,
  address: '',
  run: { prepared, language: 'en', variables: {} },
  shape: prepared.tables[0]!,
  answer: null,
  next: null,
};
const text = (id: string) => JSON.stringify({ data: { panels: { nodes: [{ id, name: 'x'.repeat(1_000) }] } } });

test('a file is asked for no faster than it is read, and no further than it is wanted', async () => {
  let asked = 0;
  let closed = false;
  async function* texts() {
    try {
      for (;;) yield text(String(asked++));
    } finally {
      closed = true;
    }
  }
  let rows = 0;
  const chunks = presenter.file(job, texts(), (count) => (rows += count))[Symbol.asyncIterator]();
  expect(Buffer.from((await chunks.next()).value as Uint8Array).toString()).toBe('id,name\n');
  for (let read = 0; read < 5; read++) await chunks.next();
  await wait(100);
  // Five were read, one or two wait to be.
  expect(asked).toBeLessThanOrEqual(8);
  expect(rows).toBeLessThanOrEqual(asked);
  await chunks.return?.();
  expect(closed).toBe(true);
});

test('what fails between the pages fails the file, and no other job', async () => {
  async function* texts() {
    yield text('first');
    await wait(10);
    throw new Error('the second cannot be answered');
  }
  const read = async () => {
    let written = '';
    for await (const chunk of presenter.file(job, texts(), () => {})) written += String(chunk);
    return written;
  };
  const page = presenter.page(input);
  await expect(read()).rejects.toThrow('the second cannot be answered');
  expect(await page).toContain('<h1');
});

test('a page that cannot be made is an error, and the next is made', async () => {
  await expect(presenter.page({ ...input, report: null as never })).rejects.toThrow(
    'The thread that makes pages and files',
  );
  expect(await presenter.page(input)).toContain('<h1');
});

test('the same input makes the same page, and a document', async () => {
  expect(await presenter.page(input)).toBe(await presenter.page(input));
  expect(Buffer.from((await presenter.pdf(input)).subarray(0, 5)).toString()).toBe('%PDF-');
});
