import { isEnumType, type GraphQLLeafType } from 'graphql';

/** Writes a leaf's value as JSON text; undefined where the value is none of its type. A null does not come here. */
export type WriteLeaf = (value: unknown) => string | undefined;

// A lone surrogate has no place in UTF-8: JSON.stringify escapes it.
const needsNoEscape = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;

/** Whether a text stands in JSON as it is, between quotes. Most do, and finding that out is quicker than JSON.stringify. */
export function isPlain(text: string): boolean {
  return needsNoEscape.test(text);
}

function quote(text: string): string {
  return isPlain(text) ? `"${text}"` : JSON.stringify(text);
}

const largestInt = 2 ** 31;
const isInt = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= -largestInt && value < largestInt;

const builtIn: Record<string, WriteLeaf> = {
  Int: (value) => (isInt(value) ? String(value) : undefined),
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  String: (value) => (typeof value === 'string' ? quote(value) : undefined),
  // An ID is a text in every response, whatever a subgraph makes of it.
  ID: (value) =>
    typeof value === 'string' ? quote(value) : Number.isSafeInteger(value) ? `"${String(value)}"` : undefined,
};

const writeAny: WriteLeaf = (value) => (typeof value === 'string' ? quote(value) : JSON.stringify(value));

/** How values of a leaf type are written. What a custom scalar may hold, only the subgraphs know. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, quote(name)]));
    return (value) => texts.get(value);
  }
  return Object.hasOwn(builtIn, type.name) ? builtIn[type.name]! : writeAny;
}

/** A leaf's value as the response's JSON would have it; undefined where it is none of its type. A null does not come here. */
export type ReadLeaf = (value: unknown) => unknown;

/** How values of a leaf type are read where no text is written. */
export function leafReader(type: GraphQLLeafType): ReadLeaf {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => (names.has(value) ? value : undefined);
  }
  const write = leafWriter(type);
  const takesTexts = write('') !== undefined;
  return (value) => {
    if (typeof value === 'string') return takesTexts ? value : undefined;
    const text = write(value);
    return text === undefined ? undefined : JSON.parse(text);
  };
}
