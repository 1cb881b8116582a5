import { readConfig } from '../platform/config.ts';
import { openSubgraphDatabase } from '../platform/subgraph.ts';
import { subgraphs } from './index.ts';

/** Brings the tables of every subgraph up to date; loads nothing. Starting does the same, so this is for those who deploy apart. */
try {
  const config = readConfig();
  for (const definition of subgraphs) {
    const database = await openSubgraphDatabase(definition, config);
    await database.close();
    process.stdout.write(`${definition.name}: up to date\n`);
  }
} catch (error) {
  process.stderr.write(`The tables could not be brought up to date: ${(error as Error).message}\n`);
  process.exit(1);
}
