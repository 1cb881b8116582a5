import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { faults, startFaultProxy, type FaultName, type FaultProxy } from '../tests/faults/proxy.ts';
import { start, type Running } from './processes.ts';

const atOnce = 64;
/** `publications` meets the fault; the other subgraphs are well. Each number of documents is a sub-request of its own. */
const query = `query ($first: Int!) {
  panel(id: "caf") { name }
  areas(isCurrent: true, kind: AREA) { code documents: publications(first: $first) { totalCount } }
  publications(first: $first) { totalCount }
}`;
const areas = 14;
const progress = (text: string) => process.stderr.write(`${text}\n`);

type Counted = { totalCount: number } | null;
type Answer = {
  data: { panel: object | null; areas: { code: string; documents: Counted }[] | null; publications: Counted };
};
type Asked = { ms: number; rest: string; own: string };

async function ask(gateway: Running, first: number): Promise<Asked> {
  const began = performance.now();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { first } }),
  });
  const { data } = (await response.json()) as Answer;
  const ms = performance.now() - began;
  const rest = [data.panel, ...(data.areas ?? Array<null>(areas).fill(null))];
  const own = [data.publications, ...(data.areas ?? []).map(({ documents }) => documents)];
  return { ms, rest: share(rest, areas + 1), own: share(own, areas + 1) };
}

function share(values: unknown[], all: number): string {
  const given = values.filter((value) => value !== null).length;
  return given === all ? 'all' : given === 0 ? 'none' : `${given} of ${all}`;
}

async function measure(fault: FaultName, proxy: FaultProxy, urls: Record<string, string>) {
  await proxy.meet('none');
  const gateway = await start('gateway/main.ts', [], { port: '0', transport: 'http', logLevel: 'fatal', ...urls });
  for (let first = 1; first <= 8; first++) assert.equal((await ask(gateway, first)).own, 'all');
  await proxy.meet(fault);
  const one = await ask(gateway, 1);
  const sentForOne = proxy.count();
  const rested = gateway.memory();
  let most = rested;
  const watch = setInterval(() => (most = Math.max(most, gateway.memory())), 20);
  const many = await Promise.all(Array.from({ length: atOnce }, (_, index) => ask(gateway, index + 1)));
  clearInterval(watch);
  const sentForMany = proxy.count() - sentForOne;
  const after = await ask(gateway, 1);
  await gateway.stop();
  progress(`${fault}: ${Math.round(one.ms)} ms`);
  const slowest = Math.max(...many.map(({ ms }) => ms));
  return [
    fault,
    one.rest,
    one.own,
    one.ms.toFixed(0),
    sentForOne,
    many.every(({ rest }) => rest === 'all') ? 'all' : 'not all',
    slowest.toFixed(0),
    sentForMany,
    `${Math.round(most)} (+${Math.round(most - rested)})`,
    after.ms.toFixed(0),
  ];
}

const [loadBefore] = loadavg();
const dataDir = mkdtempSync(join(tmpdir(), 'engagement-bench-'));
const running: Running[] = [];
const urls: Record<string, string> = {};
for (const name of ['forums', 'scrutiny', 'publications', 'workforce']) {
  const subgraph = await start('subgraphs/main.ts', [name], { port: '0', dataDir, databaseUrl: '' });
  running.push(subgraph);
  urls[`${name}Url`] = subgraph.url;
}
const proxy = await startFaultProxy(urls.publicationsUrl!);
urls.publicationsUrl = proxy.url;
const rows: (string | number)[][] = [];
for (const fault of Object.keys(faults) as FaultName[]) rows.push(await measure(fault, proxy, urls));
await proxy.meet('none');
await proxy.close();
for (const each of running) await each.stop();
rmSync(dataDir, { recursive: true });

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
process.stdout.write(`# Performance under faults

Measured by \`npm run --silent bench -- faults\`: Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; subgraphs, fault proxy and load run on the same machine, which had a load of ${loadBefore!.toFixed(1)} before: with more than its cores, times are of a busy machine, and the first row is the measure for the others. What the gateway promises: [faults](faults.md).

Every gateway is a new one at the settings that are served, asked for a panel, ${areas} areas and their documents. \`publications\` answers through a proxy that does as the first column says, first to one request, then to ${atOnce} different ones at once, then to one more. Times in milliseconds, memory as the kernel counts it in MB.

${[
  line([
    'what becomes of the replies of `publications`',
    'fields of others',
    'its own',
    'answered in',
    'sent to it',
    `of ${atOnce}: fields of others`,
    'slowest',
    'sent to it',
    'most memory',
    'one more',
  ]),
  line(Array(10).fill('---')),
  ...rows.map(line),
].join('\n')}
`);
