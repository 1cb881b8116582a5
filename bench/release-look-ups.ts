/** Tables of a release looked up over HTTP, as bench/release.ts measures them. */
import assert from 'node:assert/strict';
import autocannon from 'autocannon';
import type { Config } from '../platform/config.ts';
import { median, start } from './processes.ts';

type Settings = Partial<Record<keyof Config, string>>;
export type Load = { perSecond: number; p50: number; p99: number };
/** One question at so many connections: the bytes of its answer, and a load for each of the databases. */
export type Measured = { question: string; connections: number; bytes: number; loads: Load[] };

const representation = (by: string) =>
  `representation(by: [${by}], includeSynthetic: true) { asOf additive declaredShare
    rows { dimensions { dimension code } headcount flag share shareBenchmark difference margin reason }
    total { headcount share } }`;
type Question = {
  name: string;
  at: 'graph' | 'subgraph';
  query: string;
  /** How many times the seconds of a round it has; once when not given. */
  times?: number;
  refused?: boolean;
};
const questions: Question[] = [
  { name: 'small: by DISABILITY', at: 'graph', query: `{ ${representation('DISABILITY')} }` },
  { name: 'the same at the subgraph', at: 'subgraph', query: `{ ${representation('DISABILITY')} }` },
  { name: 'an Area’s: by SEX', at: 'graph', query: `{ area(code: "wessex") { ${representation('SEX')} } }` },
  {
    name: 'large: by AGE, AREA, GRADE_GROUP',
    at: 'graph',
    query: `{ ${representation('AGE, AREA, GRADE_GROUP')} }`,
    // A thousand rows take their time.
    times: 3,
  },
  { name: 'refused: by SEX, ETHNICITY', at: 'graph', query: `{ ${representation('SEX, ETHNICITY')} }`, refused: true },
];

const headers = { 'content-type': 'application/json' };
const connections = [1, 16, 64];

/** Starts a graph and the subgraph alone on each of the databases, and asks all of them in turns. */
export async function measureLookUps(
  databases: readonly Settings[],
  rounds: number,
  seconds: number,
  progress: (text: string) => void,
): Promise<Measured[]> {
  const servers = [];
  for (const settings of databases) {
    const graph = await start('gateway/main.ts', [], { port: '0', ...settings });
    const subgraph = await start('subgraphs/main.ts', ['workforce'], { port: '0', ...settings });
    servers.push({ running: [graph, subgraph], graph: `${graph.url}/graphql`, subgraph: subgraph.url });
  }
  const measured: Measured[] = [];
  try {
    for (const question of questions) {
      const asked = await Promise.all(servers.map(async (each) => firstAnswer(each[question.at], question)));
      const requests = await requestsIn(asked, seconds * (question.times ?? 1));
      for (const clients of connections) {
        const loads = asked.map((): Load[] => []);
        for (let round = 0; round < rounds; round++)
          for (const [place, each] of asked.entries()) loads[place]!.push(await load(each, clients, requests));
        measured.push({
          question: question.name,
          connections: clients,
          bytes: asked[0]!.expected.length,
          loads: loads.map(medians),
        });
        progress(JSON.stringify(measured.at(-1)));
      }
    }
  } finally {
    for (const { running } of servers) for (const each of running) await each.stop();
  }
  return measured;
}

type Asked = { url: string; body: string; expected: string };

/** What every later answer must be equal to, once it is what was asked for. */
async function firstAnswer(url: string, { name, query, refused = false }: Question): Promise<Asked> {
  const asked = { url, body: JSON.stringify({ query }) };
  const expected = await answer(asked);
  const { data, errors } = JSON.parse(expected) as { data: unknown; errors?: { extensions: { code: string } }[] };
  if (refused)
    assert.deepEqual(
      errors?.map(({ extensions }) => extensions.code),
      ['TABLE_NOT_AVAILABLE'],
    );
  else {
    assert.equal(errors, undefined, name);
    assert.match(JSON.stringify(data), /"rows":\[\{/, name);
  }
  return { ...asked, expected };
}

const answer = async ({ url, body }: { url: string; body: string }) =>
  (await fetch(url, { method: 'POST', headers, body })).text();

/** Warms the servers up, and answers how many requests take about so many seconds. */
async function requestsIn(asked: readonly Asked[], seconds: number): Promise<number> {
  let requests = 100;
  for (const each of [...asked, ...asked]) requests = Math.ceil((await load(each, 16, requests)).perSecond * seconds);
  return requests;
}

/**
 * Asks so often in all over so many connections; the answer is compared before it is timed. A number of requests and not a time,
 * because a server goes on with what nobody waits for any more, and would be busy when it is another's turn.
 */
async function load(asked: Asked, clients: number, requests: number): Promise<Load> {
  assert.equal(await answer(asked), asked.expected);
  const { url, body } = asked;
  const times: number[] = [];
  const began = performance.now();
  let ended = began;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      { url, method: 'POST', headers, body, connections: clients, amount: Math.max(requests, clients), timeout: 60 },
      (error: Error | null, found) => (error === null ? resolve(found) : reject(error)),
    );
    run.on('response', (_client, _status, _bytes, time) => {
      times.push(time);
      ended = performance.now();
    });
  });
  assert.equal(result.non2xx + result.errors, 0, `${url} failed under load`);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!;
  return { perSecond: (1000 * times.length) / (ended - began), p50: at(0.5), p99: at(0.99) };
}

function medians(loads: Load[]): Load {
  const of = (figure: keyof Load) => median(loads.map((each) => each[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}
