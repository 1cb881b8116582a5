import type { Logger } from '../../platform/log.ts';
import { listen } from '../channels.ts';
import { isOurFault } from './fault.ts';
import { shownName } from './operation-name.ts';
import { parseTraceparent } from './trace-context.ts';

/** A fetch that ends after its request was answered would stay for ever. */
const mostUnderWay = 10_000;

type Fetches = Record<string, { count: number; ms: number }>;

/**
 * One line a GraphQL request: `info`, or `warn` where it is our fault that it failed. Never the query's text, variables
 * or addresses, and of headers the ids of request and trace alone. Gives back how to stop.
 */
export function logRequests(log: Logger): () => void {
  // By traceparent: clients may give the same request id twice, and an engine may hand on a copy of the context.
  const underWay = new Map<string, Fetches>();
  const stops = [
    listen('fetched', ({ context: { traceparent }, subgraph, ms }) => {
      if (traceparent === undefined || !log.isLevelEnabled('warn')) return;
      let fetches = underWay.get(traceparent);
      if (fetches === undefined) {
        if (underWay.size >= mostUnderWay) underWay.delete(underWay.keys().next().value!);
        underWay.set(traceparent, (fetches = Object.create(null) as Fetches));
      }
      const of = (fetches[subgraph] ??= { count: 0, ms: 0 });
      of.count++;
      of.ms += ms;
    }),
    listen('request', ({ context: { requestId, traceparent }, status, ms, operationName, codes }) => {
      const fetches = underWay.get(traceparent ?? '');
      underWay.delete(traceparent ?? '');
      const level = isOurFault(status, codes) ? 'warn' : 'info';
      if (!log.isLevelEnabled(level)) return;
      log[level](
        {
          requestId,
          traceId: parseTraceparent(traceparent)?.traceId,
          operation: shownName(operationName),
          status,
          ms: rounded(ms),
          codes: [...new Set(codes)],
          fetches: fetches && roundedAll(fetches),
        },
        'request',
      );
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function roundedAll(fetches: Fetches): Fetches {
  for (const of of Object.values(fetches)) of.ms = rounded(of.ms);
  return fetches;
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;
