import { randomUUID } from 'node:crypto';

const sane = /^[A-Za-z0-9._-]{1,128}$/;

/** The id of a request: what its header `x-request-id` says, where that may stand in a log and a header as it is, else a random one. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
}
