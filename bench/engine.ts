/**
 * The engine against other gateways, hand-written code and itself over another transport; see bench/main.ts. A short trial:
 * `npm run --silent bench -- engine --only gateways --servers stock,compiled,fan-out --rounds 1 --seconds 3`.
 * `--only` takes parts (gateways, product, cold, profile), `--peers` installs and adds other makers' gateways, `--distinct` is
 * how many different operations the memory is watched for.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCold } from './engine/cold.ts';
import { moveToLoadCore, pins } from './engine/cores.ts';
import { measureGateways, operations } from './engine/gateways.ts';
import { measureProduct } from './engine/product.ts';
import { measureProfile } from './engine/profile.ts';
import { startLibrary } from './engine/running-library.ts';

const { values: given } = parseArgs({
  args: process.argv.slice(3),
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    distinct: { type: 'string', default: '100000' },
    only: { type: 'string', default: 'gateways,product,cold' },
    servers: { type: 'string' },
    peers: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const [rounds, seconds, connections] = [given.rounds, given.seconds, given.connections].map(Number) as [
  number,
  number,
  number,
];
const effort = { rounds, seconds, connections };
moveToLoadCore();
const folder = mkdtempSync(join(tmpdir(), 'engagement-bench-'));
const library = await startLibrary(folder);
const parts: Record<string, { title: string; measure: () => Promise<string> }> = {
  gateways: {
    title: 'Against other gateways',
    measure: () => measureGateways(library, effort, { peers: given.peers, servers: given.servers?.split(',') }),
  },
  profile: {
    title: "Where the compiled engine's time goes",
    measure: () => measureProfile(library, operations, effort),
  },
  product: { title: 'The Engagement Graph', measure: () => measureProduct(effort) },
  cold: { title: 'Before an operation is ready', measure: () => measureCold(library, effort, Number(given.distinct)) },
};
const wanted = [...given.only.split(','), ...(given.profile ? ['profile'] : [])];
const unknown = wanted.find((name) => !(name in parts));
if (unknown !== undefined) throw new Error(`--only: expected ${Object.keys(parts).join(', ')}; got ${unknown}`);

process.stdout.write(`# Performance of the engine

Measured by \`npm run --silent bench -- engine\`: Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB. Medians of ${rounds} rounds of ${seconds} s after a warm-up of one; within a round all take turns, so that a ratio says more than a figure. ${connections} connections ask again as soon as they are answered. ${
  pins
    ? 'What is measured has the first core for itself (`taskset`); the subgraphs and the load generator share the second.'
    : 'This system cannot keep a process on a core, so that all of them share the cores.'
} The answers of all were compared before they were timed. \`NODE_ENV=production\`, and no log line for a request.
`);
try {
  for (const name of Object.keys(parts).filter((each) => wanted.includes(each))) {
    const { title, measure } = parts[name]!;
    process.stdout.write(`\n## ${title}\n\n${await measure()}\n`);
  }
} finally {
  await library.stop();
  rmSync(folder, { recursive: true });
}
