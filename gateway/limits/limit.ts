import type { GraphQLError } from 'graphql';
import { codedError } from '../../platform/errors.ts';

/** What may be asked for at most, and what the limit is for: docs/limits.md says all of it in the same words. */
export type Limit = {
  /** What is counted, in the words of a refusal: `aliases`. */
  name: string;
  most: number;
  /** What would be held up or filled without it. */
  protects: string;
  /** What to do when a question meets it. */
  instead: string;
};

/** The refusal of a request that goes beyond a limit; `more` where it was not counted to the end. */
export function tooMany({ name, most }: Limit, got: number | 'more'): GraphQLError {
  return codedError('OPERATION_TOO_COMPLEX', `expected at most ${most} ${name}; got ${got}`);
}

/** The refusal of what goes beyond a limit, null for what does not. */
export function beyond(limit: Limit, got: number): GraphQLError | null {
  return got <= limit.most ? null : tooMany(limit, got);
}
