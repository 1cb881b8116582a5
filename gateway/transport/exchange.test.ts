import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Pool } from 'undici';
import { afterEach, expect, it } from 'vitest';
import { post } from './exchange.ts';

const closers: (() => unknown)[] = [];
afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

async function reach(server: Server, connections = 64) {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => {
    sockets.push(socket.on('error', () => undefined));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { connections });
  closers.push(
    () => pool.destroy(),
    () => server.close(),
    () => sockets.forEach((socket) => void socket.destroy()),
  );
  return {
    sockets,
    ask: (withinMs = 5_000, maxReplyBytes = 1_000) =>
      post(pool, { path: '/', headers: [], body: '{}', withinMs, maxReplyBytes, read: (text) => text }),
  };
}
const http = (listener: RequestListener, connections?: number) => reach(createHttpServer(listener), connections);
/** Answers each connection with bytes that need not be HTTP. */
const raw = (answer: (socket: Socket) => void) =>
  reach(createServer((socket) => void socket.once('data', () => answer(socket))));

it('gives the text of a reply that comes in parts', async () => {
  const { ask } = await http((_, response) => {
    response.write('{"data":');
    setTimeout(() => response.end('{}}'), 20);
  });
  expect(await ask()).toBe('{"data":{}}');
});

it('gives up a reply that comes a byte at a time when its time is over', async () => {
  const { ask, sockets } = await http((_, response) => {
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  });
  await expect(ask(200)).rejects.toMatchObject({ kind: 'timeout' });
  await expect.poll(() => sockets[0]!.destroyed).toBe(true);
});

it('takes a reply that came in time while the process was held up', async () => {
  const { ask } = await http((_, response) => {
    response.end('{}');
    for (const until = performance.now() + 400; performance.now() < until;);
  });
  expect(await ask(200)).toBe('{}');
});

it('takes a reply of the longest length, and none that says it is longer', async () => {
  const { ask } = await http((request, response) => response.end('x'.repeat(1_000)));
  expect(await ask()).toHaveLength(1_000);
  await expect(ask(5_000, 999)).rejects.toMatchObject({
    kind: 'reply',
    message: 'expected at most 999 bytes; got more',
  });
});

it('ends the connection of a reply that grows without end', async () => {
  let written = 0;
  const { ask, sockets } = await http((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384))) written += 16_384;
    };
    response.on('drain', more);
    more();
  });
  await expect(ask()).rejects.toMatchObject({ kind: 'reply' });
  await expect.poll(() => sockets[0]!.destroyed).toBe(true);
  expect(written).toBeLessThan(50_000_000);
});

it('refuses an encoded reply, which nobody asked for', async () => {
  const { ask } = await http((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'));
  await expect(ask()).rejects.toMatchObject({ kind: 'reply' });
});

it('uses the connection again after a short reply of another status', async () => {
  let asked = 0;
  const { ask, sockets } = await http((_, response) => response.writeHead(asked++ === 0 ? 500 : 200).end('{}'), 1);
  await expect(ask()).rejects.toMatchObject({ kind: 'status', status: 500 });
  expect(await ask()).toBe('{}');
  expect(sockets).toHaveLength(1);
});

it('says at once that a status is another, and does not read on for ever', async () => {
  const { ask, sockets } = await http((_, response) => {
    response.writeHead(503);
    const drip = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drip));
  });
  await expect(ask(300)).rejects.toMatchObject({ kind: 'status', status: 503 });
  expect(sockets[0]!.destroyed).toBe(false);
  await expect.poll(() => sockets[0]!.destroyed).toBe(true);
});

it('takes what waited too long for a connection out of the queue, and the connection lives', async () => {
  const held: (() => void)[] = [];
  const { ask, sockets } = await http((_, response) => held.push(() => response.end('{}')), 1);
  const first = ask();
  await expect.poll(() => held.length).toBe(1);
  await expect(ask(50)).rejects.toMatchObject({ kind: 'timeout' });
  const third = ask();
  held.shift()!();
  expect(await first).toBe('{}');
  await expect.poll(() => held.length).toBe(1);
  held.shift()!();
  expect(await third).toBe('{}');
  expect(sockets).toHaveLength(1);
});

it.each<[string, (socket: Socket) => void]>([
  ['closes without a word', (socket) => socket.end()],
  ['is reset', (socket) => socket.resetAndDestroy()],
  ['ends within the head', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-le')],
  ['ends before the length it told', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{}')],
  ['ends within a chunk', (socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{}')],
])('a connection that %s has failed', async (_, answer) => {
  const { ask } = await raw(answer);
  await expect(ask()).rejects.toMatchObject({ kind: 'connection' });
});

it.each([
  ['bytes that are not HTTP', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0d, 0x0a])],
  ['a head without end', Buffer.from(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(10_000)}`)],
])('%s are no reply', async (_, bytes) => {
  const { ask } = await raw((socket) => socket.write(bytes));
  await expect(ask()).rejects.toMatchObject({ kind: 'reply' });
});

it('a port where nobody listens has no connection', async () => {
  const { ask, sockets } = await http(() => undefined);
  await closers.splice(1, 1)[0]!();
  expect(sockets).toEqual([]);
  await expect(ask()).rejects.toMatchObject({ kind: 'connection' });
});
