import { describe, expect, it } from 'vitest';
import type { SubgraphRequest } from '../../platform/execute.ts';
import type { Identity } from '../../platform/identity.ts';
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
import type { RequestContext } from '../request-context.ts';

describe('equal queries under way', () => {
  const slow: Answer = (_, response) => void setTimeout(() => json(response, { data: { list: [] } }), 100);

  it('share a reply, and each has an answer of its own', async () => {
    let fetches = 0;
    afterwards(listen('fetch', () => (fetches += 1)));
    const { send, count } = await answerBy(slow);
    const [one, two, other] = await Promise.all([send(), send(), send({ query: '{ other }' })]);
    expect([one, two, other]).toEqual(Array(3).fill({ data: { list: [] } }));
    expect(one!.data).not.toBe(two!.data);
    expect(one!.data!.list).not.toBe(two!.data!.list);
    expect([count(), fetches]).toEqual([2, 2]);
    await send();
    expect(count()).toBe(3);
  });

  it('share a failure', async () => {
    const { send, count } = await answerBy((...given) => void setTimeout(() => status(500)(...given), 50));
    expect(await Promise.all([send(), send()])).toEqual([unavailable, unavailable]);
    expect(count()).toBe(1);
  });

  it.each<[string, Partial<SubgraphRequest>, Partial<RequestContext>]>([
    ['other variables', { variables: { a: 1 } }, {}],
    ['another identity', {}, { identity: { kind: 'other' } as unknown as Identity }],
  ])('are not equal with %s', async (_, request, context) => {
    const { send, count } = await answerBy(slow);
    await Promise.all([send(), send(request, context)]);
    expect(count()).toBe(2);
  });

  it('are not shared when they change something, nor with what was read before the change', async () => {
    const { send, count } = await answerBy(slow);
    const change = { query: 'mutation { a }', mutation: true } as const;
    await Promise.all([send(change), send(change)]);
    expect(count()).toBe(2);

    const before = inTurn(() => undefined, good);
    const other = await answerBy((...given) => before(...given), { timeoutMs: 500 });
    const reading = other.send();
    await expect.poll(other.count).toBe(1);
    await other.send(change);
    expect(await other.send()).toEqual({ data: { good: true } });
    expect(await reading).toEqual(unavailable);
  });

  it('do not take over the haste of another client', async () => {
    const { send, count } = await answerBy(slow);
    const [hasty, patient] = await Promise.all([send({}, {}, 50), send()]);
    expect(hasty).toEqual(unavailable);
    expect(patient).toEqual({ data: { list: [] } });
    expect(count()).toBe(2);
  });
});
