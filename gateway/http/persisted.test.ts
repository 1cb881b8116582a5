import { expect, test } from 'vitest';
import type { Parameters } from './parameters.ts';
import { documentFinder, sha256 } from './persisted.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const asked = (given: Partial<Parameters>): Parameters => ({
  query: undefined,
  documentId: undefined,
  hash: undefined,
  operationName: null,
  variables: null,
  ...given,
});
const refused = (code: string) => expect.objectContaining({ code });

const known = { id: 'known', text: 'query A { a }', operation: { name: 'A' } };
const trusted = (only: boolean): TrustedDocuments => ({
  only,
  all: [known],
  byId: new Map([
    ['known', known],
    [sha256(known.text), known],
  ]),
});

test('a document is remembered by its hash once a client sent both', () => {
  const find = documentFinder(null);
  const hash = sha256('{ a }');
  expect(() => find(asked({ hash }))).toThrow(
    expect.objectContaining({ message: 'PersistedQueryNotFound', code: 'PERSISTED_QUERY_NOT_FOUND', wellFormed: true }),
  );
  expect(find(asked({ hash, query: '{ a }' })).query).toBe('{ a }');
  expect(find(asked({ hash })).query).toBe('{ a }');
});

test('a document is not remembered by the hash of another', () => {
  const find = documentFinder(null);
  const hash = sha256('{ a }');
  expect(() => find(asked({ hash, query: '{ b }' }))).toThrow(
    expect.objectContaining({ status: 400, wellFormed: false }),
  );
  find(asked({ hash, query: '{ a }' }));
  expect(() => find(asked({ hash, query: '{ b }' }))).toThrow('expected the hash of query');
  expect(find(asked({ hash })).query).toBe('{ a }');
});

test('as many bytes are remembered as the bound allows, of the most recently asked', () => {
  const find = documentFinder(null);
  const texts = Array.from({ length: 20 }, (_, index) => `{ a${index} } #${'x'.repeat(1_000_000)}`);
  for (const query of texts) find(asked({ hash: sha256(query), query }));
  const remembered = texts.filter((text) => {
    try {
      return find(asked({ hash: sha256(text) })).query === text;
    } catch {
      return false;
    }
  });
  expect(remembered).toEqual(texts.slice(-8));
});

test('without trusted documents an id is of nothing', () => {
  expect(() => documentFinder(null)(asked({ documentId: 'known' }))).toThrow(refused('PERSISTED_QUERY_NOT_SUPPORTED'));
});

test.each([true, false])('a trusted document is found by id, by hash and by its text (only: %s)', (only) => {
  const find = documentFinder(trusted(only));
  const found = { query: known.text, operationName: null };
  expect(find(asked({ documentId: 'known' }))).toEqual(found);
  // As Apollo's clients ask, with the id in the place of the hash.
  expect(find(asked({ hash: 'known', operationName: 'A' }))).toEqual(found);
  expect(find(asked({ hash: sha256(known.text) }))).toEqual(found);
  expect(find(asked({ query: known.text }))).toEqual(found);
  expect(find(asked({ documentId: 'known', operationName: 'B' }))).toEqual({ ...found, operationName: 'B' });
  expect(() => find(asked({ documentId: 'known', query: known.text }))).toThrow('got both');
  expect(() => find(asked({ hash: 'known', query: '{ b }' }))).toThrow('expected the hash of query');
});

test('other documents are found beside trusted ones', () => {
  const find = documentFinder(trusted(false));
  expect(find(asked({ query: '{ b }' })).query).toBe('{ b }');
  expect(find(asked({ query: '{ b }', hash: sha256('{ b }') })).query).toBe('{ b }');
  expect(find(asked({ hash: sha256('{ b }') })).query).toBe('{ b }');
  expect(() => find(asked({ documentId: 'other' }))).toThrow(refused('PERSISTED_QUERY_NOT_FOUND'));
});

test.each([
  { query: '{ b }' },
  { query: 'query A { a } ' },
  { query: '{ __schema { types { name } } }' },
  { query: '{ b }', hash: sha256('{ b }') },
  { hash: sha256('{ b }') },
  { documentId: 'other' },
])('nothing else is found where only trusted ones are: %o', (given) => {
  const find = documentFinder(trusted(true));
  expect(() => find(asked(given))).toThrow(refused('DOCUMENT_NOT_TRUSTED'));
  expect(() => find(asked(given))).toThrow('expected a trusted document, by its id as documentId; got ');
});
