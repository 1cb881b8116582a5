import { afterAll, beforeAll } from 'vitest';
import type { Config } from '../../platform/config.ts';
import { subgraphExecutor, type SubgraphResponse } from '../../platform/execute.ts';
import { anonymous } from '../../platform/identity.ts';
import { createLog } from '../../platform/log.ts';
import type { Subgraph, SubgraphDefinition } from '../../platform/subgraph.ts';
import { openLoaded } from '../../subgraphs/load.ts';
import { freshDatabases } from './database.ts';

/** JSON as it comes: tests state its shape by what they expect of it. */
type Answer = Record<string, unknown>;
export type TestSubgraph = {
  config: Config;
  /** Open from the first test on. */
  opened: () => Subgraph;
  /** Data of a query that must succeed; its errors otherwise fail the test. */
  data: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The whole answer, errors and all. */
  ask: (query: string, variables?: Record<string, unknown>) => Promise<SubgraphResponse>;
};

/** A subgraph of this test file's own on a new database, with the published files loaded as a first start loads them. */
export function testSubgraph(definition: SubgraphDefinition): TestSubgraph {
  const config = freshDatabases();
  let subgraph: Subgraph;
  let execute: ReturnType<typeof subgraphExecutor>;
  beforeAll(async () => {
    subgraph = await openLoaded(definition, config);
    execute = subgraphExecutor(subgraph, createLog('silent', 'test'));
  });
  afterAll(() => subgraph.database.close());
  const ask = (query: string, variables: Record<string, unknown> = {}) => execute({ query, variables }, anonymous);
  return {
    config,
    opened: () => subgraph,
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return JSON.parse(JSON.stringify(data));
    },
  };
}
