import { subgraphExecutor, type SubgraphRequest } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import type { Subgraph } from '../../platform/subgraph.ts';
import type { RequestContext } from '../request-context.ts';
import { Failure } from './failure.ts';
import { notAnswered, outcomeOf, tellOfFetch, type Transport } from './transport.ts';

/** Runs a subgraph's schema in this process; closing it closes the subgraph's database. */
export function embeddedTransport(subgraph: Subgraph, log: Logger): Transport {
  const { name } = subgraph;
  const execute = subgraphExecutor(subgraph, log);
  return {
    name,
    send: (request, context) => {
      const told = tellOfFetch(name, request.query, context);
      return before(context.deadline, execute(withPage(request, context), context.identity)).then(
        (answer) => {
          told(outcomeOf(answer));
          return answer;
        },
        (error: unknown) => {
          told('unavailable');
          return notAnswered(name, error, context, log);
        },
      );
    },
    close: () => subgraph.database.close(),
  };
}

/** What the context says of pages, the subgraph reads from its request. */
function withPage(request: SubgraphRequest, { longestPage }: RequestContext): SubgraphRequest {
  return longestPage === undefined ? request : { ...request, longestPage };
}

/** Waits until the deadline and no longer. What the subgraph still does then is thrown away: it cannot be cut off. */
function before<Answer>(deadline: number, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(rejectLate, Math.max(0, deadline - performance.now()), reject);
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: Error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

function rejectLate(reject: (failure: Failure) => void): void {
  reject(new Failure('timeout', 'expected an answer before the deadline; got none'));
}
