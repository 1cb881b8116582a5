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
import { InFlight, type Flight } from './in-flight.ts';
import { readAnswer } from './reply.ts';
import { bodyWriter } from './request-body.ts';
import { RetryBudget, retryDelay } from './retry.ts';
import { notAnswered, outcomeOf, tellOfFetch, type Transport } from './transport.ts';

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

/** A request on its way to an answer, which may take two attempts. */
type Asking = {
  readonly request: SubgraphRequest;
  readonly body: string;
  readonly context: RequestContext;
  /** When it is given up, as `performance.now()` counts. */
  readonly until: number;
  readonly mayRetry: boolean;
  /** Null where nobody may join. */
  readonly flight: Flight | null;
};

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
  const inFlight = new InFlight();
  const retries = new RetryBudget();
  const breaker = new Breaker((state) => {
    channels.breaker.publish({ subgraph: name, state });
    log.warn({ subgraph: name, breaker: state }, 'breaker of a subgraph changed');
  }, limits);

  /** Asks, and a query once more where that may help. One that the breaker keeps back is not sent, and does not count. */
  function ask(asking: Asking): Promise<SubgraphResponse> {
    const { request, body, context, until, flight } = asking;
    const now = performance.now();
    const withinMs = Math.ceil(until - now);
    if (withinMs <= 0) return refused(asking, 'the deadline has passed');
    const admitted = breaker.admit(now);
    if (admitted === null) return refused(asking, 'the breaker is open');
    retries.earn();
    const told = tellOfFetch(name, request.query, context);
    return post(pool, {
      path,
      headers: headersOf(context),
      body,
      withinMs,
      maxReplyBytes,
      read(text) {
        const answer = readAnswer(text, request);
        if (flight !== null) flight.text = text;
        return answer;
      },
    }).then(
      (answer) => {
        breaker.record(admitted, 'good', performance.now());
        told(outcomeOf(answer));
        if (flight !== null) inFlight.remove(body, flight);
        return answer;
      },
      (error: unknown) => {
        // A client that leaves a subgraph little time must not close it to the others.
        const isCutShort = withinMs < timeoutMs && error instanceof Failure && error.kind === 'timeout';
        breaker.record(admitted, isCutShort ? 'unknown' : isFaulty(error) ? 'bad' : 'good', performance.now());
        told('unavailable');
        const delay = retryDelay();
        if (!asking.mayRetry || !mayPass(error) || until - performance.now() < delay + leastRetryMs || !retries.spend())
          return giveUp(asking, error);
        return wait(delay).then(() => ask({ ...asking, mayRetry: false }));
      },
    );
  }

  function refused(asking: Asking, why: string): Promise<SubgraphResponse> {
    return Promise.resolve(giveUp(asking, new Failure('refused', why)));
  }

  function giveUp({ body, context, flight }: Asking, error: unknown): SubgraphResponse {
    if (flight !== null) inFlight.remove(body, flight);
    return notAnswered(name, error, context, log);
  }

  return {
    name,
    send: (request, context) => {
      const body = writeBody(request, context.longestPage);
      const { identity, deadline } = context;
      const longest = performance.now() + timeoutMs;
      const until = Math.min(longest, deadline);
      const asking = { request, body, context, until, mayRetry: request.mutation !== true, flight: null };
      if (request.mutation === true) return ask(asking).finally(() => inFlight.forget());
      const joined = inFlight.find(body, identity, deadline);
      if (joined !== undefined) return answerOf(joined, request, context);
      // One that its own deadline cuts short may not be joined by others that have more time.
      if (until < longest) return ask(asking);
      const flight: Flight = { identity, until, ended: Promise.resolve(), text: null };
      inFlight.add(body, flight);
      const answer = ask({ ...asking, flight });
      flight.ended = answer;
      return answer;
    },
    close: () => pool.close(),
  };

  /** What another request is answered. Each reads the text for itself: an engine writes into what it reads. */
  async function answerOf(
    flight: Flight,
    request: SubgraphRequest,
    context: RequestContext,
  ): Promise<SubgraphResponse> {
    await flight.ended;
    const nothing = new Failure('refused', 'the same query, under way, was not answered');
    return flight.text === null ? notAnswered(name, nothing, context, log) : readAnswer(flight.text, request);
  }
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
