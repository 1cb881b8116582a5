import { setTimeout as wait } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import type { FileJob } from '../formats/write.ts';
import type { PageInput } from '../pages/input.ts';
import { input } from '../pages/sample.ts';
import { prepareReport } from '../prepare.ts';
import type { Report } from '../report.ts';
import { startPresenter } from './presenter.ts';
import { Busy } from './turns.ts';

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

/** A short document, which tells when it is handed to the thread: it is copied then, and its members are read. */
const short = (told: () => void = () => {}): PageInput =>
  Object.defineProperty({ ...input, answer: null }, 'path', {
    enumerable: true,
    get: () => {
      told();
      return input.path;
    },
  });

test('pages are made while a document is being typeset', { timeout: 60_000 }, async () => {
  const own = startPresenter();
  const answer = input.answer!;
  const [table] = answer.tables;
  const rows = Array.from({ length: 40_000 }, () => table!.rows).flat();
  // Whatever is loaded with the first of each is there.
  await Promise.all([own.page(input), own.pdf(short())]);
  const typeset = own.pdf({ ...input, answer: { ...answer, tables: [{ ...table!, rows }] } });
  // In the thread with the document at most the first would come before it is done, which takes minutes.
  const pages = async () => {
    for (let page = 0; page < 5; page++) await own.page(input);
    return 'pages';
  };
  expect(await Promise.race([typeset, pages()])).toBe('pages');
  await own.close();
  await expect(typeset).rejects.toThrow('ended');
});

test('so many documents wait, and further ones are refused', async () => {
  const documents = Array.from({ length: 12 }, () => presenter.pdf(short()));
  const outcomes = await Promise.allSettled(documents);
  expect(outcomes.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 8 }, () => 'fulfilled'),
    ...Array.from({ length: 4 }, () => 'rejected'),
  ]);
  await expect(documents[8]).rejects.toThrow(Busy);
  expect((await presenter.pdf(short())).length).toBeGreaterThan(0);
});

test('a document that waits is not made when whoever asked for it leaves, and makes room for another', async () => {
  const handed: string[] = [];
  const ask = (name: string, gone?: AbortSignal) =>
    presenter.pdf(
      short(() => handed.push(name)),
      gone,
    );
  const client = new AbortController();
  const first = ask('first', client.signal);
  const left = Array.from({ length: 7 }, () => ask('left', client.signal));
  await expect(ask('too many')).rejects.toThrow(Busy);
  client.abort();
  const last = ask('last');
  for (const { status } of await Promise.allSettled(left)) expect(status).toBe('rejected');
  // What was begun is made to its end.
  expect((await first).length).toBeGreaterThan(0);
  expect((await last).length).toBeGreaterThan(0);
  await expect(ask('gone before', client.signal)).rejects.toThrow('aborted');
  expect(handed).toEqual(['first', 'last']);
});
