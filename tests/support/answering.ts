import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { SubgraphRequest, SubgraphResponse } from '../../platform/execute.ts';
import { anonymous } from '../../platform/identity.ts';
import { createLog } from '../../platform/log.ts';
import { httpTransport, type HttpOptions } from '../../gateway/transport/http.ts';
import type { RequestContext } from '../../gateway/request-context.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Calls it after the test under way. */
export function afterwards(close: () => unknown): void {
  closers.push(close);
}

export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

type Started = {
  /** How many requests have reached the server. */
  count: () => number;
  send: (
    request?: Partial<SubgraphRequest>,
    context?: Partial<RequestContext>,
    withinMs?: number,
  ) => Promise<SubgraphResponse>;
};

/** A transport to a server of the test under way that answers as told; `send` leaves 10 s where it is not told otherwise. */
export async function answerBy(answer: Answer, options: HttpOptions = {}, path = '/graphql'): Promise<Started> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const log = createLog('silent', 'test');
  const transport = httpTransport('forums', `http://127.0.0.1:${port}${path}`, log, options);
  afterwards(() => transport.close());
  afterwards(() => new Promise((resolve) => server.close(resolve)));
  return {
    count: () => count,
    send: (request = {}, context = {}, withinMs = 10_000) =>
      transport.send(
        { query: '{ __typename }', ...request },
        { identity: anonymous, requestId: 'test', deadline: performance.now() + withinMs, ...context },
      ),
  };
}

export const json = (response: ServerResponse, answer: unknown) => void response.end(JSON.stringify(answer));

export const good: Answer = (_, response) => json(response, { data: { good: true } });

export const status =
  (code: number): Answer =>
  (_, response) =>
    void response.writeHead(code).end('{"data":null,"errors":[{"message":"secret-host"}]}');

/** Answers one request after another in these ways, and from then on in the last. */
export const inTurn = (...answers: Answer[]): Answer => {
  let turn = 0;
  return (...given) => answers[Math.min(turn++, answers.length - 1)]!(...given);
};

export const unavailable = {
  errors: [{ message: 'The subgraph forums did not answer.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
};
