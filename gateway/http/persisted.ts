import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Parameters } from './parameters.ts';
import { Refusal } from './refusal.ts';

const rememberedDocuments = 5_000;
/** Of all remembered texts together, at two bytes a character. */
const rememberedBytes = 16 * 1_048_576;

/** Finds the text that a request asks with: sent whole, or remembered from an earlier request under its hash. */
export type FindDocument = (parameters: Parameters) => string;

/** Remembers documents by their hash when clients send both (automatic persisted queries), the most recently asked ones. */
export function rememberingDocuments(): FindDocument {
  const remembered = new LRUCache<string, string>({
    max: rememberedDocuments,
    maxSize: rememberedBytes,
    sizeCalculation: (text) => 2 * (text.length + 64),
  });
  return ({ query, documentId, hash }) => {
    if (documentId !== undefined)
      throw new Refusal(
        400,
        'expected the parameter query; got documentId, and this gateway has no trusted documents',
        {
          code: 'PERSISTED_QUERY_NOT_SUPPORTED',
          wellFormed: true,
        },
      );
    if (hash === undefined) return query!;
    const known = remembered.get(hash);
    if (query === undefined) {
      if (known !== undefined) return known;
      // Clients know the failure by these words, and send the text.
      throw new Refusal(400, 'PersistedQueryNotFound', { code: 'PERSISTED_QUERY_NOT_FOUND', wellFormed: true });
    }
    if (known !== query) {
      if (sha256(query) !== hash)
        throw new Refusal(400, 'expected the SHA-256 of query as extensions.persistedQuery.sha256Hash; got another');
      remembered.set(hash, query);
    }
    return query;
  };
}

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
