import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { childEnvironment, readConfig, type Config } from '../platform/config.ts';
import { stopWhenTold } from '../platform/shutdown.ts';
import { subgraphAddresses } from './transport/http.ts';

/** The whole graph as five processes on this machine, each subgraph at the address its setting names; one Ctrl-C ends all. */
const config = settingsOrExit();
const root = join(import.meta.dirname, '..');
/** Loading synthetic rows at a first start takes the scrutiny subgraph longest. */
const readyWithinMs = config.withSynthetic ? 300_000 : 60_000;
const children = new Map<string, ChildProcess>();
let ending = false;

// A second more than the children have.
stopWhenTold(config.drainSeconds + 1, () => end(0));

const served = Object.entries(subgraphAddresses(config)).map(([name, address]) => {
  const { hostname, port, origin } = new URL(address);
  start(name, ['subgraphs/main.ts', name], {
    host: hostname,
    port,
    withSynthetic: config.withSynthetic ? '1' : '0',
  });
  return ready(name, origin);
});
await Promise.all(served);
start('gateway', ['gateway/main.ts'], { transport: 'http', exposePlan: config.exposePlan ? '1' : '0' });

function settingsOrExit(): Config {
  try {
    return readConfig(undefined, process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`The graph could not start: ${(error as Error).message}\n`);
    return process.exit(1);
  }
}

function start(name: string, [file, ...rest]: string[], changes: Partial<Record<keyof Config, string>>): void {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', join(root, file!), ...rest], {
    cwd: root,
    env: childEnvironment(changes),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  children.set(name, child);
  child.once('exit', (code, signal) => {
    if (ending) return;
    process.stderr.write(`${name} ended (${signal ?? `exit code ${code}`}), so everything ends.\n`);
    void end(1);
  });
}

async function ready(name: string, origin: string): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  while (Date.now() < deadline && !ending) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok === true) return;
    await wait(100);
  }
  if (ending) return;
  process.stderr.write(`${name} was not ready within ${readyWithinMs / 1000} s, so everything ends.\n`);
  await end(1);
}

/** Asks every child to stop, waits until all have, then exits. */
async function end(code: number): Promise<never> {
  ending = true;
  const running = [...children.values()].filter((child) => child.exitCode === null && child.signalCode === null);
  const exits = running.map((child) => once(child, 'exit'));
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(exits);
  return process.exit(code);
}
