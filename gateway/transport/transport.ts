import { channel } from 'node:diagnostics_channel';
import { codedError } from '../../platform/errors.ts';
import type { SubgraphExecutor } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';

/** A way to a subgraph: in this process or over HTTP. `send` always answers; a subgraph that does not is an error in the answer. */
export type Transport = {
  readonly name: string;
  readonly send: SubgraphExecutor;
  close(): Promise<void>;
};

/** Publishes `{ subgraph, query }` for every request sent to a subgraph; nothing listens in normal running. */
const fetchChannel = channel('engagement-graph:fetch');

/**
 * Makes a transport of a way to send. What went wrong is logged here and stays here: a client learns which subgraph did not
 * answer, never its address, its reply or a stack.
 */
export function transport(name: string, log: Logger, send: SubgraphExecutor, close: () => Promise<void>): Transport {
  return {
    name,
    close,
    send: async (request, identity) => {
      fetchChannel.publish({ subgraph: name, query: request.query });
      try {
        return await send(request, identity);
      } catch (error) {
        log.warn({ err: error, subgraph: name }, 'subgraph did not answer');
        return { errors: [codedError('SUBGRAPH_UNAVAILABLE', `The subgraph ${name} did not answer.`).toJSON()] };
      }
    },
  };
}
