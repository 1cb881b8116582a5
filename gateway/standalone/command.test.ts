import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { childEnvironment } from '../../platform/config.ts';

vi.setConfig({ testTimeout: 60_000 });
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'standalone-'));
const file = join(folder, 'demo.graphql');
const coverage = join(folder, 'coverage');
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function run(given: string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, given, { cwd: root, env: { ...childEnvironment({}), ...environment } });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
  return { child, output: () => text, exit: once(child, 'exit') };
}
const gateway = (...given: string[]) =>
  // Coverage leaves the list of all modules that were loaded.
  run(['--import', 'tsx/esm', 'gateway/standalone.ts', ...given], { NODE_V8_COVERAGE: coverage });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The code of docs/standalone.md in a language. */
const example = (language: string) =>
  readFileSync(join(root, 'docs/standalone.md'), 'utf8').split(`\`\`\`${language}\n`)[1]!.split('```')[0]!;

it('serves the example of its page with nothing of this product loaded, and ends when told', async () => {
  const demo = example('js')
    .replace('4101', String(await freePort()))
    .replace('4102', String(await freePort()))
    .replace("'demo.graphql'", JSON.stringify(file));
  run(['--input-type=module', '--eval', demo]);
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true);
  // Where a subgraph is served can be said beside the supergraph.
  const sdl = readFileSync(file, 'utf8');
  const [reviews] = /(?<=name: "reviews", url: ")[^"]+/.exec(sdl)!;
  writeFileSync(file, sdl.replace(reviews, ''));

  const { child, output, exit } = gateway('--supergraph', file, '--port', '0', '--subgraph-url', `reviews=${reviews}`);
  const listening = /listens on (http:\S+)/;
  await expect.poll(output, { timeout: 30_000 }).toMatch(listening);
  const query = encodeURIComponent('{ books { title stars } }');
  const response = await fetch(`${listening.exec(output())![1]}/graphql?query=${query}`);
  expect(await response.json()).toEqual(JSON.parse(example('json')));

  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  const loaded = readdirSync(coverage).map((each) => readFileSync(join(coverage, each), 'utf8'));
  const modules = loaded.join('').match(/"url":"[^"]+/g)!;
  const ofFolder = (name: string) => modules.filter((each) => each.includes(`${pathToFileURL(root).href}/${name}/`));
  expect(ofFolder('gateway')).not.toEqual([]);
  expect(ofFolder('subgraphs')).toEqual([]);
  expect(modules.filter((each) => /node_modules\/(typeorm|mysql2|.*sqlite)\//.test(each))).toEqual([]);
});

it('ends with what is wrong where it cannot start', async () => {
  const { output, exit } = gateway('--supergraph', join(folder, 'nowhere.graphql'));
  expect(await exit).toEqual([1, null]);
  expect(output()).toMatch(
    /^The gateway could not start: expected the file of a supergraph; \S+ cannot be read \(ENOENT\)\n$/,
  );
});
