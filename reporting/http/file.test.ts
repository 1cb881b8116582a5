import { connect, type AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { httpServer } from '../../platform/http-server.ts';
import { anonymous } from '../../platform/identity.ts';
import { createLog } from '../../platform/log.ts';
import type { Caller } from '../caller.ts';
import { prepareReport } from '../prepare.ts';
import { answerFile } from './file.ts';

const words = { en: 'Panels', cy: 'Paneli' };
const prepared = prepareReport(
  {
    name: 'panels',
    kind: 'data',
    title: words,
    intro: words,
    parameters: {},
    tables: [{ name: 'panels', title: words, rows: 'panels.nodes' }],
    operation: 'query ($first: Int!, $after: String) { panels(first: $first, after: $after) { nodes { id } } }',
  },
  buildSchema(`
    type Query { panels(first: Int, after: String): Panels! }
    type Panels { nodes: [Panel!]! pageInfo: PageInfo! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type Panel { id: ID! }
  `),
);
const page = { pageAfter: { hasNextPage: true, endCursor: 'there' }, nodes: [{ id: 'one' }] };

const server = httpServer(createLog('silent', 'test'));
afterAll(() => server.close());

/** By HTTP/1.0, as many a proxy asks, an answer of no given length is whole where its connection ends. */
test('a file whose second page cannot be answered is never ended in good order', async () => {
  let arrived: () => void;
  const isRead = new Promise<void>((resolve) => (arrived = resolve));
  const caller: Caller = {
    identity: anonymous,
    ask: async (_, { after }) => {
      if (after === null) return { body: JSON.stringify({ data: { panels: page } }), codes: [] };
      await isRead;
      return { body: '{"errors":[{"message":"gone"}]}', codes: ['SUBGRAPH_UNAVAILABLE'] };
    },
  };
  const asked = { prepared, form: 'csv', language: 'en', table: null, first: null, after: null, bom: false } as const;
  const run = { prepared, caller, language: 'en', variables: {}, after: null } as const;
  server.get('/panels.csv', (_, reply) =>
    answerFile(null as never, reply, { ...asked, given: [] }, run, [], 'http://here'),
  );
  await server.listen({ port: 0 });
  const outcome = await new Promise((resolve) => {
    const socket = connect((server.server.address() as AddressInfo).port);
    socket.on('data', (chunk) => String(chunk).includes('one') && arrived());
    socket.on('end', () => resolve('ended'));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code));
    socket.write('GET /panels.csv HTTP/1.0\r\nHost: here\r\n\r\n');
  });
  expect(outcome).toBe('ECONNRESET');
});
