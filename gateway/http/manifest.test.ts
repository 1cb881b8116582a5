import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { manifestEntry, readManifest } from './manifest.ts';
import { sha256 } from './persisted.ts';
import { trustedDocuments } from './trusted-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));
function fileOf(manifest: unknown): string {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return file;
}

test("reads Apollo's manifest, a map of ids, and what our command writes", () => {
  const text = 'query A { a }';
  const document = { id: 'one', text, operation: { name: 'A' } };
  const apollo = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'one', body: text }] };
  expect(readManifest(fileOf(apollo))).toEqual([document]);
  expect(readManifest(fileOf({ one: text }))).toEqual([document]);
  expect(readManifest(fileOf({ operations: text }))).toEqual([{ ...document, id: 'operations' }]);
  expect(readManifest(fileOf({ operations: [manifestEntry(text)] }))).toEqual([
    { ...document, id: `sha256:${sha256(text)}` },
  ]);
  expect(readManifest(fileOf({ two: 'query A { a } query B { b }' }))[0]!.operation).toBeNull();
});

test.each([
  ['{"one', 'expected JSON; '],
  ['[]', 'expected { "operations"'],
  [{ operations: {} }, 'expected a list as operations'],
  [{ one: '{' }, '"one": Syntax Error'],
  [{ one: 7 }, '"one": expected the text of a document; got 7'],
  [{ one: '{ ...f }' }, '"one": expected every fragment in the document itself; it lacks f'],
  [{ operations: [null, { id: 'a' }, { name: 'C', body: '{ c }' }] }, 'operations[2] (C): expected an id, a string'],
  [
    {
      operations: [
        { id: 'a', body: '{ a }' },
        { id: 'a', body: '{ b }' },
      ],
    },
    'operations[1]: expected an id of its own; a stands there before',
  ],
  [{ 'sha256:00': '{ a }' }, `"sha256:00": expected the id sha256:${sha256('{ a }')}`],
])('the manifest %j is refused', (manifest, message) => {
  const file = fileOf(manifest);
  expect(() => readManifest(file)).toThrow(message);
  expect(() => readManifest(file)).toThrow(file);
});

test('all faults of a manifest are told at once', () => {
  expect(() => readManifest(fileOf({ one: '{', two: 2, three: '{ a }' }))).toThrow(/"one": .*\n {2}"two": /);
});

test.each([
  ['fragment f on A { a }', 'expected one operation; got 0'],
  ['query A { a } query B { b }', 'expected one operation; got 2'],
  ['query A {', 'Syntax Error'],
])('%s is no entry of a manifest', (text, message) => {
  expect(() => manifestEntry(text)).toThrow(message);
});

test('a setting that asks for trusted documents needs their file', () => {
  expect(trustedDocuments({ trustedDocuments: 'off', trustedDocumentsFile: undefined })).toBeNull();
  expect(() => trustedDocuments({ trustedDocuments: 'only', trustedDocumentsFile: undefined })).toThrow(
    'TRUSTED_DOCUMENTS_FILE: expected a manifest, since TRUSTED_DOCUMENTS is only; got none',
  );
  expect(() => trustedDocuments({ trustedDocuments: 'on', trustedDocumentsFile: join(folder, 'none') })).toThrow(
    'ENOENT',
  );
});

test('a trusted document is found by its id and by its hash in both forms', () => {
  const { byId } = trustedDocuments({ trustedDocuments: 'on', trustedDocumentsFile: fileOf({ one: '{ a }' }) })!;
  expect([...byId.keys()].sort()).toEqual(['one', sha256('{ a }'), `sha256:${sha256('{ a }')}`].sort());
});
