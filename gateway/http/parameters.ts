import { Refusal } from './refusal.ts';

/** What a request asks for, checked as far as HTTP goes. One of `query`, `documentId` and `hash` is given. */
export type Parameters = {
  /** The text of the document. */
  query: string | undefined;
  /** The id of a trusted document. */
  documentId: string | undefined;
  /** `extensions.persistedQuery.sha256Hash`: the hash of a document that the gateway may remember. */
  hash: string | undefined;
  operationName: string | null;
  variables: Record<string, unknown> | null;
};

/** Reads the JSON of a POST request. */
export function parametersOfBody(text: string): Parameters {
  if (text === '') throw new Refusal(400, 'expected a body of JSON; got none');
  const body = parseJson(text, 'a body of JSON');
  if (Array.isArray(body))
    throw new Refusal(400, `expected one request, as an object; got a batch of ${body.length}, which is not answered`);
  if (!isMap(body)) throw new Refusal(400, `expected a body that is an object; got ${kind(body)}`);
  const { query, documentId, operationName, variables, extensions } = body;
  return checked(query, documentId, operationName, variables, extensions);
}

/** Reads the parameters of a GET request. */
export function parametersOfUrl(url: string): Parameters {
  const start = url.indexOf('?');
  const given = new Map<string, string>();
  for (const pair of start === -1 ? [] : url.slice(start + 1).split('&')) {
    if (pair === '') continue;
    const middle = pair.indexOf('=');
    const name = decode(middle === -1 ? pair : pair.slice(0, middle));
    if (given.has(name)) throw new Refusal(400, `expected the parameter ${name} once; got it again`);
    given.set(name, middle === -1 ? '' : decode(pair.slice(middle + 1)));
  }
  const json = (name: string) => {
    const text = given.get(name);
    return text === undefined || text === '' ? null : parseJson(text, `JSON as the parameter ${name}`);
  };
  return checked(
    given.get('query'),
    given.get('documentId'),
    given.get('operationName'),
    json('variables'),
    json('extensions'),
  );
}

function checked(
  query: unknown,
  documentId: unknown,
  operationName: unknown,
  variables: unknown,
  extensions: unknown,
): Parameters {
  const parameters = {
    query: optional('query', query, isText, 'a string'),
    documentId: optional('documentId', documentId, isText, 'a string'),
    hash: hashOf(optional('extensions', extensions, isMap, 'an object')),
    // An empty name is none, as the specification says of GET.
    operationName: optional('operationName', operationName, isText, 'a string') || null,
    variables: optional('variables', variables, isMap, 'an object') ?? null,
  };
  if (parameters.query === undefined && parameters.documentId === undefined && parameters.hash === undefined)
    throw new Refusal(400, 'expected the parameter query, a string; got none');
  return parameters;
}

function optional<Kind>(name: string, value: unknown, is: (value: unknown) => value is Kind, expected: string) {
  if (value === undefined || value === null) return undefined;
  if (is(value)) return value;
  throw new Refusal(400, `expected ${expected} as the parameter ${name}; got ${kind(value)}`);
}

/** The protocol of automatic persisted queries, as Apollo's clients speak it. */
function hashOf(extensions: Record<string, unknown> | undefined): string | undefined {
  const persisted = optional('extensions.persistedQuery', extensions?.persistedQuery, isMap, 'an object');
  if (persisted === undefined) return undefined;
  const { version, sha256Hash } = persisted;
  if (version !== 1)
    throw new Refusal(400, `expected 1 as extensions.persistedQuery.version; got ${JSON.stringify(version)}`);
  const hash = optional('extensions.persistedQuery.sha256Hash', sha256Hash, isText, 'a string');
  if (hash === undefined) throw new Refusal(400, 'expected extensions.persistedQuery.sha256Hash, a string; got none');
  return hash;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal(400, 'expected parameters in percent-encoded UTF-8; got a % that begins no character');
  }
}

function parseJson(text: string, expected: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `expected ${expected}; it does not parse: ${(error as Error).message}`);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function kind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
