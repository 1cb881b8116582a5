/**
 * How a subgraph failed to answer. `timeout`: not whole in the time it had. `connection`: none came about, or it broke.
 * `status`: another than 2xx. `reply`: too long, or no GraphQL answer. `refused`: it was not asked.
 */
type Kind = 'timeout' | 'connection' | 'status' | 'reply' | 'refused';

/** A subgraph did not answer. The message is for the log; no client sees it. */
export class Failure extends Error {
  readonly kind: Kind;
  readonly status: number | undefined;

  constructor(kind: Kind, message: string, more: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: more.cause });
    this.kind = kind;
    this.status = more.status;
  }
}

const passing = new Set([502, 503, 504]);

/** Whether asking again at once may help. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof Failure)) return false;
  return error.kind === 'connection' || (error.kind === 'status' && passing.has(error.status!));
}

/** Whether it speaks against the subgraph: a status below 500 says that the request was at fault. */
export function isFaulty(error: unknown): boolean {
  if (!(error instanceof Failure) || error.kind === 'refused') return false;
  return error.kind !== 'status' || error.status! >= 500;
}
