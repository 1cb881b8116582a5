import { expect, test } from 'vitest';
import { openSubgraphDatabase } from '../../platform/subgraph.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { freshDatabases } from '../support/database.ts';

const config = freshDatabases();

test.each(subgraphs.map((definition) => [definition.name, definition] as const))(
  '%s: the entities state the very tables that the migrations make',
  async (_, definition) => {
    const database = await openSubgraphDatabase(definition, config);
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    await database.close();
  },
);

test('a migration that was cut short is run again to its end', async () => {
  const [definition] = subgraphs;
  const database = await openSubgraphDatabase(definition!, config);
  await database.dataSource.query('DELETE FROM migrations');
  await database.dataSource.query('DROP TABLE organisation_area');
  await database.close();
  const again = await openSubgraphDatabase(definition!, config);
  expect(await again.dataSource.query('SELECT COUNT(*) AS n FROM organisation_area')).toEqual([
    { n: expect.anything() },
  ]);
  await again.close();
});
