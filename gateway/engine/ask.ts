import type { SubgraphRequest, SubgraphResponse } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import { unavailable, type Transport } from '../transport/transport.ts';
import { isData } from './data.ts';
import type { Compiler } from './plan/compile.ts';

/** Asks subgraphs by name. What a subgraph answers is either of the form a plan relies on, or it did not answer. */
export function asker(transports: readonly Transport[], log: Logger): Compiler['ask'] {
  const byName = new Map(transports.map((transport) => [transport.name, transport]));
  return async (name, request, { context }) => {
    const transport = byName.get(name);
    if (transport === undefined) throw new Error(`expected a transport for the subgraph ${name}; there is none`);
    const answer = await transport.send(request, context);
    if (isFit(answer, request)) return answer;
    log.warn({ subgraph: name, requestId: context.requestId }, 'expected an answer to what was asked; got another');
    return unavailable(name);
  };
}

function isFit({ data, errors }: SubgraphResponse, { variables }: SubgraphRequest): boolean {
  if (data === null || data === undefined) return Array.isArray(errors) && errors.length > 0;
  if (!isData(data)) return false;
  const representations = variables?.representations;
  if (!Array.isArray(representations) || data._entities === undefined) return true;
  const { _entities: entities } = data;
  return entities === null || (Array.isArray(entities) && entities.length === representations.length);
}
