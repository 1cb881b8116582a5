import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { childEnvironment, type Config } from '../platform/config.ts';

export type Running = {
  url: string;
  /** Milliseconds from spawn to the line that says where it listens. */
  startedIn: number;
  /** Resident memory in MB, as the kernel counts it. */
  memory: () => number;
  stop: () => Promise<void>;
};

/** Starts `tsx <file> …` and waits for the line that says where it listens. */
export async function start(
  file: string,
  args: string[],
  settings: Partial<Record<keyof Config, string>>,
): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx/esm', file, ...args], {
    env: childEnvironment({ logLevel: 'warn', ...settings }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await listening(child);
  return {
    url,
    startedIn: performance.now() - began,
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function listening(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stdout!)) {
    const address = /listens on (\S+)/.exec(line);
    if (address) return address[1]!;
  }
  throw new Error('the process ended before it listened');
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
