import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Config } from '../../platform/config.ts';
import type { SubgraphRequest, SubgraphResponse } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import { channels } from '../channels.ts';
import type { RequestContext } from '../request-context.ts';
import { Breaker, type BreakerLimits } from './breaker.ts';
import { post } from './exchange.ts';
import { Failure, isFaulty, mayPass } from './failure.ts';
import { InFlight } from './in-flight.ts';
import { readAnswer } from './reply.ts';
import { bodyWriter } from './request-body.ts';
import { RetryBudget, retryDelay } from './retry.ts';
import { answering, outcomeOf, tellOfFetch, type Transport } from './transport.ts';

const connections = 64;
/** The pool counts in half seconds: a connection is given up between this and half a second later. */
const connectTimeoutMs = 1_000;
/** A retry with less time than this before it would be answered late more often than well. */
const leastRetryMs = 100;

export type HttpOptions = {
  /** From sending a request to the last byte of its reply, retries and their wait included. */
  timeoutMs?: number;
  maxReplyBytes?: number;
  breaker?: BreakerLimits;
};

type Reply = { text: string; answer: SubgraphResponse };

/**
 * Posts to a subgraph that another process serves. What it does when the subgraph is in trouble: docs/faults.md.
 * @param address where it is served, a URL whose path and query are kept
 */
export function httpTransport(
  name: string,
  address: string,
  log: Logger,
  { timeoutMs = 3_000, maxReplyBytes = 5_000_000, breaker: limits }: HttpOptions = {},
): Transport {
  const { origin, pathname, search } = new URL(address);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections,
    connect: { timeout: connectTimeoutMs },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const writeBody = bodyWriter();
  const inFlight = new InFlight<Reply>();
  const retries = new RetryBudget();
  const breaker = new Breaker((state) => {
    channels.breaker.publish({ subgraph: name, state });
    log.warn({ subgraph: name, breaker: state }, 'breaker of a subgraph changed');
  }, limits);

  /** Asks, and a query once more where that may help. One that the breaker keeps back is not sent, and does not count. */
  async function ask(
    request: SubgraphRequest,
    body: string,
    context: RequestContext,
    until: number,
    mayRetry: boolean,
  ): Promise<Reply> {
    const now = performance.now();
    const withinMs = Math.ceil(until - now);
    if (withinMs <= 0) throw new Failure('refused', 'the deadline has passed');
    const admitted = breaker.admit(now);
    if (admitted === null) throw new Failure('refused', 'the breaker is open');
    retries.earn();
    const told = tellOfFetch(name, request.query, context);
    try {
      const text = await post(pool, { path, headers: headersOf(context), body, withinMs, maxReplyBytes });
      const answer = readAnswer(text, request);
      breaker.record(admitted, 'good', performance.now());
      told(outcomeOf(answer));
      return { text, answer };
    } catch (error) {
      // A client that leaves a subgraph little time must not close it to the others.
      const isCutShort = withinMs < timeoutMs && error instanceof Failure && error.kind === 'timeout';
      breaker.record(admitted, isCutShort ? 'unknown' : isFaulty(error) ? 'bad' : 'good', performance.now());
      told('unavailable');
      const delay = retryDelay();
      if (!mayRetry || !mayPass(error) || until - performance.now() < delay + leastRetryMs || !retries.spend())
        throw error;
      await wait(delay);
      return ask(request, body, context, until, false);
    }
  }

  async function mutate(request: SubgraphRequest, body: string, context: RequestContext, until: number) {
    try {
      return (await ask(request, body, context, until, false)).answer;
    } finally {
      inFlight.forget();
    }
  }

  return answering(
    name,
    log,
    async (request, context) => {
      const body = writeBody(request);
      const { identity, deadline } = context;
      const longest = performance.now() + timeoutMs;
      const until = Math.min(longest, deadline);
      if (request.mutation === true) return mutate(request, body, context, until);
      const shared = inFlight.find(body, identity, deadline);
      if (shared !== undefined) return readAnswer((await shared).text, request);
      const reply = ask(request, body, context, until, true);
      // One that its own deadline cuts short may not be joined by others that have more time.
      if (until < longest) return (await reply).answer;
      const end = inFlight.add(body, { identity, until, reply });
      try {
        return (await reply).answer;
      } finally {
        end();
      }
    },
    () => pool.close(),
  );
}

/** JSON is preferred: as the newer type a server may send a GraphQL error with status 400, which is no answer here. */
const mediaTypes = [
  'content-type',
  'application/json',
  'accept',
  'application/json, application/graphql-response+json;q=0.9',
];

function headersOf({ requestId, traceparent, tracestate }: RequestContext): string[] {
  const headers = [...mediaTypes, 'x-request-id', requestId];
  if (traceparent !== undefined) headers.push('traceparent', traceparent);
  if (tracestate !== undefined) headers.push('tracestate', tracestate);
  return headers;
}

/** Where the settings say that each subgraph is served, by name. */
export function subgraphAddresses(config: Config): Record<string, string> {
  return {
    forums: config.forumsUrl,
    scrutiny: config.scrutinyUrl,
    publications: config.publicationsUrl,
    workforce: config.workforceUrl,
  };
}
