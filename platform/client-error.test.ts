import { connect, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { httpServer } from './http-server.ts';
import { createLog } from './log.ts';

const server = httpServer(createLog('silent', 'test'));
server.get('/endless', (_, reply) =>
  reply.send(
    new Readable({
      read() {
        this.push('more\n');
      },
    }),
  ),
);
beforeAll(async () => void (await server.listen({ port: 0 })));
afterAll(() => server.close());

/** What arrives of the server until it closes the connection; `then` is sent when the first of it did. */
function told(begin: string, then?: string): Promise<{ text: string; code: string | null }> {
  return new Promise((resolve) => {
    let text = '';
    let code: string | null = null;
    const socket = connect((server.server.address() as AddressInfo).port).once('connect', () => socket.write(begin));
    if (then !== undefined) socket.once('data', () => socket.write(then));
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', (error: NodeJS.ErrnoException) => (code = error.code!));
    socket.on('close', () => resolve({ text, code }));
  });
}

test('what is no request is refused in the form of all faults', async () => {
  const { text } = await told('nonsense\r\n\r\n');
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(text).toContain('expected a request of HTTP/1.1; got something else');
});

test.each(['1.0', '1.1'])(
  'within an answer by HTTP/%s it cuts the connection, and nothing is told',
  async (version) => {
    const { text, code } = await told(
      `GET /endless HTTP/${version}\r\nHost: here\r\nConnection: keep-alive\r\n\r\n`,
      'nonsense\r\n\r\n',
    );
    expect(text).toContain('more\n');
    expect(text).not.toContain('400 Bad Request');
    expect(code).toBe('ECONNRESET');
  },
);
