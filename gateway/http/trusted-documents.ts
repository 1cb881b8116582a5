import { parse, validate } from 'graphql';
import type { Config } from '../../platform/config.ts';
import type { Logger } from '../../platform/log.ts';
import type { Engine } from '../engine/engine.ts';
import { readManifest, type TrustedDocument } from './manifest.ts';
import { sha256 } from './persisted.ts';

/** Documents that the operator knows before any client asks them. */
export type TrustedDocuments = {
  /** No other document is executed. */
  only: boolean;
  all: readonly TrustedDocument[];
  /** By the id of the manifest, and by the document's SHA-256 with and without `sha256:` in front. */
  byId: ReadonlyMap<string, TrustedDocument>;
};

/** Reads the documents that the settings name; null where they are off. Throws where the file cannot be used. */
export function trustedDocuments({
  trustedDocuments: mode,
  trustedDocumentsFile: file,
}: Pick<Config, 'trustedDocuments' | 'trustedDocumentsFile'>): TrustedDocuments | null {
  if (mode === 'off') return null;
  if (file === undefined)
    throw new Error(`TRUSTED_DOCUMENTS_FILE: expected a manifest, since TRUSTED_DOCUMENTS is ${mode}; got none`);
  const all = readManifest(file);
  const byId = new Map<string, TrustedDocument>();
  for (const each of all) {
    const hash = sha256(each.text);
    byId.set(hash, each).set(`sha256:${hash}`, each);
  }
  for (const each of all) byId.set(each.id, each);
  return { only: mode === 'only', all, byId };
}

/** Makes an engine ready for all of them, and names in the log those that its graph does not answer. */
export async function warmDocuments({ all }: TrustedDocuments, engine: Engine, log: Logger): Promise<void> {
  for (const { id, text } of all) {
    const [fault] = validate(engine.apiSchema, parse(text), undefined, { maxErrors: 1 });
    if (fault !== undefined)
      log.warn({ documentId: id, fault: fault.message }, 'trusted document is not of this graph');
  }
  await engine.warm(all.map(({ text }) => ({ query: text })));
}
