import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { childEnvironment, type Config } from '../../platform/config.ts';

/** How a process ended; `printed` is its output, `said` its errors and progress. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; printed: string; said: string };
type Given = {
  /** Besides that of the tests, less any master key in it. */
  environment?: NodeJS.ProcessEnv;
  /** Arguments of Node itself. */
  node?: readonly string[];
};

const root = join(import.meta.dirname, '../..');

/** Runs the release job as a user does, on the databases of a test file. */
export function runRelease(config: Config, given: readonly string[], options?: Given): Promise<Ended> {
  return runProgram('subgraphs/release.ts', config, given, options);
}

/** Runs one of the programs to its end. */
export async function runProgram(
  program: string,
  { dataDir, databaseUrl }: Config,
  given: readonly string[],
  { environment, node = [] }: Given = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', ...node, program, ...given], {
    cwd: root,
    env: {
      ...childEnvironment({ dataDir, databaseUrl: databaseUrl ?? '' }),
      RELEASE_MASTER_KEY: undefined,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A server that starts where it should refuse to must not outlive the test.
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  const output = { printed: '', said: '' };
  child.stdout.on('data', (part) => (output.printed += String(part)));
  child.stderr.on('data', (part) => (output.said += String(part)));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...output };
}
