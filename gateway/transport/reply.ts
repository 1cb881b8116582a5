import type { SubgraphRequest, SubgraphResponse } from '../../platform/execute.ts';
import { Failure } from './failure.ts';

/**
 * Gathers a reply as it comes. Parts are copied together, not kept: a reply sent a byte at a time would otherwise hold a
 * hundred times its size.
 */
export class ReplyText {
  #bytes: Buffer | undefined;
  #length = 0;

  add(part: Buffer): void {
    if (this.#bytes === undefined) {
      // Nearly every reply comes in one part, and is not copied.
      this.#bytes = part;
      this.#length = part.length;
      return;
    }
    const length = this.#length + part.length;
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    part.copy(this.#bytes, this.#length);
    this.#length = length;
  }

  toString(): string {
    return this.#bytes === undefined ? '' : this.#bytes.toString('utf8', 0, this.#length);
  }
}

/** Reads the text of a reply to the request, with no word of it in the error where it is not a GraphQL answer to that. */
export function readAnswer(text: string, request: SubgraphRequest): SubgraphResponse {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure('reply', `expected JSON; got ${text.length} characters of something else`);
  }
  if (!isObject(value)) throw new Failure('reply', 'expected a GraphQL answer; got JSON that is no object');
  const { data, errors } = value;
  const asked = request.variables?.representations;
  if (Array.isArray(asked) && isObject(data)) checkEntities(data._entities, asked.length, errors == null);
  if (errors == null) {
    if (!isObject(data)) throw new Failure('reply', 'expected a GraphQL answer; got an object without data');
    // `errors: null` is not what the specification says, yet what some servers send.
    return errors === undefined ? (value as SubgraphResponse) : { data };
  }
  const isFit = data == null || isObject(data);
  if (!isFit || !Array.isArray(errors) || errors.length === 0 || !errors.every(isError))
    throw new Failure('reply', 'expected a GraphQL answer; got an object with data or errors of another form');
  return value as SubgraphResponse;
}

/**
 * Entities are told apart by their place alone: one too few, and all may stand at another's. None at all is what an error
 * leaves of them.
 */
function checkEntities(entities: unknown, asked: number, withoutErrors: boolean): void {
  if (entities == null && !withoutErrors) return;
  const got = Array.isArray(entities) ? entities.length : 'no list';
  if (got !== asked) throw new Failure('reply', `expected ${asked} entities; got ${got}`);
  if (!(entities as unknown[]).every((each) => each === null || isObject(each)))
    throw new Failure('reply', `expected ${asked} entities; got something else among them`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isError(value: unknown): boolean {
  if (!isObject(value) || typeof value.message !== 'string') return false;
  if (value.path === null) delete value.path;
  if (value.extensions === null) delete value.extensions;
  return (
    (value.path === undefined || Array.isArray(value.path)) &&
    (value.extensions === undefined || isObject(value.extensions))
  );
}
