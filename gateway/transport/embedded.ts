import { subgraphExecutor } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import type { Subgraph } from '../../platform/subgraph.ts';
import { transport, type Transport } from './transport.ts';

/** Runs a subgraph's schema in this process; closing it closes the subgraph's database. */
export function embeddedTransport(subgraph: Subgraph, log: Logger): Transport {
  const execute = subgraphExecutor(subgraph, log);
  return transport(
    subgraph.name,
    log,
    (request, { identity }) => execute(request, identity),
    () => subgraph.database.close(),
  );
}
