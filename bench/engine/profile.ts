/** Where the compiled engine's time goes under load: the self time of every function, summed by what it is for. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { start, type Running } from '../processes.ts';
import type { Effort, Operation } from './compare.ts';
import { onGatewayCore } from './cores.ts';
import { load } from './load.ts';
import { figure, percent, progress, table } from './page.ts';
import type { Library } from './running-library.ts';

type Node = {
  id: number;
  callFrame: { functionName: string; url: string };
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
  ['subgraphs in this process', /platform\/execute|graphql\/execution|dataloader|bench\/engine\/library/],
];
const others = 'sockets, streams and promises';

/** Profiles it for each operation, and answers a section of the page. */
export async function measureProfile(library: Library, operations: Operation[], effort: Effort): Promise<string> {
  const spent = new Map<string, Spent>();
  const root = join(import.meta.dirname, '../..');
  const own = { engine: 'compiled' };
  const args = ['--supergraph', library.file, '--port', '0'];
  const preload = [join(import.meta.dirname, 'profiled.ts')];
  const running = await start(join(root, 'gateway/standalone.ts'), args, own, preload, onGatewayCore);
  try {
    for (const operation of operations) spent.set(operation.name, await profile(running, operation, effort));
  } finally {
    await running.stop();
  }
  const first = ({ name }: Operation) => spent.get(name)!.stages;
  const wholes = operations.map((operation) => sum(first(operation)));
  return `Milliseconds of processor time an answer took, and the part of the whole:

${table(
  ['for', ...operations.map(({ name }) => name)],
  [...stages.map(([name]) => name), others]
    .toSorted((one, other) => (first(operations[0]!).get(other) ?? 0) - (first(operations[0]!).get(one) ?? 0))
    .map((stage) => [
      stage,
      ...operations.map((operation, place) => {
        const time = first(operation).get(stage) ?? 0;
        return `${figure(time)} (${percent(time / wholes[place]!)})`;
      }),
    ]),
)}

The functions that took most, by themselves:

${table(
  ['of heavy', 'of small'],
  [...longest(spent.get('heavy')!)].map((text, place) => [text, longest(spent.get('small')!)[place] ?? '']),
)}`;
}

function longest({ functions }: Spent): string[] {
  const whole = sum(functions);
  const sorted = [...functions].toSorted(([, one], [, other]) => other - one);
  return sorted.slice(0, 15).map(([name, time]) => `${name}: ${((time / whole) * 100).toFixed(1)} %`);
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

function sumUp(nodes: Node[], tick: number): Spent {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spent: Spent = { stages: new Map(), functions: new Map() };
  const add = ({ callFrame: { functionName, url }, hitCount, children = [] }: Node, callers: string) => {
    const stage = stages.find(([, fits]) => fits.test(`${functionName} ${url}`))?.[0] ?? callers;
    const where = `${functionName || 'a nameless function'} ${url.split('/').slice(-2).join('/')}`.trim();
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
