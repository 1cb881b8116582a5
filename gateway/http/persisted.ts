import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { TrustedDocument } from './manifest.ts';
import type { Parameters } from './parameters.ts';
import { Refusal } from './refusal.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const rememberedDocuments = 5_000;
/** Of all remembered texts together, at two bytes a character. */
const rememberedBytes = 16 * 1_048_576;

export type Found = { query: string; operationName: string | null };
/** Finds the document that a request asks: sent as text, trusted, or remembered. Throws a refusal where there is none. */
export type FindDocument = (parameters: Parameters) => Found;

/**
 * Trusted documents are found by id or hash. Any other is remembered by its hash when a client sends both (automatic
 * persisted queries), the most recently asked ones; not so where only trusted ones are executed.
 */
export function documentFinder(trusted: TrustedDocuments | null): FindDocument {
  const texts = new Map(trusted?.all.map((each) => [each.text, each]));
  const remembered = rememberedByHash();
  return (parameters) => {
    const { query, documentId, hash } = parameters;
    if (documentId === undefined && hash === undefined && trusted === null) return parameters as Found;
    if (documentId !== undefined && query !== undefined)
      throw new Refusal(400, 'expected one of the parameters query and documentId; got both');
    const id = documentId ?? hash;
    const known = id === undefined ? texts.get(query!) : trusted?.byId.get(id);
    if (known !== undefined) {
      if (query !== undefined && query !== known.text) throw otherHash();
      return asTrusted(known, parameters);
    }
    if (trusted?.only === true) throw notTrusted(id);
    if (documentId !== undefined) throw unknownId(documentId, trusted !== null);
    return hash === undefined
      ? (parameters as Found)
      : { query: remembered(hash, query), operationName: parameters.operationName };
  };
}

/** A lone operation is the same asked by its name or without: as it was made ready, it is asked without. */
function asTrusted({ text, operation }: TrustedDocument, { operationName }: Parameters): Found {
  return { query: text, operationName: operation !== null && operation.name === operationName ? null : operationName };
}

function rememberedByHash(): (hash: string, query: string | undefined) => string {
  const remembered = new LRUCache<string, string>({
    max: rememberedDocuments,
    maxSize: rememberedBytes,
    sizeCalculation: (text) => 2 * (text.length + 64),
  });
  return (hash, query) => {
    const known = remembered.get(hash);
    if (query === undefined) {
      if (known !== undefined) return known;
      // Clients know the failure by these words or this code, and send the text.
      throw refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    }
    if (known === query) return query;
    if (sha256(query) !== hash) throw otherHash();
    remembered.set(hash, query);
    return query;
  };
}

function otherHash(): Refusal {
  return new Refusal(400, 'expected the hash of query as extensions.persistedQuery.sha256Hash; got another');
}

function unknownId(id: string, hasDocuments: boolean): Refusal {
  return hasDocuments
    ? refusal('PERSISTED_QUERY_NOT_FOUND', `expected the id of a trusted document; got ${JSON.stringify(id)}`)
    : refusal(
        'PERSISTED_QUERY_NOT_SUPPORTED',
        'expected the parameter query; got documentId, by which nothing is known',
      );
}

function notTrusted(id: string | undefined): Refusal {
  const got = id === undefined ? 'a document that is none' : JSON.stringify(id);
  return refusal('DOCUMENT_NOT_TRUSTED', `expected a trusted document, by its id as documentId; got ${got}`);
}

function refusal(code: string, message: string): Refusal {
  return new Refusal(400, message, { code, wellFormed: true });
}

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
