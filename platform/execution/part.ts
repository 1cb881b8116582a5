import type { GraphQLResolveInfo } from 'graphql';
import type { FieldPlan } from './plan.ts';

type Path = GraphQLResolveInfo['path'];
export type Filled = Record<string | number, unknown>;

const noPrototype: unknown = Object.create(null);

/**
 * Makes objects of an answer that have these keys, in their order, with these values to begin with: a constructor that names
 * them, because objects that grow key by key take three times the memory and twice the time. They have no prototype, so that any
 * key means itself.
 */
export function answerObject(entries: readonly (readonly [key: string, value: string | null])[]): new () => Filled {
  const lines = entries.map(([key, value]) => `this[${JSON.stringify(key)}] = ${JSON.stringify(value)};`);
  const Made = new Function(lines.join('\n')) as unknown as new () => Filled;
  Made.prototype = noPrototype;
  return Made;
}

/** An object or a list of an answer, to which values still arrive. */
export class Part {
  readonly within: Part | null;
  readonly key: string | number;
  readonly field: FieldPlan | null;
  /** Null may stand in its place. */
  readonly nullable: boolean;
  readonly filled: Filled;
  lost = false;

  constructor(within: Part | null, key: string | number, field: FieldPlan | null, nullable: boolean, filled: Filled) {
    this.within = within;
    this.key = key;
    this.field = field;
    this.nullable = nullable;
    this.filled = filled;
  }

  /** Whether null stands in its place, or in one that it is part of. */
  isLost(): boolean {
    if (this.lost) return true;
    for (let part = this.within; part !== null; part = part.within) if (part.lost) return true;
    return false;
  }

  /** Puts null in its place, or in the nearest around it that may be null; false where that is the whole answer. */
  lose(): boolean {
    this.lost = true;
    if (this.within === null) return false;
    if (!this.nullable) return this.within.lose();
    this.within.filled[this.key] = null;
    return true;
  }

  path(): Path | undefined {
    if (this.within === null) return undefined;
    const typename = typeof this.key === 'string' ? this.field!.parent.name : undefined;
    return { prev: this.within.path(), key: this.key, typename };
  }

  /** The keys from the root of the answer to one of its own. */
  keysTo(key: string | number): (string | number)[] {
    return this.within === null ? [key] : [...this.within.keysTo(this.key), key];
  }
}
