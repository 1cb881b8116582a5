import { describe, expect, it } from 'vitest';
import {
  afterwards,
  answerBy,
  good,
  inTurn,
  json,
  status,
  type Answer,
  unavailable,
} from '../../tests/support/answering.ts';
import { channels, listen } from '../channels.ts';

it('posts the request and gives the answer as it is', async () => {
  const { send } = await answerBy((request, response, body) =>
    json(response, { data: { url: request.url, method: request.method, body } }),
  );
  expect(await send()).toEqual({ data: { url: '/graphql', method: 'POST', body: '{"query":"{ __typename }"}' } });
});

it('asks for JSON at the whole address, with the id and the trace of the request', async () => {
  const { send } = await answerBy(
    ({ url, headers }, response) => json(response, { data: { url, headers } }),
    {},
    '/a/b?c=d%20e&f',
  );
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const tracestate = 'congo=t61rcWkgMzE';
  expect(await send({}, { traceparent, tracestate })).toMatchObject({
    data: {
      url: '/a/b?c=d%20e&f',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, application/graphql-response+json;q=0.9',
        'x-request-id': 'test',
        traceparent,
        tracestate,
      },
    },
  });
});

it('gives GraphQL errors as they are', async () => {
  const answer = { data: { a: null }, errors: [{ message: 'no', path: ['a'] }] };
  const { send } = await answerBy((_, response) => json(response, answer));
  expect(await send()).toEqual(answer);
});

it.each<[string, Answer]>([
  ['a status other than 200', status(502)],
  ['a reply that is not JSON', (_, response) => response.end('<h1>secret-host</h1>')],
  ['JSON that is no GraphQL answer', (_, response) => response.end('{"message":"secret-host"}')],
  ['a connection that breaks', (_, response) => response.destroy()],
  ['no reply in time', () => undefined],
  ['a reply that is too long', (_, response) => json(response, { data: { a: 'x'.repeat(1_000) } })],
])('%s is a subgraph that did not answer, and nothing of it is shown', async (_, answer) => {
  const { send } = await answerBy(answer, { timeoutMs: 300, maxReplyBytes: 1_000 });
  expect(await send()).toEqual(unavailable);
});

describe('time', () => {
  it('is what the deadline leaves', async () => {
    const { send, count } = await answerBy(() => undefined);
    expect(await send({}, {}, 100)).toEqual(unavailable);
    expect(await send({}, {}, 0)).toEqual(unavailable);
    expect(count()).toBe(1);
  });
});

it('tells how each fetch ended', async () => {
  const outcomes: string[] = [];
  afterwards(listen('fetched', ({ outcome }) => outcomes.push(outcome)));
  const withErrors: Answer = (_, response) => json(response, { errors: [{ message: 'no' }] });
  const { send } = await answerBy(inTurn(status(502), good, withErrors));
  await send();
  await send();
  expect(outcomes).toEqual(['unavailable', 'answered', 'errors']);
  expect(channels.fetch.hasSubscribers).toBe(false);
});
