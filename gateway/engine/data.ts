/** An object of a subgraph's answer. Under string keys stands what the subgraph sent; under symbols what the engine hangs on it. */
export type Data = Record<string | symbol, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a key is one that every object seems to have (`constructor`, `toString` …): such a one is read as its own only. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** Reads a key that came from outside; what every object inherits is not there. */
export function own(object: Data, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Writes a key that came from outside; `__proto__` becomes a key like any other. */
export function put(object: Data, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/**
 * Merges what a second subgraph says of a value into what a first one said, in place: an object under way in another step
 * stays the same object. Where both say something, the first stays, save that a later `__typename` is the more exact one.
 */
export function mergeInto(target: Data, key: string, value: unknown): void {
  if (value === undefined) return;
  const current = own(target, key);
  if (current === undefined || current === null) return put(target, key, copy(value));
  mergeValues(current, value);
}

function mergeValues(current: unknown, value: unknown): void {
  if (Array.isArray(current) && Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      if (current[index] === undefined || current[index] === null) current[index] = copy(each);
      else mergeValues(current[index], each);
    }
  } else if (isData(current) && isData(value)) {
    for (const key of Object.keys(value)) {
      if (key === '__typename') current.__typename = value.__typename;
      else mergeInto(current, key, value[key]);
    }
  }
}

/** What is merged into is the target's alone: the same answer may stand in many places. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isData(value)) return value;
  const copied: Data = {};
  for (const key of Object.keys(value)) put(copied, key, copy(value[key]));
  return copied;
}
