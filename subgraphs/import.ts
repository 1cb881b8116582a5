import { Command } from 'commander';
import { readConfig } from '../platform/config.ts';
import { templateOf } from '../platform/importing/template.ts';
import { subgraphs } from './index.ts';
import { importForUser, pickKind } from './load.ts';
import { importProgress } from './progress.ts';

const kinds = subgraphs
  .map(
    ({ name, imports }) =>
      `  ${name}\n${imports.map((kind) => `    ${kind.name.padEnd(28)} ${kind.holds}`).join('\n')}`,
  )
  .join('\n');

await new Command('npm run import --')
  .description('Loads a CSV file (UTF-8) into a subgraph: all its rows, or none and a list of what is wrong.')
  .argument('<subgraph>', 'the subgraph that owns the data')
  .argument('<kind>', 'what the file holds')
  .argument('[file]', 'the CSV file')
  .option('--dry-run', 'check the file and say what would change, but write nothing', false)
  .option(
    '--replace',
    'remove the records of the kind that the file does not hold: published ones if its rows are published, synthetic ones if they are synthetic',
    false,
  )
  .option(
    '--template',
    'print a CSV file of the kind to start from (its columns and two example rows), and load nothing',
    false,
  )
  .addHelpText(
    'after',
    `\nTemplate into a file: npm run --silent import -- scrutiny case-reviews --template > reviews.csv`,
  )
  .addHelpText('after', `\nSubgraphs and kinds:\n${kinds}\n\nColumns of each kind: docs/importing.md`)
  .action(async (subgraph: string, kind: string, file: string | undefined, { dryRun, replace, template }: Options) => {
    if (template) return printTemplate(subgraph, kind);
    if (file === undefined) return refuse(`expected a CSV file, or --template to see what one looks like; got none`);
    const progress = importProgress();
    const started = performance.now();
    try {
      const outcome = await importForUser(readConfig(), subgraph, kind, file, {
        dryRun,
        replace,
        onProgress: progress.show,
      });
      const seconds = (performance.now() - started) / 1000;
      const { added, changed, unchanged, removed, rowCount } = outcome;
      const counts =
        added + changed + removed === 0
          ? 'unchanged'
          : `${added} added, ${changed} changed, ${unchanged} unchanged${replace ? `, ${removed} removed` : ''}`;
      progress.end();
      process.stdout.write(
        `${subgraph} ${kind}: ${rowCount} rows read, records ${counts}; ${seconds.toFixed(1)} s${dryRun ? ' (dry run: nothing written)' : ''}\n`,
      );
    } catch (error) {
      progress.end();
      refuse((error as Error).message);
    }
  })
  .parseAsync();

type Options = { dryRun: boolean; replace: boolean; template: boolean };

function printTemplate(subgraph: string, kind: string): void {
  try {
    process.stdout.write(templateOf(pickKind(subgraph, kind).kind));
  } catch (error) {
    refuse((error as Error).message);
  }
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
