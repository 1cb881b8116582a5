import { subgraphExecutor, type SubgraphResponse } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import type { Subgraph } from '../../platform/subgraph.ts';
import { Failure } from './failure.ts';
import { transport, type Transport } from './transport.ts';

/** Runs a subgraph's schema in this process; closing it closes the subgraph's database. */
export function embeddedTransport(subgraph: Subgraph, log: Logger): Transport {
  const execute = subgraphExecutor(subgraph, log);
  return transport(
    subgraph.name,
    log,
    (request, { identity, deadline }) => before(deadline, execute(request, identity)),
    () => subgraph.database.close(),
  );
}

/** Waits until the deadline and no longer. What the subgraph still does then is thrown away: it cannot be cut off. */
function before(deadline: number, answer: Promise<SubgraphResponse>): Promise<SubgraphResponse> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Failure('timeout', 'expected an answer before the deadline; got none'));
    const timer = setTimeout(late, Math.max(0, deadline - performance.now()));
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
