import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { serveSmallGraph, type SmallGraph } from '../../tests/support/small-graph.ts';
import type { LoadEngine } from '../engine/engine.ts';
import { engines } from '../engine/index.ts';
import { gatewayServer } from '../server.ts';
import { serveFile } from './serve.ts';

vi.setConfig({ testTimeout: 60_000 });
const loadEngine = engines[readConfig().engine];
const lookMs = 20;
const folder = mkdtempSync(join(tmpdir(), 'standalone-'));
const file = join(folder, 'supergraph.graphql');
const closers: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
let lines: { msg: string; reason?: string }[] = [];
let graph: SmallGraph;
let answerSlow: () => void;
let url: string;
/** Happens when the next engine is loaded and has not yet its place. */
let onLoad: () => Promise<unknown> = async () => undefined;

beforeAll(async () => {
  const slow = new Promise<void>((resolve) => (answerSlow = resolve));
  graph = await serveSmallGraph(() => slow);
  writeFileSync(file, graph.sdl);
  const written = new Writable({ write: (line, _, done) => (lines.push(JSON.parse(String(line))), done()) });
  const log = createLog('info', 'test', written);
  const load: LoadEngine = async (...given) => {
    const engine = await loadEngine(...given);
    await onLoad();
    return engine;
  };
  const { engine, transports, stopWatching } = await serveFile({ file, instead: {} }, load, log, lookMs);
  const server = gatewayServer(engine, transports, log, readConfig());
  url = await server.listen({ port: 0 });
  closers.unshift(stopWatching, () => server.close(), graph.close);
});
afterAll(async () => {
  for (const close of closers) await close();
});
beforeEach(() => {
  lines = [];
  onLoad = async () => undefined;
});

async function ask(query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}
async function logged(message: string): Promise<void> {
  await expect.poll(() => lines.map(({ msg }) => msg), { timeout: 30_000 }).toContain(message);
}
const stars = '{ book(isbn: "1") { title stars } }';
const starsAnswer = { data: { book: { title: 'Emma', stars: 5 } } };
const words = '{ book(isbn: "1") { words } }';
const wordsAnswer = { data: { book: { words: ['fine'] } } };
const swapped = 'supergraph swapped';
const kept = 'supergraph did not load; the last good one stays';

it('serves the graph with an editor and health, and no page of this product', async () => {
  expect(await ask(stars)).toEqual(starsAnswer);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${url}/graphiql/examples.json`)).json()).toEqual([]);
  expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('/graphiql');
});

it.each([
  ['there is no such file', { file: `${file}.not`, instead: {} }, 'cannot be read (ENOENT)'],
  [
    'an address is given for a subgraph that it does not have',
    { file, instead: { review: 'http://127.0.0.1' } },
    'expected an address for one of the subgraphs books, reviews; got review',
  ],
])('does not start where %s', async (_, served, message) => {
  await expect(serveFile(served, loadEngine, createLog('silent', 'test'))).rejects.toThrow(message);
});

it('swaps the supergraph under load, and no request fails', async () => {
  expect(await ask(words)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  let isUnderLoad = true;
  const askers = Array.from({ length: 4 }, async () => {
    const answers = [];
    while (isUnderLoad) answers.push(JSON.stringify(await ask(stars).catch(String)));
    return answers;
  });

  writeFileSync(`${file}.new`, graph.sdlWithWords);
  renameSync(`${file}.new`, file);
  try {
    await logged(swapped);
    for (let n = 0; n < 10; n++) expect(await ask(words)).toEqual(wordsAnswer);
  } finally {
    isUnderLoad = false;
  }
  const answers = (await Promise.all(askers)).flat();
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.filter((answer) => answer !== JSON.stringify(starsAnswer))).toEqual([]);
});

it.each([
  ['is no GraphQL', () => 'type Query {', 'line 1: Syntax Error: Expected Name, found <EOF>.'],
  ['is no supergraph', () => 'type Query { one: Int }', 'found no subgraph'],
  ['has a fault', () => graph.sdl.replace('stars: Int', 'stars: Stars'), 'Unknown type Stars'],
])('keeps the last good supergraph where the next %s', async (_, broken, reason) => {
  writeFileSync(file, broken());
  await logged(kept);
  expect(lines.find(({ msg }) => msg === kept)?.reason).toContain(reason);
  expect(await ask(words)).toEqual(wordsAnswer);
});

it('keeps the last good supergraph while the next is half written, and swaps once it is whole', async () => {
  writeFileSync(file, graph.sdl.slice(0, graph.sdl.length / 2));
  await logged(kept);
  expect(await ask(words)).toEqual(wordsAnswer);
  writeFileSync(file, graph.sdl);
  await logged(swapped);
  expect(await ask(words)).toMatchObject({ errors: [{}] });
});

it('keeps the last good supergraph while there is no file, and takes no notice of one that says the same', async () => {
  rmSync(file);
  await logged(kept);
  writeFileSync(file, graph.sdl);
  await wait(10 * lookMs);
  expect(await ask(stars)).toEqual(starsAnswer);
  expect(lines.filter(({ msg }) => msg === swapped)).toEqual([]);
});

it('answers a request under way from the supergraph it came to', async () => {
  let slow: Promise<unknown> | undefined;
  onLoad = async () => {
    slow = ask('{ slowBook { title stars } }');
    // Once this has been answered, the one before it has been taken in.
    await ask(stars);
  };
  const elsewhere = graph.sdl.replace(graph.urls.reviews, `${graph.urls.reviews}/elsewhere`);
  writeFileSync(file, elsewhere.replaceAll('title', 'heading'));
  await logged(swapped);
  expect(await ask('{ book(isbn: "1") { heading } }')).toEqual({ data: { book: { heading: null } } });
  answerSlow();
  expect(await slow).toEqual({ data: { slowBook: { title: 'Emma', stars: 5 } } });
});
