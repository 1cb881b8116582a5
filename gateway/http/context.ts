import type { IncomingMessage } from 'node:http';
import { anonymous, type Identity } from '../../platform/identity.ts';
import { requestIdOf } from '../../platform/request-id.ts';
import { readTrace } from '../observability/trace-context.ts';
import { longestRequestMs, type RequestContext } from '../request-context.ts';
import { Refusal } from './refusal.ts';

/** Shortens the time a request may take: a whole number of milliseconds. What is longer than the longest changes nothing. */
const timeoutHeader = 'x-request-timeout-ms';
/** Asks for the query plan with the value 1. */
const planHeader = 'x-show-plan';

/**
 * What a request carries, read from its headers.
 * @param began when its first byte was read, as `performance.now()` counts
 */
export function contextOf(request: IncomingMessage, began: number, mayShowPlan: boolean): RequestContext {
  const { headers } = request;
  return {
    identity: identityOf(request),
    requestId: requestIdOf(headers['x-request-id']),
    deadline: began + longestRequestMs,
    ...readTrace(headers),
    showPlan: mayShowPlan && headers[planHeader] === '1',
  };
}

/** Milliseconds in which a request is to be answered, as its header asks. Throws a refusal where that is no such number. */
export function timeoutOf({ headers: { [timeoutHeader]: asked } }: IncomingMessage): number {
  if (asked === undefined) return longestRequestMs;
  const ms = typeof asked === 'string' && /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
  if (ms > 0) return Math.min(ms, longestRequestMs);
  throw new Refusal(400, `expected a whole number of milliseconds from 1 as ${timeoutHeader}; got ${String(asked)}`);
}

/** Who asks: the one place where access control will look at a request. */
function identityOf(_: IncomingMessage): Identity {
  return anonymous;
}
