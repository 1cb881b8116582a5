import { describe, expect, test } from 'vitest';
import { anonymous } from '../../platform/identity.ts';
import { startGraphs } from '../support/graph.ts';
import { hostileRequests } from '../support/hostile.ts';

const graphs = startGraphs();

const ordinary = { query: '{ area(code: "wessex") { code } }', answer: { data: { area: { code: 'wessex' } } } };

describe('a request that asks too much', () => {
  test.each(hostileRequests)('$name: is refused alone, by the name of the limit', async (request) => {
    const [refused, answered] = await Promise.all([
      graphs.ask('embedded', request.query, request.variables),
      graphs.ask('embedded', ordinary.query),
    ]);
    expect(refused).toMatchObject({
      errors: [{ message: request.message, extensions: { code: request.code ?? 'OPERATION_TOO_COMPLEX' } }],
    });
    expect(Object.keys(refused)).toEqual(['errors']);
    expect(answered).toEqual(ordinary.answer);
  });

  test('leaves nothing behind among the operations kept ready', async () => {
    const before = graphs.engine('embedded').ready().length;
    for (const { query, variables } of hostileRequests) await graphs.ask('embedded', query, variables);
    expect(graphs.engine('embedded').ready().length).toBeLessThanOrEqual(before + 2);
  });
});

test('of operations that are all different only so many are kept ready', { timeout: 120_000 }, async () => {
  const engine = graphs.engine('embedded');
  const context = { identity: anonymous, requestId: 'hostile', deadline: Number.POSITIVE_INFINITY };
  const ask = (at: number) => engine.execute({ query: `{ a${at}: __typename }` }, context);
  for (let at = 0; at < 1100; at++) expect((await ask(at)).body).toBe(`{"data":{"a${at}":"Query"}}`);
  expect(engine.ready().length).toBeLessThanOrEqual(1000);
  expect((await ask(0)).fault).toBe('none');
});
