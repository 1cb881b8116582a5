import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import { childEnvironment, type Config } from '../platform/config.ts';

export type Running = {
  url: string;
  /** Milliseconds from spawn to the line that says where it listens. */
  startedIn: number;
  /** Resident memory in MB, as the kernel counts it. */
  memory: () => number;
  /** Seconds of processor time it has used, as the kernel counts it. */
  worked: () => number;
  /** Milliseconds its event loop was held since the last call, where it was started with `loop-delay.ts`. */
  loop: () => Promise<{ p99: number; max: number }>;
  /** Sends SIGUSR2, and answers the rest of the line that begins with this word then; for what was loaded before the program. */
  told: (word: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** Starts `tsx <file> …` and waits for the line that says where it listens. `before` are words before the command. */
export function start(
  file: string,
  args: string[],
  settings: Partial<Record<keyof Config, string>>,
  preload: string[] = [],
  before: string[] = [],
): Promise<Running> {
  const options = ['--import', 'tsx/esm', ...preload.flatMap((each) => ['--import', each])];
  return startNode([...options, file, ...args], settings, before);
}

/** Starts Node with these arguments and waits for the line that says where it listens. */
export async function startNode(
  args: string[],
  settings: Partial<Record<keyof Config, string>>,
  before: string[] = [],
): Promise<Running> {
  const began = performance.now();
  const [command, ...rest] = [...before, process.execPath, ...args];
  const child = spawn(command!, rest, {
    env: childEnvironment({ logLevel: 'warn', ...settings }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout!);
  const url = await listening(lines);
  const told = (word: string) => {
    const answer = line(lines, new RegExp(`^${word} (.*)$`));
    child.kill('SIGUSR2');
    return answer;
  };
  return {
    url,
    startedIn: performance.now() - began,
    memory: () => residentMemory(child.pid!),
    worked: () => processorTime(child.pid!),
    loop: async () => JSON.parse(await told('loop')) as { p99: number; max: number },
    told,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Resident memory of a process in MB; 0 when it has ended. */
export function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Processor time of a process in seconds, by the kernel's 100 ticks a second; 0 where it does not tell. */
function processorTime(pid: number): number {
  try {
    // The name of the command, in brackets, may hold anything; user and system time are the 12th and 13th after it.
    const [, fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/);
    const [user, system] = fields!.split(' ').slice(11, 13).map(Number);
    return (user! + system!) / 100;
  } catch {
    return 0;
  }
}

const listening = (lines: Interface) => line(lines, /listen(?:s|ing) on (\S+)/i);

/** What the first line of a shape says; an error when the process ends before it. */
function line(lines: Interface, shape: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (text: string) => {
      const found = shape.exec(text);
      if (found === null) return;
      lines.off('line', look);
      lines.off('close', ended);
      resolve(found[1]!);
    };
    const ended = () => reject(new Error('the process ended before it said what was waited for'));
    lines.on('line', look);
    lines.once('close', ended);
  });
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
