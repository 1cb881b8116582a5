import type { Identity } from '../platform/identity.ts';

/** What a request carries from the edge through the engine to the subgraphs. */
export type RequestContext = {
  readonly identity: Identity;
  /** Stands in the answer's header `x-request-id` and in every log line. */
  readonly requestId: string;
  /** When the client is answered at the latest, as `performance.now()` counts; no subgraph is waited for longer. */
  readonly deadline: number;
  /** W3C trace context of this request, sent on to subgraphs. */
  readonly traceparent?: string | undefined;
  /** What other tracing systems say beside it, sent on as it came. */
  readonly tracestate?: string | undefined;
  /** The span id of the `traceparent` that the client sent; `traceparent` has one of our own in its place. */
  readonly callerSpan?: string | undefined;
  /** Rows that a page of a list may have, where it is more than a client may ask for: a file is written of all of them. */
  readonly longestPage?: number;
  /** The query plan is asked for, to stand in `extensions.plan`; only in development. */
  readonly showPlan?: boolean;
};

/** How long a request may take, in milliseconds, where it does not ask for less. */
export const longestRequestMs = 10_000;
