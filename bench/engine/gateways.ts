/** The library behind several gateways: ours, the stock one, one of another maker, and what one would write by hand. */
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Config } from '../../platform/config.ts';
import { start, startNode, type Running } from '../processes.ts';
import { checkEqual, compare, type Effort, type Measured, type Operation, type Server } from './compare.ts';
import { onGatewayCore } from './cores.ts';
import { memberCount } from './library/data.ts';
import { figure, percent, table, times } from './page.ts';
import type { Library } from './running-library.ts';

type Settings = Partial<Record<keyof Config, string>>;
type Gateway = { name: string; start: (library: Library) => Promise<Running> };

const here = import.meta.dirname;
const root = join(here, '../..');
const peers = join(here, '../peers');
const started = (file: string, args: string[], settings: Settings = {}) =>
  start(join(root, file), args, settings, [], onGatewayCore);
const graphqlOf = (running: Running) => ({ ...running, url: `${running.url}/graphql` });

const overHttp = (engine: Config['engine']): Gateway => ({
  name: engine,
  start: async ({ file }) =>
    graphqlOf(await started('gateway/standalone.ts', ['--supergraph', file, '--port', '0'], { engine })),
});
const embedded = (engine: Config['engine']): Gateway => ({
  name: `${engine} embedded`,
  start: async ({ file }) => graphqlOf(await started('bench/engine/serve-embedded.ts', [file], { engine })),
});
const hive = (name: string, ...options: string[]): Gateway => ({
  name,
  start: async ({ file }) => {
    const bin = join(peers, 'node_modules/@graphql-hive/gateway/dist/bin.js');
    const args = [bin, 'supergraph', file, '--host', '127.0.0.1', '--port', String(await freePort()), ...options];
    return graphqlOf(await startNode(args, { logLevel: 'info' }, ['env', 'NO_COLOR=1', ...onGatewayCore]));
  },
});

const gateways: Gateway[] = [
  overHttp('compiled'),
  { name: 'stock', start: ({ file }) => started('bench/engine/stock.ts', [file]) },
  overHttp('reference'),
  { name: 'fan-out', start: ({ addresses }) => started('bench/engine/fan-out.ts', [addresses]) },
  embedded('compiled'),
  embedded('reference'),
];
const peerGateways = [hive('Hive'), hive('Hive Rust', '--hive-router-runtime')];

const meanings: Record<string, string> = {
  compiled: 'this gateway: `npm run gateway`',
  stock: '`ApolloServer` and `ApolloGateway` as their documentation sets them up',
  reference: 'the same behind our server and transport: `GATEWAY_ENGINE=reference`',
  Hive: '`hive-gateway supergraph`',
  'Hive Rust': '`hive-gateway supergraph --hive-router-runtime`',
  'fan-out': 'written by hand for exactly these two operations (`bench/engine/fan-out.ts`)',
  'bare HTTP': 'a `node:http` server that has the bytes already',
  'compiled embedded': 'this gateway with the subgraphs as schemas in its own process',
  'reference embedded': '`GATEWAY_ENGINE=reference` likewise',
};

let asked = 0;
/** Another text each time, of one length: it reaches every sub-query, so that nothing can be shared between requests. */
const moment = () => `moment ${1_000_000_000 + asked++}`;
const query = (name: string) => readFileSync(join(here, `library/${name}.graphql`), 'utf8');
const [heavy, small] = [query('heavy'), query('small')];
/** The two operations that all gateways are asked. */
export const operations: Operation[] = [
  { name: 'heavy', body: () => JSON.stringify({ query: heavy, variables: { at: moment() } }) },
  {
    name: 'small',
    body: () =>
      JSON.stringify({ query: small, variables: { id: `m${Math.floor(Math.random() * memberCount)}`, at: moment() } }),
  },
];

/** Measures them, and answers a section of the page. */
export async function measureGateways(
  library: Library,
  effort: Effort,
  options: { peers: boolean; servers: string[] | undefined },
): Promise<string> {
  if (options.peers) installPeers();
  const running: (Server & { process: Running })[] = [];
  const wanted = [...gateways, ...(options.peers ? peerGateways : [])].filter(
    ({ name }) => options.servers?.includes(name) ?? true,
  );
  const add = (name: string, process: Running) =>
    running.push({ name, process, url: () => process.url, worked: process.worked });
  try {
    for (const { name, start } of wanted) add(name, await start(library));
    const fanOut = running.find(({ name }) => name === 'fan-out');
    if (fanOut !== undefined) add('bare HTTP', await started('bench/engine/bytes.ts', [fanOut.process.url]));
    const bytes: number[] = [];
    for (const operation of operations) {
      // The second has another id each time.
      for (let time = 0; time < 5; time++) bytes.push(await checkEqual(running, operation));
    }
    const measured = await compare(running, operations, effort, library);
    const memory = new Map(running.map(({ name, process }) => [name, process.memory()]));
    return section(measured, memory, bytes);
  } finally {
    await Promise.all(running.map(({ process }) => process.stop()));
  }
}

function section(measured: Measured[], memory: Map<string, number>, bytes: number[]): string {
  const of = (operation: string) => {
    const rows = measured.filter((each) => each.operation === operation);
    const speed = (server: string) => rows.find((row) => row.server === server)?.perSecond ?? NaN;
    return table(
      [
        'gateway',
        'requests/s',
        'of stock',
        'of fan-out',
        'p50 ms',
        'p99 ms',
        'CPU ms',
        'fetches',
        'core',
        'other core',
      ],
      rows
        .toSorted((one, other) => other.perSecond - one.perSecond)
        .map(({ server, perSecond, p50, p99, cost, fetches, busy, busyBeside }) => [
          server,
          figure(perSecond),
          times(perSecond / speed('stock')),
          times(perSecond / speed('fan-out')),
          figure(p50),
          figure(p99),
          figure(cost),
          server === 'bare HTTP' ? '–' : figure(fetches),
          percent(busy),
          percent(busyBeside),
        ]),
    );
  };
  const embeddedOf = (engine: string) =>
    operations.map(({ name }) => {
      const speed = (server: string) =>
        measured.find((each) => each.server === server && each.operation === name)?.perSecond ?? NaN;
      return `${name} ${times(speed(`${engine} embedded`) / speed(engine))}`;
    });
  return `A made-up network of libraries: four subgraphs in one process that answer any sub-query from memory and keep the JSON of entities, so that nearly all the work is the gateway's. \`core\` is how much of its core a gateway kept busy, \`other core\` what subgraphs and load generator took of theirs: where that is near 100 %, they are what is measured. \`CPU ms\` is the gateway's processor time for an answer. Every request has a text of its own in a variable that reaches every sub-query, so that no gateway can share a sub-request between requests; within a request each may.

### heavy: lists in lists, an answer of ${figure(bytes[0]! / 1000)} kB

${of('heavy')}

### small: three fetches one after another, an answer of ${figure(bytes.at(-1)! / 1000)} kB, any of ${figure(memberCount)} ids

${of('small')}

### What they are, and their memory after both

${table(
  ['gateway', 'what it is', 'resident MB'],
  [...memory].map(([name, size]) => [name, meanings[name]!, figure(size)]),
)}

### Subgraphs in the gateway's process against HTTP

The subgraphs of the library as schemas that the gateway executes itself, on the one core that it has, against the same subgraphs over HTTP, which have the other: compiled ${embeddedOf('compiled').join(', ')}; reference ${embeddedOf('reference').join(', ')}. The goal of compiled is 3 ×.`;
}

function installPeers(): void {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peers, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('expected npm ci to install the gateways in bench/peers; it failed');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
