/**
 * The engine against other gateways, hand-written code and itself over another transport; see bench/main.ts. A short trial:
 * `npm run --silent bench -- engine --only gateways --servers stock,compiled,fan-out --rounds 1 --seconds 2`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { moveToLoadCore } from './engine/cores.ts';
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
const parts: Record<string, () => Promise<string>> = {
  gateways: () => measureGateways(library, effort, { peers: given.peers, servers: given.servers?.split(',') }),
  profile: () => measureProfile(library, operations, effort),
  product: () => measureProduct(effort),
};
try {
  for (const name of given.only.split(',')) process.stdout.write(await parts[name]!());
} finally {
  await library.stop();
  rmSync(folder, { recursive: true });
}
