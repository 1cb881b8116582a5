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
  const run = async (file: string, args: string[], own: Settings, before: string[]) => {
    const running = await start(file, args, own, [], before);
    processes.push(running);
    return running;
  };
  try {
    const servers: Server[] = [];
    const urls: Settings = {};
    const served: Running[] = [];
    for (const { name } of subgraphs) {
      const running = await run('subgraphs/main.ts', [name], settings, onLoadCore);
      served.push(running);
      urls[`${name}Url` as keyof Config] = running.url;
    }
    for (const engine of Object.keys(engines)) {
      for (const [name, own] of Object.entries({ embedded: {}, distributed: { transport: 'http', ...urls } })) {
        const { url, worked } = await run('gateway/main.ts', [], { ...settings, ...own, engine }, onGatewayCore);
        servers.push({ name: `${engine} ${name}`, url: () => `${url}/graphql`, worked });
      }
    }
    const bare = await run('bench/bare.ts', [settings.dataDir], {}, onGatewayCore);
    const byHand = await run('bench/engine/by-hand/server.ts', [settings.dataDir], {}, onGatewayCore);
    servers.push({
      name: 'by hand',
      url: (asked) => (asked === nationalAndLocal ? bare.url : `${byHand.url}/${asked}`),
      worked: () => bare.worked() + byHand.worked(),
    });
    const bytes = new Map<string, number>();
    for (const each of productOperations) bytes.set(each.name, await checkEqual(servers, each));
    const beside: Beside = { worked: () => served.reduce((sum, { worked }) => sum + worked(), 0) };
    return section(await compare(servers, productOperations, effort, beside), servers, bytes);
  } finally {
    await Promise.all(processes.map((running) => running.stop()));
  }
}

function section(measured: Measured[], servers: Server[], bytes: Map<string, number>): string {
  const of = (server: string, operation: string) =>
    measured.find((each) => each.server === server && each.operation === operation)!;
  const engines = servers.filter(({ name }) => name !== 'by hand');
  return `Requests per second; in brackets the part of what the hand-written SQL answers. The goal of one process is 0.5.

${table(
  ['operation', 'answer', ...engines.map(({ name }) => name), 'by hand'],
  productOperations.map(({ name }) => {
    const byHand = of('by hand', name).perSecond;
    const cell = ({ perSecond }: Measured) => `${figure(perSecond)} (${figure(perSecond / byHand)})`;
    return [
      name,
      `${figure(bytes.get(name)! / 1000)} kB`,
      ...engines.map((server) => cell(of(server.name, name))),
      figure(byHand),
    ];
  }),
)}

Milliseconds at the 50th and 99th of a hundred:

${table(
  ['operation', ...servers.map(({ name }) => name)],
  productOperations.map(({ name }) => [
    name,
    ...servers.map((server) => {
      const { p50, p99 } = of(server.name, name);
      return `${figure(p50)}, ${figure(p99)}`;
    }),
  ]),
)}

Milliseconds of processor time an answer took, in the gateway's process:

${table(
  ['operation', ...servers.map(({ name }) => name)],
  productOperations.map(({ name }) => [name, ...servers.map((server) => figure(of(server.name, name).cost))]),
)}`;
}
