import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { childEnvironment } from '../../platform/config.ts';
import { serveSmallGraph, type SmallGraph } from '../../tests/support/small-graph.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'standalone-'));
const file = join(folder, 'supergraph.graphql');
const coverage = join(folder, 'coverage');
let graph: SmallGraph;
let child: ChildProcess | undefined;
beforeAll(async () => {
  graph = await serveSmallGraph(async () => undefined);
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await graph.close();
  rmSync(folder, { recursive: true });
});

function start(...given: string[]) {
  child = spawn(process.execPath, ['--import', 'tsx/esm', 'gateway/standalone.ts', ...given], {
    cwd: root,
    // Leaves the list of all modules that were loaded.
    env: { ...childEnvironment({}), NODE_V8_COVERAGE: coverage },
  });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (part) => (text += String(part)));
  return { output: () => text, exit: once(child, 'exit') };
}

it('serves a supergraph with nothing of this product loaded, and ends when told', { timeout: 60_000 }, async () => {
  writeFileSync(file, graph.sdl.replace(graph.urls.reviews, ''));
  const { output, exit } = start(
    '--supergraph',
    file,
    '--port',
    '0',
    '--subgraph-url',
    `reviews=${graph.urls.reviews}`,
  );
  const listening = /listens on (http:\S+)/;
  await expect.poll(output, { timeout: 30_000 }).toMatch(listening);
  const query = encodeURIComponent('{ book(isbn: "1") { title stars } }');
  const response = await fetch(`${listening.exec(output())![1]}/graphql?query=${query}`);
  expect(await response.json()).toEqual({ data: { book: { title: 'Emma', stars: 5 } } });

  child!.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  const loaded = readdirSync(coverage).map((each) => readFileSync(join(coverage, each), 'utf8'));
  const modules = loaded.join('').match(/"url":"[^"]+/g)!;
  const ofFolder = (name: string) => modules.filter((each) => each.includes(`${pathToFileURL(root).href}/${name}/`));
  expect(ofFolder('gateway')).not.toEqual([]);
  expect(ofFolder('subgraphs')).toEqual([]);
  expect(modules.filter((each) => /node_modules\/(typeorm|mysql2|.*sqlite)\//.test(each))).toEqual([]);
});

it('ends with what is wrong where it cannot start', { timeout: 60_000 }, async () => {
  const { output, exit } = start('--supergraph', join(folder, 'nowhere.graphql'));
  expect(await exit).toEqual([1, null]);
  expect(output()).toMatch(
    /^The gateway could not start: expected the file of a supergraph; \S+ cannot be read \(ENOENT\)\n$/,
  );
});
