import { Command } from 'commander';
import { readConfig } from '../platform/config.ts';
import type { Database } from '../platform/database.ts';
import { inspectRollUps, rebuildRollUps } from '../platform/roll-up.ts';
import { rollUpsOf, type SubgraphDefinition } from '../platform/subgraph.ts';
import { subgraphs } from './index.ts';
import { inDatabase } from './load.ts';

await new Command('npm run rollup --')
  .description(
    'Compares the roll-ups that statistics read with the records they count; exits 1 where they differ. Every import keeps them, so they differ only if something else wrote to the database.',
  )
  .option('--rebuild', 'count every roll-up anew from the records first', false)
  .action(async ({ rebuild }: { rebuild: boolean }) => {
    try {
      const config = readConfig();
      for (const definition of subgraphs)
        if (rollUpsOf(definition).length > 0)
          await inDatabase(definition, config, (database) => inspect(definition, database, rebuild));
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  })
  .parseAsync();

async function inspect(definition: SubgraphDefinition, database: Database, rebuild: boolean): Promise<void> {
  for (const rollUps of rollUpsOf(definition)) {
    const started = performance.now();
    if (rebuild) {
      await database.transaction((transaction) => rebuildRollUps(transaction, rollUps));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${definition.name} ${rollUps.of}: counted anew in ${seconds} s\n`);
    }
    for (const { table, rows, things, differing } of await inspectRollUps(database, rollUps)) {
      const verdict =
        differing === 0 ? 'as the records' : `${differing} combinations differ; npm run rollup -- --rebuild`;
      process.stdout.write(`${definition.name} ${table}: ${rows} rows for ${things} records, ${verdict}\n`);
      if (differing > 0) process.exitCode = 1;
    }
  }
}
