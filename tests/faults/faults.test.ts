import { describe, expect, it } from 'vitest';
import { startGraph } from './graph.ts';
import { secret, type FaultName } from './proxy.ts';

const graph = startGraph();

/** From here on `reviews` meets the fault, before a gateway that has met none yet. */
async function meet(fault: FaultName, timeoutMs = 20_000): Promise<void> {
  await graph.reconnect({ timeoutMs });
  await graph.reviews().meet(fault);
}

const query = '{ products { id name inStock rating } latest { text } }';
const ids = ['1', '2', '3'];
const products = (rating: (id: string) => number | null) =>
  ids.map((id) => ({ id, name: `Product ${id}`, inStock: Number(id), rating: rating(id) }));
const whole = { products: products((id) => Number(id) * 10), latest: { text: 'Fine' } };

const lost = (...path: (string | number)[]) => ({
  message: 'The subgraph reviews did not answer.',
  path,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'reviews' },
});
const ratingsLost = ids.map((_, index) => lost('products', index, 'rating'));
const byPath = (errors: readonly unknown[] | undefined) => errors?.map((error) => JSON.stringify(error)).sort();
/** An error as a client reads it, its parts in one order. */
const plain = ({ message, path, extensions }: ReturnType<typeof lost>) => ({ message, path, extensions });

async function expectLost(data: unknown, errors: ReturnType<typeof lost>[]) {
  const { answer, body } = await graph.ask(query);
  expect(answer.data).toEqual(data);
  expect(byPath(answer.errors?.map((error) => plain(error as unknown as ReturnType<typeof lost>)))).toEqual(
    byPath(errors),
  );
  for (const error of answer.errors!)
    expect(Object.keys(error)).toEqual(expect.arrayContaining(['message', 'path', 'extensions']));
  for (const hidden of [secret, '127.0.0.1', new URL(graph.reviews().url).port, '    at '])
    expect(body).not.toContain(hidden);
}

describe('a subgraph that gives no answer takes its own fields with it, and no others', () => {
  it.each<FaultName>(['never answers', 'a byte every 100 ms'])('%s', async (fault) => {
    await meet(fault, 500);
    await expectLost({ products: products(() => null), latest: null }, [...ratingsLost, lost('latest')]);
  });

  it.each<FaultName>([
    'connection reset within the reply',
    'shorter than its content-length',
    'bytes that are not HTTP',
    'bytes that are not JSON',
    'HTML with status 200',
    'HTML with status 500',
    'a GraphQL error with status 500',
    'data that is a string',
    'a list for an object',
    'null',
    'no data and no error',
    'nobody listens',
  ])('%s, and is asked again', async (fault) => {
    await meet(fault);
    await expectLost({ products: products(() => null), latest: null }, [...ratingsLost, lost('latest')]);
    await graph.reviews().meet('none');
    expect((await graph.ask(query)).answer).toEqual({ data: whole });
  });

  it('an entity too few: none of them is trusted', async () => {
    await meet('an entity too few');
    await expectLost({ ...whole, products: products(() => null) }, ratingsLost);
  });

  it('a body of 200 MB, of which memory keeps nothing', async () => {
    await meet('a body of 200 MB');
    await graph.ask('{ products { id } }');
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    await expectLost({ products: products(() => null), latest: null }, [...ratingsLost, lost('latest')]);
    clearInterval(watch);
    expect(Math.max(most, process.memoryUsage.rss()) - before).toBeLessThan(100_000_000);
  });
});

describe('a subgraph whose trouble passes', () => {
  it('late, but in time: nothing is lost', async () => {
    await meet('late by 200 ms');
    expect((await graph.ask(query)).answer).toEqual({ data: whole });
  });

  it.each<FaultName>(['502, then good', 'connection closed, then good'])('%s: asked twice', async (fault) => {
    await meet(fault);
    expect((await graph.ask('{ latest { text } }')).answer).toEqual({ data: { latest: { text: 'Fine' } } });
    expect(graph.reviews().count()).toBe(2);
  });

  it('a mutation is sent once', async () => {
    await meet('502, then good');
    const { answer } = await graph.ask('mutation { review(text: "Good") { text } }');
    expect(answer.data).toEqual({ review: null });
    expect(answer.errors).toMatchObject([lost('review')]);
    expect(graph.reviews().count()).toBe(1);
  });
});

it('a client that gives less time is answered within that', async () => {
  await meet('none');
  await graph.ask(query);
  await meet('never answers');
  const began = performance.now();
  const { answer } = await graph.ask(query, 1_500);
  expect(answer.data).toEqual({ products: products(() => null), latest: null });
  expect(performance.now() - began).toBeLessThan(10_000);
});

it('a subgraph that mostly fails is left alone, and the others answer as before', async () => {
  await meet('HTML with status 500');
  for (let each = 0; each < 20; each++) await graph.ask('{ latest { text } }');
  expect(graph.reviews().count()).toBe(20);
  await expectLost({ products: products(() => null), latest: null }, [...ratingsLost, lost('latest')]);
  expect(graph.reviews().count()).toBe(20);
});
