import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { anonymous } from '../../platform/identity.ts';
import { createLog } from '../../platform/log.ts';
import { httpTransport } from './http.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

async function ask(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const transport = httpTransport('forums', `http://127.0.0.1:${port}/graphql`, createLog('silent', 'test'));
  closers.push(
    () => transport.close(),
    () => new Promise((resolve) => server.close(resolve)),
  );
  return transport.send(
    { query: '{ __typename }' },
    { identity: anonymous, requestId: 'test', deadline: performance.now() + 10_000 },
  );
}

const unavailable = {
  errors: [{ message: 'The subgraph forums did not answer.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
};

it('posts the request and gives the answer as it is', async () => {
  const answer = await ask((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => response.end(JSON.stringify({ data: { url: request.url, method: request.method, body } })));
  });
  expect(answer).toEqual({ data: { url: '/graphql', method: 'POST', body: '{"query":"{ __typename }"}' } });
});

it.each<[string, RequestListener]>([
  [
    'a status other than 200',
    (_, response) => response.writeHead(502).end('{"data":null,"errors":[{"message":"secret-host"}]}'),
  ],
  ['a reply that is not JSON', (_, response) => response.end('<h1>secret-host</h1>')],
  ['JSON that is no GraphQL answer', (_, response) => response.end('{"message":"secret-host"}')],
  ['a connection that breaks', (_, response) => response.destroy()],
  ['no reply in time', () => undefined],
])('%s is a subgraph that did not answer, and nothing of it is shown', { timeout: 10_000 }, async (_, listener) => {
  expect(await ask(listener)).toEqual(unavailable);
});
