import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { median, start, type Running } from './processes.ts';

const rounds = 5;
const secondsARound = 3;
const connections = [1, 16, 64];
const acceptance = join(import.meta.dirname, '../tests/acceptance');
const query = readFileSync(join(acceptance, 'national-and-local.graphql'), 'utf8');
const body = JSON.stringify({ query });
const headers = { 'content-type': 'application/json' };

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-bench-'));
  folders.push(folder);
  return folder;
}
const gateway = (dataDir: string) => start('gateway/main.ts', [], { port: '0', dataDir, databaseUrl: '' });
const progress = (text: string) => process.stderr.write(`${text}\n`);

type Load = { perSecond: number; p50: number; p99: number };

async function load(url: string, clients: number): Promise<Load> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: clients,
    duration: secondsARound,
  });
  assert.equal(result.non2xx + result.errors, 0, `${url} failed under load`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

async function check(url: string): Promise<void> {
  const reply = await fetch(url, { method: 'POST', headers, body });
  assert.deepEqual(
    await reply.json(),
    JSON.parse(readFileSync(join(acceptance, 'national-and-local.expected.json'), 'utf8')),
  );
}

async function startTimes() {
  const first: number[] = [];
  const second: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const folder = newFolder();
    for (const times of [first, second]) {
      const running = await gateway(folder);
      times.push(running.startedIn);
      await running.stop();
    }
    progress(
      `start, round ${round + 1}: ${Math.round(first.at(-1)!)} ms with an empty folder, ${Math.round(second.at(-1)!)} ms after`,
    );
  }
  return { first: median(first), second: median(second) };
}

async function compare(graph: Running, bare: Running, clients: number) {
  const graphLoads: Load[] = [];
  const bareLoads: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    graphLoads.push(await load(`${graph.url}/graphql`, clients));
    bareLoads.push(await load(bare.url, clients));
  }
  const of = (loads: Load[]) => ({
    perSecond: median(loads.map((each) => each.perSecond)),
    p50: median(loads.map((each) => each.p50)),
    p99: median(loads.map((each) => each.p99)),
  });
  const result = { clients, graph: of(graphLoads), bare: of(bareLoads) };
  progress(
    `${clients} connections: ${Math.round(result.graph.perSecond)}/s, bare ${Math.round(result.bare.perSecond)}/s`,
  );
  return result;
}

const times = await startTimes();
const folder = newFolder();
const graph = await gateway(folder);
const bare = await start('bench/bare.ts', [folder], {});
await check(`${graph.url}/graphql`);
await check(bare.url);
const rested = graph.memory();
await load(`${graph.url}/graphql`, 16);
await load(bare.url, 16);
const results = [];
for (const clients of connections) results.push(await compare(graph, bare, clients));
const worked = graph.memory();
await graph.stop();
await bare.stop();
for (const each of folders) rmSync(each, { recursive: true });

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
process.stdout.write(`# Performance

Measured by \`npm run --silent bench\`: Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; the load generator runs on the same machine. Medians of ${rounds} rounds; the two servers take turns within each round, so the ratio says more than the figures. The engine against other gateways and hand-written code: [performance of the engine](performance-engine.md).

## Start and memory

| | measured | goal |
|---|---|---|
| first start to ready, empty \`DATA_DIR\` (databases made, published files loaded) | ${(times.first / 1000).toFixed(1)} s | under 5 s |
| later start to ready | ${(times.second / 1000).toFixed(1)} s | under 2 s |
| resident memory, after the first answers | ${Math.round(rested)} MB | under 250 MB |
| resident memory, after the load below | ${Math.round(worked)} MB | |

## The operation national-and-local, embedded databases

Against a bare handler (\`bench/bare.ts\`) that runs the same SQL by hand and serialises once: no query language, no plan, no other operation.

${[
  line([
    'connections',
    'graph, requests/s',
    'p50 ms',
    'p99 ms',
    'bare, requests/s',
    'p50 ms',
    'p99 ms',
    'graph : bare',
  ]),
  line(Array(8).fill('---')),
  ...results.map(({ clients, graph: ours, bare: theirs }) =>
    line([
      clients,
      Math.round(ours.perSecond),
      ours.p50,
      ours.p99,
      Math.round(theirs.perSecond),
      theirs.p50,
      theirs.p99,
      `1 : ${(theirs.perSecond / ours.perSecond).toFixed(1)}`,
    ]),
  ),
].join('\n')}
`);
