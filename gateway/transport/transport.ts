import { codedError } from '../../platform/errors.ts';
import type { SubgraphRequest, SubgraphResponse } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import { channels, type FetchOutcome } from '../channels.ts';
import type { RequestContext } from '../request-context.ts';
import { Failure } from './failure.ts';

export type Send = (request: SubgraphRequest, context: RequestContext) => Promise<SubgraphResponse>;

/** A way to a subgraph: in this process or over HTTP. `send` always answers; a subgraph that does not is an error in the answer. */
export type Transport = {
  readonly name: string;
  readonly send: Send;
  close(): Promise<void>;
};

/**
 * What a transport gives where the subgraph gave nothing, and the log line of why. What went wrong stays here: a client
 * learns which subgraph did not answer, never its address, its reply or a stack.
 */
export function notAnswered(
  name: string,
  error: unknown,
  { requestId }: RequestContext,
  log: Logger,
): SubgraphResponse {
  // The breaker told of its opening; a line for each request that it keeps back would say no more.
  if (!(error instanceof Failure && error.kind === 'refused'))
    log.warn({ err: error, subgraph: name, requestId }, 'subgraph did not answer');
  return { errors: [codedError('SUBGRAPH_UNAVAILABLE', `The subgraph ${name} did not answer.`).toJSON()] };
}

export function outcomeOf(answer: SubgraphResponse): FetchOutcome {
  return answer.errors === undefined ? 'answered' : 'errors';
}

const nobodyListens = () => undefined;

/** Tells that a request is sent; gives what tells how it ended. */
export function tellOfFetch(subgraph: string, query: string, context: RequestContext): (outcome: FetchOutcome) => void {
  if (!channels.fetch.hasSubscribers && !channels.fetched.hasSubscribers) return nobodyListens;
  const call = {};
  const began = performance.now();
  channels.fetch.publish({ call, subgraph, query, context });
  return (outcome) => channels.fetched.publish({ call, subgraph, context, ms: performance.now() - began, outcome });
}
