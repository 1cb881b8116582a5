import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listen } from '../../gateway/channels.ts';
import { startGraphs } from '../support/graph.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'manifest.json');
const command = (...given: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx/esm', 'gateway/documents.ts', ...given], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });

const text = 'query Wessex {\n  area(code: "wessex") {\n    name\n  }\n}\n';
writeFileSync(join(folder, 'wessex.graphql'), text);
command(folder, '--out', file);
const { operations } = JSON.parse(readFileSync(file, 'utf8')) as { operations: { id: string; name: string }[] };
const { id } = operations[0]!;

const graphs = startGraphs({ trustedDocuments: 'only', trustedDocumentsFile: file });
const ask = async (request: object) => {
  const response = await fetch(`${graphs.url('embedded')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
};

it('answers a document by its id, ready at start', async () => {
  const hits: boolean[] = [];
  const stop = listen('prepared', ({ hit }) => hits.push(hit));
  const answer = { data: { area: { name: 'CPS Wessex' } } };
  expect(operations).toMatchObject([{ name: 'Wessex' }]);
  expect(await ask({ documentId: id })).toEqual(answer);
  expect(await ask({ documentId: id, operationName: 'Wessex' })).toEqual(answer);
  const byGet = await fetch(`${graphs.url('embedded')}/graphql?documentId=${id}`);
  expect(await byGet.json()).toEqual(answer);
  stop();
  expect(hits).toEqual(graphs.config.engine === 'compiled' ? [true, true, true] : []);
});

it.each([{ query: '{ __schema { queryType { name } } }' }, { query: '{ areas { code } }' }, { documentId: 'other' }])(
  'answers nothing else: %o',
  async (request) => {
    const { errors, data } = await ask(request);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('expected a trusted document') as string,
        extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
      },
    ]);
  },
);

it('shows no plan where that is not switched on', async () => {
  const response = await fetch(`${graphs.url('embedded')}/graphql?documentId=${id}`, {
    headers: { 'x-show-plan': '1' },
  });
  expect(await response.json()).toEqual({ data: { area: { name: 'CPS Wessex' } } });
});

it('serves pages and health all the same', async () => {
  for (const path of ['/', '/graphiql', '/healthz', '/readyz'])
    expect((await fetch(`${graphs.url('embedded')}${path}`)).status).toBe(200);
});

it('the command names each file that is no trusted document', () => {
  writeFileSync(join(folder, 'b.graphql'), 'query {');
  writeFileSync(join(folder, 'c.graphql'), 'fragment f on Area { code }');
  expect(() => command(folder)).toThrow(/b\.graphql: Syntax Error[^]*c\.graphql: expected one operation; got 0/);
});
