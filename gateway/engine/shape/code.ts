import { isInherited } from '../data.ts';

/**
 * Builds a function from lines of JavaScript and values they name. Only texts made here and by JSON.stringify go into the lines:
 * what a client wrote is a name of GraphQL or stands in a string.
 */
export class Code {
  readonly #values: unknown[] = [];
  readonly #lines: string[] = [];
  readonly #kept: string[] = [];
  readonly #names = new Map<unknown, string>();
  #locals = 0;

  /** A name for a value of the surrounding program. */
  value(value: unknown): string {
    let name = this.#names.get(value);
    if (name === undefined) {
      name = `$${this.#values.push(value)}`;
      this.#names.set(value, name);
    }
    return name;
  }

  /** A name that no other line uses. */
  local(): string {
    return `_${this.#locals++}`;
  }

  /** A name for what the function keeps from call to call; `first` is an expression. */
  kept(first: string): string {
    const name = `_${this.#locals++}`;
    this.#kept.push(`let ${name} = ${first};`);
    return name;
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  /** The function of these arguments and the lines so far. */
  build(...given: string[]): unknown {
    const names = this.#values.map((_, index) => `$${index + 1}`);
    // eslint cannot know it: this is what compiling a response's shape means.
    const text = `${this.#kept.join('\n')}\nreturn function (${given.join(', ')}) {\n${this.#lines.join('\n')}\n}`;
    const make = new Function(...names, text) as (...values: unknown[]) => unknown;
    return make(...this.#values);
  }
}

/** An expression that reads a response key of an object as its own. */
export function property(object: string, key: string): string {
  const name = JSON.stringify(key);
  return isInherited(key)
    ? `(Object.hasOwn(${object}, ${name}) ? ${object}[${name}] : undefined)`
    : `${object}[${name}]`;
}
