import { IncompleteAnswer } from '../caller.ts';
import { Busy } from '../presenter/turns.ts';
import type { Text } from '../report.ts';
import { troubles } from '../words/faults.ts';

/** A request that cannot be answered as it came: the status and what to tell. The message names no host, path or SQL. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  /** What to tell, in both languages; as a string what the graph says, which speaks English. */
  readonly told: Text | string;

  constructor(status: number, code: string, told: Text | string) {
    super(typeof told === 'string' ? told : told.en);
    this.status = status;
    this.code = code;
    this.told = told;
  }
}

export const badRequest = (told: Text | string): Problem => new Problem(400, 'BAD_USER_INPUT', told);
export const notFound = (told: Text): Problem => new Problem(404, 'BAD_REQUEST', told);

/** What a client is told of an error. */
export function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof IncompleteAnswer) return partMissing(error);
  if (error instanceof Busy) return new Problem(503, 'INTERNAL_SERVER_ERROR', troubles.busy);
  // Nobody reads this: the client has left, and what it waited for was not made.
  if (error.name === 'AbortError') return new Problem(499, 'BAD_REQUEST', 'The client has left.');
  return new Problem(500, 'INTERNAL_SERVER_ERROR', troubles.internal);
}

/** Where the graph did not answer whole: the client's own fault, a table that does not exist, or a moment's trouble. */
function partMissing({ codes, message }: IncompleteAnswer): Problem {
  if (codes.includes('TABLE_NOT_AVAILABLE')) return new Problem(404, 'TABLE_NOT_AVAILABLE', message);
  if (codes.includes('BAD_USER_INPUT')) return badRequest(message);
  if (codes.includes('SUBGRAPH_UNAVAILABLE')) return new Problem(503, 'SUBGRAPH_UNAVAILABLE', message);
  return new Problem(500, codes[0] ?? 'INTERNAL_SERVER_ERROR', message);
}
