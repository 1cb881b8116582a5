import { Pool } from 'undici';
import type { Config } from '../../platform/config.ts';
import type { SubgraphResponse } from '../../platform/execute.ts';
import type { Logger } from '../../platform/log.ts';
import { transport, type Transport } from './transport.ts';

const timeouts = { connect: { timeout: 1_000 }, headersTimeout: 3_000, bodyTimeout: 3_000 };
const connections = 64;

/** Posts to a subgraph that another process serves. Times are in milliseconds; a slower subgraph counts as one that did not answer. */
export function httpTransport(name: string, address: string, log: Logger): Transport {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections, ...timeouts });
  return transport(
    name,
    log,
    async (request) => {
      const { statusCode, body } = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
      if (statusCode !== 200) {
        await body.dump();
        throw new Error(`expected status 200; got ${statusCode}`);
      }
      const answer: unknown = await body.json();
      if (isAnswer(answer)) return answer;
      throw new Error('expected a GraphQL answer; got other JSON');
    },
    () => pool.close(),
  );
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

function isAnswer(value: unknown): value is SubgraphResponse {
  if (typeof value !== 'object' || value === null) return false;
  return ('data' in value && typeof value.data === 'object') || ('errors' in value && Array.isArray(value.errors));
}
