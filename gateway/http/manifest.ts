import { readFileSync } from 'node:fs';
import { Kind, parse, visit, type DocumentNode } from 'graphql';
import { sha256 } from './persisted.ts';

export type TrustedDocument = {
  id: string;
  text: string;
  /** The document's operation where it has one alone, which may be without a name; null where it has several. */
  operation: { name: string | null } | null;
};

const forms = '{ "operations": [{ "id", "body" }] } or { "<id>": "<query>" }';

/**
 * Reads a manifest of documents, as Apollo's or as Relay's tools write it. Throws one error that lists every fault by its
 * place in the file.
 */
export function readManifest(file: string): TrustedDocument[] {
  const entries = entriesOf(parseFile(file), file);
  const faults: string[] = [];
  const documents = new Map<string, TrustedDocument>();
  for (const { place, id, text } of entries) {
    const fault = (message: string) => faults.push(`${place}: ${message}`);
    if (typeof id !== 'string' || id === '') fault(`expected an id, a string; got ${JSON.stringify(id)}`);
    else if (typeof text !== 'string') fault(`expected the text of a document; got ${JSON.stringify(text)}`);
    else if (documents.has(id)) fault(`expected an id of its own; ${id} stands there before`);
    else if (id.startsWith('sha256:') && id !== `sha256:${sha256(text)}`)
      fault(`expected the id sha256:${sha256(text)}, the SHA-256 of the document; got ${id}`);
    else {
      const document = parsed(text);
      if (typeof document === 'string') fault(document);
      else documents.set(id, { id, text, operation: onlyOperation(document) });
    }
  }
  if (faults.length > 0) throw new Error(`${file} cannot be used:\n  ${faults.join('\n  ')}`);
  return [...documents.values()];
}

/** One document of one operation, as an entry of the manifest. Throws where the text is none. */
export function manifestEntry(text: string) {
  const document = parsed(text);
  if (typeof document === 'string') throw new Error(document);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation === undefined || operations.length > 1)
    throw new Error(`expected one operation; got ${operations.length}`);
  return { id: `sha256:${sha256(text)}`, name: operation.name?.value ?? null, type: operation.operation, body: text };
}

type Entry = { place: string; id: unknown; text: unknown };

function entriesOf(manifest: unknown, file: string): Entry[] {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new Error(`${file}: expected ${forms}; got something else`);
  const { operations } = manifest as Record<string, unknown>;
  if (operations === undefined || typeof operations === 'string')
    return Object.entries(manifest).map(([id, text]) => ({ place: JSON.stringify(id), id, text }));
  if (!Array.isArray(operations)) throw new Error(`${file}: expected a list as operations; got something else`);
  return operations.map((each: Record<string, unknown> | null, index) => ({
    place: `operations[${index}]${typeof each?.name === 'string' ? ` (${each.name})` : ''}`,
    id: each?.id,
    text: each?.body,
  }));
}

function parseFile(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: expected JSON; ${(error as Error).message}`, { cause: error });
  }
}

/** The document, or what is wrong with it. */
function parsed(text: string): DocumentNode | string {
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch (error) {
    return (error as Error).message;
  }
  const known = new Set(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [each.name.value] : [])),
  );
  const missing = new Set<string>();
  visit(document, { FragmentSpread: ({ name: { value } }) => void (known.has(value) || missing.add(value)) });
  if (missing.size === 0) return document;
  return `expected every fragment in the document itself; it lacks ${[...missing].join(', ')}`;
}

function onlyOperation(document: DocumentNode): TrustedDocument['operation'] {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 ? { name: operations[0]!.name?.value ?? null } : null;
}
