import assert from 'node:assert/strict';
import { median } from '../processes.ts';
import { load, type Load } from './load.ts';
import { figure, progress } from './page.ts';

export type Operation = {
  name: string;
  /** The body of one request; another one each time where the operation has variables. */
  body: () => string;
};
export type Server = { name: string; url: (operation: string) => string };
export type Measured = Load & {
  server: string;
  operation: string;
  /** Requests to subgraphs that an answer took, where they are counted. */
  fetches: number;
};
export type Effort = { rounds: number; seconds: number; connections: number };

const headers = { 'content-type': 'application/json' };

/** Answers of all servers to the same request must be equal and without errors; bytes of the answer. */
export async function checkEqual(servers: Server[], { name, body }: Operation): Promise<number> {
  const asked = body();
  let bytes = 0;
  let expected: unknown;
  for (const server of servers) {
    const text = await (await fetch(server.url(name), { method: 'POST', headers, body: asked })).text();
    const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
    assert.equal(answer.errors, undefined, `${server.name}, ${name}: ${text.slice(0, 500)}`);
    expected ??= answer.data;
    assert.deepEqual(answer.data, expected, `${server.name} answers ${name} otherwise than ${servers[0]!.name}`);
    bytes = Buffer.byteLength(text);
  }
  return bytes;
}

/** Warms every server up, then lets them take turns in each round; medians of the rounds. */
export async function compare(
  servers: Server[],
  operations: Operation[],
  { rounds, seconds, connections }: Effort,
  fetched?: () => Promise<number>,
): Promise<Measured[]> {
  const runs = new Map<string, Measured[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const operation of operations) {
      for (const server of servers) {
        const before = await fetched?.();
        const one = await load(server.url(operation.name), connections, seconds, operation.body);
        const fetches = before === undefined ? NaN : ((await fetched!()) - before) / one.answers;
        progress(
          `${round === 0 ? 'warm-up' : `round ${round}`}, ${operation.name}, ${server.name}: ${figure(one.perSecond)}/s`,
        );
        if (round === 0) continue;
        const key = `${operation.name} ${server.name}`;
        runs.set(key, [...(runs.get(key) ?? []), { ...one, server: server.name, operation: operation.name, fetches }]);
      }
    }
  }
  return [...runs.values()].map(middle);
}

function middle(runs: Measured[]): Measured {
  const of = (value: (run: Measured) => number) => median(runs.map(value));
  return {
    ...runs[0]!,
    perSecond: of((run) => run.perSecond),
    p50: of((run) => run.p50),
    p99: of((run) => run.p99),
    busy: runs[0]!.busy.map((_, core) => of((run) => run.busy[core]!)),
    fetches: of((run) => run.fetches),
  };
}
