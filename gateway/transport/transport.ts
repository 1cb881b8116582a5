import { codedError } from '../../platform/errors.ts';
import type { SubgraphRequest, SubgraphResponse } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import { channels, type FetchOutcome } from '../channels.ts';
import type { RequestContext } from '../request-context.ts';

export type Send = (request: SubgraphRequest, context: RequestContext) => Promise<SubgraphResponse>;

/** A way to a subgraph: in this process or over HTTP. `send` always answers; a subgraph that does not is an error in the answer. */
export type Transport = {
  readonly name: string;
  readonly send: Send;
  close(): Promise<void>;
};

/**
 * Makes a transport of a way to send. What went wrong is logged here and stays here: a client learns which subgraph did not
 * answer, never its address, its reply or a stack.
 */
export function transport(name: string, log: Logger, send: Send, close: () => Promise<void>): Transport {
  return {
    name,
    close,
    send: async (request, context) => {
      const call = {};
      const began = performance.now();
      channels.fetch.publish({ call, subgraph: name, query: request.query, context });
      const told = (outcome: FetchOutcome) =>
        channels.fetched.publish({ call, subgraph: name, context, ms: performance.now() - began, outcome });
      try {
        const answer = await send(request, context);
        told(answer.errors === undefined ? 'answered' : 'errors');
        return answer;
      } catch (error) {
        told('unavailable');
        log.warn({ err: error, subgraph: name, requestId: context.requestId }, 'subgraph did not answer');
        return unavailable(name);
      }
    },
  };
}

/** What stands for the answer of a subgraph that gave none. */
export function unavailable(name: string): SubgraphResponse {
  return { errors: [codedError('SUBGRAPH_UNAVAILABLE', `The subgraph ${name} did not answer.`).toJSON()] };
}
