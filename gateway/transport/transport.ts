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

/** Makes a transport of a way to send, each of whose requests reaches the subgraph. */
export function transport(name: string, log: Logger, send: Send, close: () => Promise<void>): Transport {
  return answering(
    name,
    log,
    async (request, context) => {
      const told = tellOfFetch(name, request.query, context);
      try {
        const answer = await send(request, context);
        told(outcomeOf(answer));
        return answer;
      } catch (error) {
        told('unavailable');
        throw error;
      }
    },
    close,
  );
}

/**
 * Makes a transport of a way to send that may fail. What went wrong is logged here and stays here: a client learns which
 * subgraph did not answer, never its address, its reply or a stack.
 */
export function answering(name: string, log: Logger, send: Send, close: () => Promise<void>): Transport {
  return {
    name,
    close,
    send: async (request, context) => {
      try {
        return await send(request, context);
      } catch (error) {
        // The breaker told of its opening; a line for each request that it keeps back would say no more.
        if (!(error instanceof Failure && error.kind === 'refused'))
          log.warn({ err: error, subgraph: name, requestId: context.requestId }, 'subgraph did not answer');
        return unavailable(name);
      }
    },
  };
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

/** What stands for the answer of a subgraph that gave none. */
export function unavailable(name: string): SubgraphResponse {
  return { errors: [codedError('SUBGRAPH_UNAVAILABLE', `The subgraph ${name} did not answer.`).toJSON()] };
}
