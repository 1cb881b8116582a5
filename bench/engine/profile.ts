/** Where the compiled engine's time goes under load: the self time of every function, summed by what it is for. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { start, type Running } from '../processes.ts';
import type { Effort, Operation } from './compare.ts';
import { onGatewayCore } from './cores.ts';
import { operations as libraryOperations } from './gateways.ts';
import { load } from './load.ts';
import { figure, percent, progress, table } from './page.ts';
import { productOperations, productSettings } from './product.ts';
import type { Library } from './running-library.ts';

type Node = {
  id: number;
  callFrame: { functionName: string; url: string; scriptId: string };
  hitCount: number;
  children?: number[];
};
type Spent = { stages: Map<string, number>; functions: Map<string, number> };
type Profile = { nodes: Node[]; startTime: number; endTime: number };

/** The first that fits is what a function is for; one that fits none is for what its caller is for. */
const stages: [string, RegExp][] = [
  ['JSON.parse of replies and requests', /^jsonParse /],
  ['JSON.stringify', /^jsonStringify /],
  ['garbage collection', /^\(garbage collector\) /],
  ['system calls and V8 itself', /^\(program\) /],
  ['HTTP client: undici', /node_modules\/undici\//],
  ['transport: sub-queries out, replies in', /gateway\/transport\//],
  ['writing the answer', /gateway\/engine\/shape\/|gateway\/engine\/response\.ts/],
  ['running the plan: fetches, representations, merging', /gateway\/engine\//],
  ['limits, operations kept ready', /gateway\/limits\/|lru-cache/],
  ['HTTP server', /gateway\/(http|routes|server)|platform\/http-server|node:_http|node:http|fastify|find-my-way/],
  [
    'metrics, log, request ids',
    /gateway\/(observability|channels)|diagnostics_channel|prom-client|pino|node:internal\/crypto/,
  ],
  ['SQLite and the way to it', /sqlite|node_modules\/typeorm/],
  ['graphql-js', /node_modules\/graphql\//],
  ['subgraphs: resolvers, loaders, SQL', /\/subgraphs\/|\/platform\/|node_modules\/(dataloader|sql-template-tag)/],
];
const others = 'sockets, streams and promises';

/** Profiles it over the library and over the product in one process, and answers a section of the page. */
export async function measureProfile(library: Library, effort: Effort): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const preload = [join(import.meta.dirname, 'profiled.ts')];
  const run = (file: string, args: string[], settings: Parameters<typeof start>[2]) =>
    start(join(root, file), args, { ...settings, engine: 'compiled' }, preload, onGatewayCore);
  const standalone = await run('gateway/standalone.ts', ['--supergraph', library.file, '--port', '0'], {});
  const overLibrary = await profileAll(standalone, libraryOperations, effort);
  const product = await run('gateway/main.ts', [], await productSettings());
  const overProduct = await profileAll(product, productOperations, effort);
  return `Milliseconds of processor time that an answer took, and the part of the whole. The libraries, over HTTP:

${stageTable(overLibrary)}

The Engagement Graph in one process, without the threads that read SQLite:

${stageTable(overProduct)}

The functions that took most by themselves, in per cent:

${table(
  ['heavy', 'small', 'the Engagement Graph'],
  columns([...overLibrary.values(), { stages: new Map(), functions: all(overProduct) }].map(longest)),
)}`;
}

async function profileAll(running: Running, operations: Operation[], effort: Effort): Promise<Map<string, Spent>> {
  try {
    const spent = new Map<string, Spent>();
    for (const operation of operations) spent.set(operation.name, await profile(running, operation, effort));
    return spent;
  } finally {
    await running.stop();
  }
}

function stageTable(spent: Map<string, Spent>): string {
  const columns = [...spent.values()].map(({ stages }) => stages);
  const inAll = (stage: string) => columns.reduce((all, times) => all + (times.get(stage) ?? 0), 0);
  return table(
    ['for', ...spent.keys()],
    [...stages.map(([name]) => name), others]
      .filter((stage) => inAll(stage) > 0)
      .toSorted((one, other) => inAll(other) - inAll(one))
      .map((stage) => [
        stage,
        ...columns.map(
          (times) => `${figure(times.get(stage) ?? 0)} (${percent((times.get(stage) ?? 0) / sum(times))})`,
        ),
      ]),
  );
}

function all(spent: Map<string, Spent>): Map<string, number> {
  const found = new Map<string, number>();
  for (const { functions } of spent.values())
    for (const [name, time] of functions) found.set(name, (found.get(name) ?? 0) + time);
  return found;
}

function columns(lists: string[][]): string[][] {
  return lists[0]!.map((_, place) => lists.map((list) => list[place] ?? ''));
}

function longest({ functions }: Spent): string[] {
  const whole = sum(functions);
  const sorted = [...functions].toSorted(([, one], [, other]) => other - one);
  return sorted.slice(0, 15).map(([name, time]) => `${name}: ${((time / whole) * 100).toFixed(1)}`);
}

function sum(times: Map<string, number>): number {
  return [...times.values()].reduce((all, each) => all + each, 0);
}

/** Milliseconds an answer took, by what they went to. */
async function profile(running: Running, operation: Operation, effort: Effort): Promise<Spent> {
  const url = `${running.url}/graphql`;
  await load(url, effort.connections, effort.seconds, operation.body);
  await running.told('profile');
  const { answers, perSecond } = await load(url, effort.connections, effort.seconds, operation.body);
  const file = await running.told('profile');
  const { nodes, startTime, endTime } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  rmSync(file);
  progress(`profile, ${operation.name}: ${figure(perSecond)}/s`);
  const hits = nodes.reduce((all, { hitCount }) => all + hitCount, 0);
  return sumUp(nodes, (endTime - startTime) / 1000 / hits / answers);
}

/** Code without a file is that of a writer made from text; script 0 is V8's own. */
function writerOf({ scriptId }: Node['callFrame']): string {
  return scriptId === '0' ? '' : 'gateway/engine/shape/generated';
}

function sumUp(nodes: Node[], tick: number): Spent {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spent: Spent = { stages: new Map(), functions: new Map() };
  const add = ({ callFrame, hitCount, children = [] }: Node, callers: string) => {
    const { functionName } = callFrame;
    const url = callFrame.url || writerOf(callFrame);
    const stage = stages.find(([, fits]) => fits.test(`${functionName} ${url}`))?.[0] ?? callers;
    const where = `${functionName || 'nameless'} ${url.split('/').slice(-2).join('/')}`.trim();
    const { stages: byStage, functions } = spent;
    if (functionName !== '(idle)') {
      byStage.set(stage, (byStage.get(stage) ?? 0) + hitCount * tick);
      functions.set(where, (functions.get(where) ?? 0) + hitCount * tick);
    }
    for (const child of children) add(byId.get(child)!, stage);
  };
  add(nodes[0]!, others);
  return spent;
}
