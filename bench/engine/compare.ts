import assert from 'node:assert/strict';
import { median } from '../processes.ts';
import { load, type Load } from './load.ts';
import { figure, progress } from './page.ts';

export type Operation = {
  name: string;
  /** The body of one request; another one each time where the operation has variables. */
  body: () => string;
};
export type Server = { name: string; url: (operation: string) => string; worked: () => number };
/** What works beside a server under load: how many requests the subgraphs were asked, and the processor time of all that. */
export type Beside = { fetched?: () => Promise<number>; worked: () => number };
export type Measured = Load & {
  server: string;
  operation: string;
  /** Requests to subgraphs that an answer took, where they are counted. */
  fetches: number;
  /** Milliseconds of the server's processor time that an answer took. */
  cost: number;
  /** Part of one core, from 0 to 1, that the server kept busy, and that everything beside it did. */
  busy: number;
  busyBeside: number;
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
  beside: Beside,
): Promise<Measured[]> {
  const runs = new Map<string, Measured[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const operation of operations) {
      for (const server of servers) {
        const one = await measure(server, operation, seconds, connections, beside);
        progress(
          `${round === 0 ? 'warm-up' : `round ${round}`}, ${operation.name}, ${server.name}: ${figure(one.perSecond)}/s`,
        );
        const key = `${operation.name} ${server.name}`;
        if (round > 0) runs.set(key, [...(runs.get(key) ?? []), one]);
      }
    }
  }
  return [...runs.values()].map(middle);
}

async function measure(
  server: Server,
  operation: Operation,
  seconds: number,
  connections: number,
  beside: Beside,
): Promise<Measured> {
  const state = async () => ({
    fetched: (await beside.fetched?.()) ?? NaN,
    worked: server.worked(),
    beside: beside.worked() + ownTime(),
  });
  const before = await state();
  const one = await load(server.url(operation.name), connections, seconds, operation.body);
  const after = await state();
  const took = one.answers / one.perSecond;
  return {
    ...one,
    server: server.name,
    operation: operation.name,
    fetches: (after.fetched - before.fetched) / one.answers,
    cost: ((after.worked - before.worked) / one.answers) * 1000,
    busy: (after.worked - before.worked) / took,
    busyBeside: (after.beside - before.beside) / took,
  };
}

function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function middle(runs: Measured[]): Measured {
  const of = (value: (run: Measured) => number) => median(runs.map(value));
  return {
    ...runs[0]!,
    perSecond: of((run) => run.perSecond),
    p50: of((run) => run.p50),
    p99: of((run) => run.p99),
    fetches: of((run) => run.fetches),
    cost: of((run) => run.cost),
    busy: of((run) => run.busy),
    busyBeside: of((run) => run.busyBeside),
  };
}
