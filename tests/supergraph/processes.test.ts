import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { childEnvironment, type Config } from '../../platform/config.ts';
import { freshDatabases } from '../support/database.ts';

const { dataDir, databaseUrl } = freshDatabases();
const root = join(import.meta.dirname, '../..');
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

type Started = { child: ChildProcess; output: () => string; exit: Promise<unknown[]> };

const start = (file: string, changes: Partial<Record<keyof Config, string>>, ...given: string[]) =>
  run([process.execPath, '--import', 'tsx/esm', file, ...given], changes);

function run([command, ...given]: string[], changes: Partial<Record<keyof Config, string>>): Started {
  const databases = databaseUrl === undefined ? { dataDir } : { databaseUrl };
  const child = spawn(command!, given, {
    cwd: root,
    env: childEnvironment({ ...databases, ...changes }),
  });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
  return { child, output: () => text, exit: once(child, 'exit') };
}

/** Waits until the gateway has printed where it listens. */
async function address({ output, exit }: Started): Promise<string> {
  let ended = false;
  void exit.then(() => (ended = true));
  for (;;) {
    const url = /Engagement Graph listens on (http:\S+)/.exec(output())?.[1];
    if (url !== undefined) return url;
    if (ended) throw new Error(output());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const ask = async (url: string) =>
  (await fetch(`${url}/graphql?query=${encodeURIComponent('{ panel(id: "caf") { name } }')}`)).json();
const answer = { data: { panel: { name: 'Community Accountability Forum' } } };

it('starts from nothing, and on SIGTERM finishes the request under way', { timeout: 60_000 }, async () => {
  const started = start('gateway/main.ts', { port: '0' });
  const url = await address(started);
  expect(await ask(url)).toEqual(answer);

  const body = '{"query":"{ __typename }"}';
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let reply = '';
  socket.on('data', (part) => (reply += String(part)));
  const ended = once(socket, 'close');
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  started.child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.write(body);
  await ended;
  expect(reply).toContain('{"data":{"__typename":"Query"}}');
  expect((await started.exit)[0]).toBe(0);
});

it('ends when npm is told to, though npm does not pass that on', { timeout: 60_000 }, async () => {
  const started = run(['npm', 'start'], { port: '0' });
  const url = await address(started);
  expect(await ask(url)).toEqual(answer);
  started.child.kill('SIGTERM');
  await started.exit;
  await expect
    .poll(
      () =>
        fetch(url).then(
          () => 'answers',
          () => 'gone',
        ),
      { timeout: 10_000 },
    )
    .toBe('gone');
});

it('says what to do when its port is taken', { timeout: 60_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const started = start('gateway/main.ts', { port: String((other.address() as AddressInfo).port) });
  const [code] = await started.exit;
  other.close();
  expect(code).toBe(1);
  expect(started.output()).toMatch(/could not start: .*EADDRINUSE.*PORT/);
  expect(started.output()).not.toContain('    at ');
});

it('runs as five processes, which end together', { timeout: 90_000 }, async () => {
  const [forumsUrl, scrutinyUrl, publicationsUrl, workforceUrl] = await freeAddresses(4);
  const started = start('gateway/distributed.ts', { port: '0', forumsUrl, scrutinyUrl, publicationsUrl, workforceUrl });
  const url = await address(started);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await ask(url)).toEqual(answer);
  started.child.kill('SIGINT');
  expect((await started.exit)[0]).toBe(0);
  for (const gone of [url, forumsUrl!, workforceUrl!]) await expect(fetch(gone)).rejects.toThrow();
});

it('loads synthetic rows where it is told to, and says so', { timeout: 180_000 }, async () => {
  const notice = /contains synthetic data \(scale 1, seed 7\)/;
  const plain = start('gateway/main.ts', { port: '0' });
  await address(plain);
  expect(plain.output()).not.toMatch(notice);
  plain.child.kill('SIGTERM');
  await plain.exit;

  const [forumsUrl, scrutinyUrl, publicationsUrl, workforceUrl] = await freeAddresses(4);
  const urls = { forumsUrl, scrutinyUrl, publicationsUrl, workforceUrl };
  const five = start('gateway/distributed.ts', { port: '0', ...urls }, '--with-synthetic');
  const url = await address(five);
  expect(five.output()).toMatch(/forums contains synthetic data \(scale 1, seed 7\)/);
  expect(five.output()).toMatch(/scrutiny contains synthetic data \(scale 1, seed 7\)/);
  const query = '{ caseReviews(includeSynthetic: true, first: 1) { nodes { meeting { casesReviewedCount } } } }';
  const answer = await (await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`)).json();
  expect(answer).toMatchObject({
    data: { caseReviews: { nodes: [{ meeting: { casesReviewedCount: expect.any(Number) as number } }] } },
  });
  five.child.kill('SIGTERM');
  await five.exit;

  const one = start('gateway/main.ts', { port: '0', withSynthetic: 'true' });
  await address(one);
  await expect.poll(one.output).toMatch(notice);
});

it('refuses an argument that it does not know', { timeout: 60_000 }, async () => {
  for (const [file, ...given] of [
    ['gateway/main.ts', '--with-things'],
    ['gateway/distributed.ts', '--with-things'],
    ['subgraphs/main.ts', 'forums', '--with-things'],
  ] as [string, ...string[]][]) {
    const started = start(file, { port: '0' }, ...given);
    expect((await started.exit)[0]).toBe(1);
    expect(started.output()).toContain('argument: expected --with-synthetic or --expose-plan; got "--with-things"');
    expect(started.output()).not.toContain('    at ');
  }
});

it('ends all processes when one dies, and says which', { timeout: 90_000 }, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const [forumsUrl, scrutinyUrl, publicationsUrl] = await freeAddresses(3);
  const workforceUrl = `http://127.0.0.1:${(taken.address() as AddressInfo).port}/graphql`;
  const started = start('gateway/distributed.ts', { port: '0', forumsUrl, scrutinyUrl, publicationsUrl, workforceUrl });
  const [code] = await started.exit;
  taken.close();
  expect(code).toBe(1);
  expect(started.output()).toContain('workforce ended');
  await expect(fetch(forumsUrl!)).rejects.toThrow();
});

async function freeAddresses(count: number): Promise<string[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  return servers.map((server) => {
    const { port } = server.address() as AddressInfo;
    server.close();
    return `http://127.0.0.1:${port}/graphql`;
  });
}
