/** Loaded before a process's own program: SIGUSR2 begins a profile of its processor time, and the next one writes it and says where. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// V8 counts a built-in's time as its caller's: in a function of their own these two show.
const { parse, stringify } = JSON;
type Arguments<Built> = Built extends (...given: infer Given) => unknown ? Given : never;
JSON.parse = function jsonParse(...given: Arguments<typeof parse>): unknown {
  return parse(...given);
};
JSON.stringify = function jsonStringify(...given: unknown[]): string {
  return stringify(...(given as Arguments<typeof stringify>));
};

const session = new Session();
session.connect();
let begun = false;
process.on('SIGUSR2', () => void (begun ? end() : begin()));

async function begin(): Promise<void> {
  begun = true;
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  process.stdout.write('profile begun\n');
}

async function end(): Promise<void> {
  begun = false;
  const { profile } = await session.post('Profiler.stop');
  const file = join(tmpdir(), `engagement-bench-${process.pid}-${Date.now()}.cpuprofile`);
  writeFileSync(file, JSON.stringify(profile));
  process.stdout.write(`profile ${file}\n`);
}
