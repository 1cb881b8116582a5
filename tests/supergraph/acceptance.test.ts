import { describe, expect, it } from 'vitest';
import { acceptanceOperations } from '../support/acceptance.ts';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();

describe.each(transports)('over the %s transport', (transport) => {
  it.each(acceptanceOperations)('$name gives exactly its expected answer', async ({ query, expected }) => {
    expect(await graphs.ask(transport, query)).toEqual(expected);
  });
});
