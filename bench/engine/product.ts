/** The Engagement Graph itself: one process or five, by either engine, against its SQL written by hand. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines } from '../../gateway/engine/index.ts';
import { readConfig, type Config } from '../../platform/config.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { start, type Running } from '../processes.ts';
import {
  checkEqual,
  compare,
  type Beside,
  type Effort,
  type Measured,
  type Operation,
  type Server,
} from './compare.ts';
import { onGatewayCore, onLoadCore } from './cores.ts';
import { figure, progress, table } from './page.ts';

/** The compiled engine where no statement's table is remembered. */
const forgetful = 'compiled, nothing remembered';

type Settings = Partial<Record<keyof Config, string>>;

const here = import.meta.dirname;
const nationalAndLocal = 'national-and-local';
const questions: Record<string, Record<string, string>> = {
  'did-our-note-get-published': { panel: 'se-lsip' },
  'inspectors-and-panels': { strand: 'DISABILITY' },
  'kinds-of-period': {},
  'panels-that-ended': {},
  'strands-over-time': {},
};
const operation = (folder: string, name: string, variables?: Record<string, string>): Operation => {
  const query = readFileSync(join(here, `../../tests/${folder}/${name}.graphql`), 'utf8');
  const body = JSON.stringify({ query, variables });
  return { name, body: () => body };
};
/** The product's operations that are measured. */
export const productOperations = [
  operation('acceptance', nationalAndLocal),
  ...Object.entries(questions).map(([name, variables]) => operation('questions', name, variables)),
];

/** Settings of the product over databases with synthetic rows of scale 1; they stay in `.data/bench/engine` for the next time. */
export async function productSettings() {
  const dataDir = join(readConfig().dataDir, 'bench', 'engine');
  mkdirSync(dataDir, { recursive: true });
  const settings = { port: '0', databaseUrl: '', dataDir, withSynthetic: '1' };
  progress('the databases are made where they are not yet');
  await (await start('gateway/main.ts', [], settings)).stop();
  return settings;
}

/** Measures it, and answers a section of the page. */
export async function measureProduct(effort: Effort): Promise<string> {
  const settings = await productSettings();
  const processes: Running[] = [];
  const run = async (file: string, args: string[], own: Settings, before: string[], preload: string[] = []) => {
    const running = await start(file, args, own, preload, before);
    processes.push(running);
    return running;
  };
  try {
    const [servers, distributed]: [Server[], Server[]] = [[], []];
    const urls: Settings = {};
    const served: Running[] = [];
    for (const { name } of subgraphs) {
      const running = await run('subgraphs/main.ts', [name], settings, onLoadCore);
      served.push(running);
      urls[`${name}Url` as keyof Config] = running.url;
    }
    for (const name of Object.keys(engines)) {
      const engine = { ...settings, engine: name };
      const one = await run('gateway/main.ts', [], engine, onGatewayCore);
      servers.push({ name, url: () => `${one.url}/graphql`, worked: one.worked });
      const five = await run('gateway/main.ts', [], { ...engine, ...urls, transport: 'http' }, onGatewayCore);
      distributed.push({ name, url: () => `${five.url}/graphql`, worked: five.worked });
    }
    const forgetting = await run('gateway/main.ts', [], settings, onGatewayCore, [join(here, 'forgetful.ts')]);
    servers.push({ name: forgetful, url: () => `${forgetting.url}/graphql`, worked: forgetting.worked });
    const bare = await run('bench/bare.ts', [settings.dataDir], {}, onGatewayCore);
    const byHand = await run('bench/engine/by-hand/server.ts', [settings.dataDir], {}, onGatewayCore);
    servers.push({
      name: 'by hand',
      url: (asked) => (asked === nationalAndLocal ? bare.url : `${byHand.url}/${asked}`),
      worked: () => bare.worked() + byHand.worked(),
    });
    const bytes = new Map<string, number>();
    for (const each of productOperations) bytes.set(each.name, await checkEqual([...servers, ...distributed], each));
    const beside: Beside = { worked: () => served.reduce((sum, { worked }) => sum + worked(), 0) };
    const together = await compare(servers, productOperations, effort, beside);
    const apart = await compare(distributed, productOperations, { ...effort, connections: 1 }, beside);
    return section(together, apart, bytes);
  } finally {
    await Promise.all(processes.map((running) => running.stop()));
  }
}

function section(together: Measured[], apart: Measured[], bytes: Map<string, number>): string {
  const names = Object.keys(engines);
  const inOne = [...names, forgetful];
  const of = (from: Measured[], server: string, operation: string) =>
    from.find((each) => each.server === server && each.operation === operation)!;
  const latency = ({ p50, p99 }: Measured) => `${figure(p50)}, ${figure(p99)}`;
  const rows = (cells: (operation: string) => string[]) => productOperations.map(({ name }) => [name, ...cells(name)]);
  return `Operations of tests/acceptance and tests/questions over what is published and synthetic rows of scale 1. The threads that read SQLite share the one core with the gateway, and their processor time counts.

### One process

Requests per second, and in brackets the part of what the same server answers with its SQL by hand and one \`JSON.stringify\` (\`bench/bare.ts\`, \`bench/engine/by-hand\`). The goal of compiled is 0.5. Every request asks the same, so ours remembers what its statements found, as it does for whoever asks again before the next commit (\`platform/sqlite-memory.ts\`); by hand each is executed, and so it is in the column where nothing is remembered, which is what an operation costs that nobody asked just before.

${table(
  ['operation', 'answer', ...inOne, 'by hand'],
  rows((name) => {
    const byHand = of(together, 'by hand', name).perSecond;
    const speeds = inOne.map((engine) => of(together, engine, name).perSecond);
    const size = `${figure(bytes.get(name)! / 1000)} kB`;
    return [size, ...speeds.map((speed) => `${figure(speed)} (${figure(speed / byHand)})`), figure(byHand)];
  }),
)}

Milliseconds at the 50th and 99th of a hundred, and of processor time an answer:

${table(
  ['operation', ...[...inOne, 'by hand'].flatMap((name) => [name, 'CPU'])],
  rows((name) =>
    [...inOne, 'by hand'].flatMap((server) => {
      const measured = of(together, server, name);
      return [latency(measured), figure(measured.cost)];
    }),
  ),
)}

### Five processes

One connection: with several, all asking for the same, the gateway would ask the subgraphs once for all that wait. Requests per second, milliseconds at the 50th and 99th of a hundred, and of the gateway's processor time an answer.

${table(
  ['operation', ...names.flatMap((name) => [`${name}, requests/s`, 'ms', 'CPU'])],
  rows((name) =>
    names.flatMap((engine) => {
      const measured = of(apart, engine, name);
      return [figure(measured.perSecond), latency(measured), figure(measured.cost)];
    }),
  ),
)}`;
}
