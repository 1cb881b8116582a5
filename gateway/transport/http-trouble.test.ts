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
import { listen } from '../channels.ts';

const never = { windowSeconds: 10, minRequests: Infinity, openMs: 5_000, probes: 3 };

describe('a second try', () => {
  it.each<[string, Answer]>([
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['a connection that breaks', (_, response) => response.destroy()],
  ])('is made for a query after %s', async (_, bad) => {
    const { send, count } = await answerBy(inTurn(bad, good));
    expect(await send()).toEqual({ data: { good: true } });
    expect(count()).toBe(2);
  });

  it.each<[string, Answer]>([
    ['500', status(500)],
    ['400', status(400)],
    ['a reply that is no answer', (_, response) => response.end('secret-host')],
    ['no reply in time', () => undefined],
  ])('is not made after %s', async (_, bad) => {
    const { send, count } = await answerBy(inTurn(bad, good), { timeoutMs: 300 });
    expect(await send()).toEqual(unavailable);
    expect(count()).toBe(1);
  });

  it('is not followed by a third', async () => {
    const { send, count } = await answerBy(status(503));
    expect(await send()).toEqual(unavailable);
    expect(count()).toBe(2);
  });

  it('is not made for a mutation', async () => {
    const { send, count } = await answerBy(inTurn(status(503), good));
    expect(await send({ query: 'mutation { a }', mutation: true })).toEqual(unavailable);
    expect(count()).toBe(1);
  });

  it('is not made where the deadline leaves no room', async () => {
    const { send, count } = await answerBy(inTurn(status(503), good));
    expect(await send({}, {}, 120)).toEqual(unavailable);
    expect(count()).toBe(1);
  });

  it('is not made when the budget is spent', async () => {
    const { send, count } = await answerBy(status(503), { breaker: never });
    for (let each = 0; each < 20; each++) await send();
    expect(count()).toBe(20 + 5 + 2);
  });
});

const quick = { windowSeconds: 10, minRequests: 4, openMs: 300, probes: 3 };

describe('the breaker', () => {
  it('leaves a failing subgraph alone, which counts as no fetch, and closes after three good probes', async () => {
    const told: string[] = [];
    let fetches = 0;
    afterwards(listen('breaker', ({ subgraph, state }) => told.push(`${subgraph} ${state}`)));
    afterwards(listen('fetch', () => (fetches += 1)));
    let answer = status(500);
    const { send, count } = await answerBy((...given) => answer(...given), { breaker: quick });
    for (let each = 0; each < 6; each++) expect(await send()).toEqual(unavailable);
    expect([count(), fetches, told]).toEqual([4, 4, ['forums open']]);

    answer = good;
    await expect.poll(() => send()).toEqual({ data: { good: true } });
    for (let each = 0; each < 2; each++) expect(await send()).toEqual({ data: { good: true } });
    expect(told).toEqual(['forums open', 'forums half-open', 'forums closed']);
  });

  it.each<[string, Answer]>([
    ['GraphQL errors', (_, response) => json(response, { errors: [{ message: 'no' }] })],
    ['a status below 500', status(404)],
  ])('stays closed on %s', async (_, answer) => {
    const { send, count } = await answerBy(answer, { breaker: quick });
    for (let each = 0; each < 10; each++) await send();
    expect(count()).toBe(10);
  });

  it('stays closed on clients that leave no time, and opens when the subgraph has had its time', async () => {
    const { send, count } = await answerBy(() => undefined, { timeoutMs: 200, breaker: quick });
    const ask = (times: number, withinMs: number) =>
      Promise.all(Array.from({ length: times }, (_, n) => send({ query: `{ a${n} }` }, {}, withinMs)));
    await ask(8, 100);
    await ask(1, 10_000);
    expect(count()).toBe(9);
    await ask(4, 10_000);
    await ask(1, 10_000);
    expect(count()).toBe(13);
  });
});
