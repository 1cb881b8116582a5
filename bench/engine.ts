/** The engine against other gateways, hand-written code and itself over another transport; see bench/main.ts. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { moveToLoadCore, pins } from './engine/cores.ts';
import { measureGateways } from './engine/gateways.ts';
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
const effort = {
  rounds: Number(given.rounds),
  seconds: Number(given.seconds),
  connections: Number(given.connections),
};
moveToLoadCore();
const folder = mkdtempSync(join(tmpdir(), 'engagement-bench-'));
const library = await startLibrary(folder);
try {
  process.stdout.write(
    await measureGateways(library, effort, { peers: given.peers, servers: given.servers?.split(',') }),
  );
} finally {
  await library.stop();
  rmSync(folder, { recursive: true });
}
