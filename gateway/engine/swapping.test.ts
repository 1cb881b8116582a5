import { buildSchema } from 'graphql';
import { beforeEach, expect, it } from 'vitest';
import { anonymous } from '../../platform/identity.ts';
import type { Transport } from '../transport/transport.ts';
import type { Engine, GraphQLRequest } from './engine.ts';
import { startSwapping, type Swapping } from './swapping.ts';

const context = { identity: anonymous, requestId: 'test', deadline: performance.now() + 60_000 };
const apiSchema = buildSchema('type Query { one: Int }');
const first = { sdl: 'first', addresses: { books: 'http://books', reviews: 'http://reviews' } };
const moved = { sdl: 'moved', addresses: { books: 'http://books', reviews: 'http://elsewhere' } };
const alone = { sdl: 'alone', addresses: { reviews: 'http://elsewhere' } };

/** What happened, in its order. */
let events: string[];
/** Lets an engine's requests be answered. */
let answer: Record<string, () => void>;
let swapping: Swapping;

function connect(name: string, address: string): Transport {
  events.push(`connect ${address}`);
  const close = async () => void events.push(`close ${address}`);
  return { name, send: async () => ({ data: {} }), close };
}

async function load(supergraphSdl: string): Promise<Engine> {
  if (supergraphSdl === 'broken') throw new Error('it does not load');
  const held = new Promise<void>((resolve) => (answer[supergraphSdl] = resolve));
  return {
    supergraphSdl,
    apiSchema,
    execute: async () => {
      await held;
      return { body: supergraphSdl, fault: 'none', codes: [], operationName: null };
    },
    warm: async (requests) => void events.push(`warm ${supergraphSdl} ${requests.map(({ query }) => query).join()}`),
    ready: () => asked,
    close: async () => void events.push(`close ${supergraphSdl}`),
  };
}
let asked: GraphQLRequest[];

const ask = async () => (await swapping.engine.execute({ query: '{ one }' }, context)).body;
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(async () => {
  answer = {};
  asked = [];
  events = [];
  swapping = await startSwapping(first, { connect, load });
  events = [];
});

it('keeps the transport of a subgraph that stays, and closes what is left when the last request is answered', async () => {
  const [books] = swapping.transports;
  const early = ask();
  await swapping.swap(moved);
  const late = ask();
  expect(swapping.transports.map(({ name }) => name)).toEqual(['books', 'reviews']);
  expect(swapping.transports[0]).toBe(books);
  expect(events).toEqual(['connect http://elsewhere', 'warm moved ']);

  answer.first!();
  expect(await early).toBe('first');
  await turn();
  expect(events.splice(0)).toEqual(['connect http://elsewhere', 'warm moved ', 'close first', 'close http://reviews']);
  answer.moved!();
  expect(await late).toBe('moved');
});

it('leaves a transport open that an engine before the last still asks', async () => {
  const oldest = ask();
  await swapping.swap(moved);
  const older = ask();
  await swapping.swap(alone);
  events = [];

  answer.first!();
  await oldest;
  await turn();
  expect(events.splice(0)).toEqual(['close first', 'close http://reviews']);
  answer.moved!();
  await older;
  await turn();
  expect(events).toEqual(['close moved', 'close http://books']);
});

it('makes the next ready for what the current one is asked, 100 operations at most, before it takes a request', async () => {
  asked = Array.from({ length: 101 }, (_, n) => ({ query: `{ q${n} }` }));
  expect(await swapping.swap(alone)).toBe(100);
  const queries = asked.slice(0, 100).map(({ query }) => query);
  expect(events.slice(0, 2)).toEqual(['connect http://elsewhere', `warm alone ${queries.join()}`]);
});

it('is as it was where the next does not load', async () => {
  await expect(swapping.swap({ ...moved, sdl: 'broken' })).rejects.toThrow('it does not load');
  expect(events).toEqual(['connect http://elsewhere', 'close http://elsewhere']);
  expect(swapping.engine.supergraphSdl).toBe('first');
  answer.first!();
  expect(await ask()).toBe('first');
});

it('closed while the next one loads, it closes that too, and leaves the current transports to their owner', async () => {
  const swap = swapping.swap(moved);
  await swapping.engine.close();
  await swap;
  expect(events.filter((event) => event.startsWith('close'))).toEqual([
    'close first',
    'close moved',
    'close http://elsewhere',
  ]);
  expect(swapping.engine.supergraphSdl).toBe('first');
});
