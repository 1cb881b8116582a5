import type { Config } from '../../platform/config.ts';
import { isPublicCode } from '../../platform/errors.ts';
import { listen } from '../channels.ts';
import { boundedNames } from './operation-name.ts';
import { addProcessMetrics } from './process-metrics.ts';
import { Counter, Gauge, Registry } from './prometheus.ts';
import { Seconds } from './seconds.ts';

/** Each name costs a scrape 15 lines. */
const mostNames = 200;
/** In seconds: from an answer that needs no subgraph to the longest a request may take. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const breakerStates = { closed: 0, 'half-open': 1, open: 2 } as const;

export type Metrics = {
  /** Begins to count; gives back how to stop. */
  start(): () => void;
  /** What was counted, in the text form of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
};

/** Counts what this process's gateway does. Channels are the process's: of several gateways in one, each counts for all. */
export function createMetrics(engine: Config['engine'], version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const nameOf = boundedNames(mostNames);

  new Gauge({
    name: 'gateway_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: ['engine', 'version', 'node'],
    registers,
  }).set({ engine, version, node: process.version }, 1);
  const requests = new Counter({
    name: 'gateway_requests_total',
    help: 'GraphQL requests answered, by class of HTTP status and code of the first error.',
    labelNames: ['status', 'code'],
    registers,
  });
  const seconds = new Seconds(
    {
      name: 'gateway_request_seconds',
      help: 'Time to answer a GraphQL request, by name of the operation.',
      labelNames: ['operation'],
      buckets,
    },
    registry,
  );
  const fetches = new Seconds(
    {
      name: 'gateway_fetch_seconds',
      help: 'Time a subgraph took for a request of the gateway, by outcome.',
      labelNames: ['subgraph', 'outcome'],
      buckets,
    },
    registry,
  );
  const lookUps = new Counter({
    name: 'gateway_plan_cache_total',
    help: 'Operations looked up among those kept ready.',
    labelNames: ['result'],
    registers,
  });
  const preparing = new Seconds(
    {
      name: 'gateway_prepare_seconds',
      help: 'Time to parse, validate and plan an operation that was not kept ready.',
      labelNames: [],
      buckets,
    },
    registry,
  );
  const breakers = new Gauge({
    name: 'gateway_breaker_state',
    help: 'Breaker of a subgraph: 0 closed, 1 half-open, 2 open. Appears with its first change.',
    labelNames: ['subgraph'],
    registers,
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    start: () => {
      const stops = [
        addProcessMetrics(registry),
        listen('request', ({ status, codes, ms, operationName }) => {
          requests.inc({ status: `${Math.floor(status / 100)}xx`, code: codeOf(codes) });
          seconds.observe(ms / 1000, nameOf(operationName));
        }),
        listen('fetched', ({ subgraph, outcome, ms }) => fetches.observe(ms / 1000, subgraph, outcome)),
        listen('breaker', ({ subgraph, state }) => breakers.set({ subgraph }, breakerStates[state])),
        listen('prepared', ({ hit, ms }) => {
          lookUps.inc({ result: hit ? 'hit' : 'miss' });
          if (!hit) preparing.observe(ms / 1000);
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** Codes to count by are those of the public contract; a subgraph that is not ours may send any other. */
function codeOf(codes: readonly string[]): string {
  if (codes.length === 0) return 'none';
  return isPublicCode(codes[0]) ? codes[0] : 'other';
}
