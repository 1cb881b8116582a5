import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestBody, readBody } from './body.ts';
import { Refusal } from './refusal.ts';

const server = createServer((request, response) => {
  readBody(request).then(
    (text) => response.end(text),
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(error.status, error.headers ?? []).end(error.message);
    },
  );
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());

async function post(body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Sent in pieces, without saying how long it is. */
const inPieces = (piece: Uint8Array, count: number) => {
  let left = count;
  return new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
  });
};

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['identity', (text: string) => Buffer.from(text)],
])('reads a body compressed by %s', async (encoding, compress) => {
  const text = '{"query":"{ straße }"}';
  expect(await post(compress(text), { 'content-encoding': encoding })).toMatchObject({ status: 200, text });
});

test('reads a body of the largest size, whole and in pieces', async () => {
  const text = 'x'.repeat(largestBody);
  expect((await post(text)).text).toHaveLength(largestBody);
  expect((await post(inPieces(Buffer.alloc(4096, 'x'), 256))).text).toHaveLength(largestBody);
});

test.each([
  ['that says so', 'x'.repeat(largestBody + 1)],
  ['that does not', inPieces(Buffer.alloc(4096, 'x'), 257)],
])('refuses a larger body %s', async (_, body) => {
  expect(await post(body)).toMatchObject({
    status: 413,
    text: expect.stringContaining('at most 1048576 bytes') as string,
  });
});

test('stops decompressing at the limit, however much would follow', async () => {
  // 400 megabytes in 0.4.
  const bomb = Buffer.concat(Array<Buffer>(400).fill(gzipSync(Buffer.alloc(1_048_576))));
  const before = process.memoryUsage().arrayBuffers;
  expect(await post(bomb, { 'content-encoding': 'gzip' })).toMatchObject({
    status: 413,
    text: expect.stringContaining('when decompressed') as string,
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1_048_576);
});

test('refuses a body that is not what its headers say', async () => {
  expect(await post('plain', { 'content-encoding': 'gzip' })).toMatchObject({ status: 400 });
  expect(await post(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ status: 400 });
  const unknown = await post('x', { 'content-encoding': 'compress' });
  expect([unknown.status, unknown.headers.get('accept-encoding')]).toEqual([415, 'gzip, deflate, br']);
});

test.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf8"'])(
  'takes the content type %s',
  async (type) => expect((await post('{}', { 'content-type': type })).status).toBe(200),
);

test.each(['text/plain', 'application/json, text/plain', 'application/json; charset=utf-16', 'json', 'text/json'])(
  'refuses the content type %s',
  async (type) => expect((await post('{}', { 'content-type': type })).status).toBe(415),
);
