import { beforeAll, describe, expect, it } from 'vitest';
import { acceptanceQuery } from '../support/acceptance.ts';
import { countDuring } from '../support/counting.ts';
import { startGraphs, transports } from '../support/graph.ts';
import { growTenfold } from '../support/grow.ts';

const graphs = startGraphs();
const onMysql = graphs.config.databaseUrl !== undefined;

/** For each operation: requests a subgraph, SQL statements a database, and where in the answer the length of its longest list stands. */
const operations = [
  {
    name: 'engagement-by-kind',
    fetches: { forums: 1, scrutiny: 1 },
    statements: { forums: 1, scrutiny: 2 },
    list: ['engagementStatistics', 'total', 'panelCount'],
  },
  { name: 'lineage', fetches: { forums: 1 }, statements: { forums: 7 }, list: ['area', 'all', 'totalCount'] },
  {
    name: 'national-and-local',
    fetches: { forums: 1, scrutiny: 1, publications: 2, workforce: 1 },
    statements: { forums: 4, scrutiny: 2, publications: 2, workforce: 1 },
    list: ['areas', 'length'],
  },
  {
    name: 'pay-gap-series',
    fetches: { workforce: 1 },
    statements: { workforce: 3 },
    list: ['workforceFigures', 'totalCount'],
  },
  {
    name: 'welsh-coverage',
    fetches: { publications: 1 },
    statements: { publications: 6 },
    // Two root fields want editions. MySQL may answer them at different times, and the editions are then asked for twice.
    apart: { publications: 7 },
    list: ['publications', 'totalCount'],
  },
];
const published = new Map<string, number>();

async function lengthOfList(name: string, list: string[]): Promise<number> {
  const { data } = await graphs.ask('embedded', acceptanceQuery(name));
  return list.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data) as number;
}

function countsHold() {
  describe.each(transports)('over the %s transport', (transport) => {
    it.each(operations)('$name asks so often', async ({ name, fetches, statements, apart }) => {
      const counts = await countDuring(() => graphs.ask(transport, acceptanceQuery(name)));
      expect(counts.fetches).toEqual(fetches);
      expect(counts.statements).toBeOneOf([statements, onMysql ? apart : undefined]);
    });
  });
}

describe('with the published facts', () => {
  beforeAll(async () => {
    for (const { name, list } of operations) published.set(name, await lengthOfList(name, list));
  });
  countsHold();
});

describe('with ten times as many', () => {
  beforeAll(() => growTenfold(graphs.config), 180_000);
  it.each(operations)('$name has a list ten times as long', async ({ name, list }) => {
    expect(await lengthOfList(name, list)).toBe(published.get(name)! * 10);
  });
  countsHold();
});
