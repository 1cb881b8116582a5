import { randomFillSync } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { RequestContext } from '../request-context.ts';

/** Version, trace id, span id, flags; what a later version may add. */
const form = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/;
const noTrace = '0'.repeat(32);
const noSpan = '0'.repeat(16);
const sampledFlag = 0b01;
/** In version 00 we also know the flag for a random trace id (level 2); any other must be sent on as zero. */
const knownFlags = 0b11;
/** What a recipient of `tracestate` must take at least; a longer one may be dropped, whole. */
const longestTracestate = 512;

export type Trace = { traceId: string; spanId: string; flags: number };

/** Reads a `traceparent` as W3C Trace Context says; null where it is malformed, all zeros or of the forbidden version ff. */
export function parseTraceparent(text: string | undefined): Trace | null {
  const parts = text === undefined ? null : form.exec(text);
  if (parts === null) return null;
  const [, version, traceId, spanId, flags, rest] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  if (version === 'ff' || (version === '00' && rest !== undefined)) return null;
  if (traceId === noTrace || spanId === noSpan) return null;
  return { traceId, spanId, flags: parseInt(flags, 16) & (version === '00' ? knownFlags : sampledFlag) };
}

/**
 * The `traceparent` of a request of ours: the trace of the one that came, or a new and sampled one where none came that can
 * be used, and a new span id. Always of version 00.
 */
export function traceContext(incoming: string | undefined): string {
  return continued(parseTraceparent(incoming));
}

/** What a request's context says of its trace, from the headers it came with. */
export function readTrace(
  headers: IncomingHttpHeaders,
): Pick<RequestContext, 'traceparent' | 'tracestate' | 'callerSpan'> {
  const { traceparent, tracestate } = headers as Record<string, string | undefined>;
  const caller = parseTraceparent(traceparent);
  if (caller === null) return { traceparent: continued(null) };
  const kept = tracestate !== undefined && tracestate.length <= longestTracestate;
  return { traceparent: continued(caller), callerSpan: caller.spanId, ...(kept ? { tracestate } : {}) };
}

export function isSampled({ flags }: Trace): boolean {
  return (flags & sampledFlag) !== 0;
}

function continued(caller: Trace | null): string {
  const traceId = caller?.traceId ?? newId(16);
  return `00-${traceId}-${newId(8)}-0${(caller?.flags ?? sampledFlag).toString(16)}`;
}

/** Asking the system for random bytes costs about a microsecond whatever their number, so they are fetched many at a time. */
const random = Buffer.alloc(4096);
let used = random.length;

/** An id of so many random bytes as hexadecimal digits, never all zeros: 16 are a trace's, 8 a span's. */
export function newId(bytes: number): string {
  if (used + bytes > random.length) {
    randomFillSync(random);
    used = 0;
  }
  const hex = random.toString('hex', used, (used += bytes));
  return /[^0]/.test(hex) ? hex : newId(bytes);
}
