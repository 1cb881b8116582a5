import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../platform/config.ts';
import { financialYearOf, span, today } from '../platform/calendar.ts';
import { readMasterKey, makeMasterKey } from '../platform/release/master-key.ts';
import { makeRelease } from '../platform/release/make-release.ts';
import { findBalances } from '../platform/release/ledger.ts';
import { findReceipts, removeSyntheticReleases } from '../platform/release/receipts.ts';
import { findCurrentAreas } from './workforce/data/areas.ts';
import { inDatabase, loadPublished, pick } from './load.ts';
import { importProgress } from './progress.ts';
import { ledgerLines, outcomeLines } from './release-report.ts';
import { releaseSubjects, type NamedSubject } from './release-subjects.ts';

type Options = {
  asOf?: string;
  of: string;
  masterKeyFile?: string;
  publicOnly: boolean;
  correction: boolean;
  dryRun: boolean;
  ledger: boolean;
  makeKey?: string;
  template: boolean;
  removeSynthetic: boolean;
};

/** The Prosecution of Offences Act 1985 set the service up in that year; nobody was on its staff before. */
const firstDay = '1986-01-01';
const names = releaseSubjects.map(({ name, holds }) => `  ${name.padEnd(8)} ${holds}`).join('\n');

// The release is made whether or not anybody reads of it to the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await new Command('npm run release --')
  .description(
    'Makes a release of a record-level extract: a closed list of tables, protected by noise, that the graph then answers from. The extract is read, counted and forgotten: docs/disclosure.md',
  )
  .argument('[extract]', 'the CSV file, one pseudonymous row a person or case')
  .option('--as-of <day>', 'the day that the extract speaks of, YYYY-MM-DD', day)
  .option('--of <what>', 'what the extract holds', releaseSubjects[0]!.name)
  .option('--master-key-file <file>', 'the master key: a file that only its owner can read, else RELEASE_MASTER_KEY')
  .option('--public-only', 'leave out the tables of two characteristics at once, which cost more', false)
  .option('--correction', 'make another release of a day that has one, in its place', false)
  .option('--dry-run', 'check everything and say what would be released, but write nothing', false)
  .addOption(alone('--ledger', 'print what releases have cost so far').default(false))
  .addOption(alone('--make-key <file>', 'write a new random master key'))
  .addOption(
    new Option('--template', 'print the columns of an extract with two example rows')
      .default(false)
      .conflicts('dryRun'),
  )
  .addOption(alone('--remove-synthetic', 'take all releases of made-up rows out again').default(false))
  .addHelpText('after', `\nWhat there is to release (--of):\n${names}`)
  .addHelpText(
    'after',
    `
To try it with made-up people:
  npm run generate -- --workforce --seed 7
  npm run release -- --make-key release.key
  npm run release -- .data/synthetic-workforce-2023-03-31.csv --as-of 2023-03-31 --master-key-file release.key`,
  )
  .action(async (extract: string | undefined, options: Options) => {
    try {
      await run(extract, options);
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  })
  .parseAsync();

async function run(extract: string | undefined, options: Options): Promise<void> {
  const other = options.makeKey !== undefined || options.ledger || options.removeSynthetic || options.template;
  if (other && extract !== undefined) throw new Error(`expected no extract beside this option; got ${extract}`);
  if (options.makeKey !== undefined) {
    await makeMasterKey(options.makeKey);
    return print(`a new master key is in ${options.makeKey}; whoever has it can undo the noise of every release`);
  }
  if (options.ledger) return printLedgers();
  if (options.removeSynthetic) return removeSynthetic();
  const subject = pick('what the extract holds (--of)', releaseSubjects, options.of);
  if (options.template) return printTemplate(subject);
  if (extract === undefined)
    throw new Error('expected an extract: a CSV file (--template shows its columns); got none');
  if (options.asOf === undefined) throw new Error('--as-of: expected the day that the extract speaks of; got none');
  await release(subject, extract, options.asOf, options);
}

async function release(
  { name, definition, subject }: NamedSubject,
  extract: string,
  asOf: string,
  { masterKeyFile, publicOnly, correction, dryRun }: Options,
): Promise<void> {
  const masterKey = await readMasterKey(masterKeyFile);
  const config = readConfig();
  const progress = importProgress();
  const started = performance.now();
  const outcome = await inDatabase(definition, config, async (database) => {
    await loadPublished(definition, database);
    return makeRelease(database, subject, extract, {
      asOf,
      masterKey,
      withPairs: !publicOnly,
      correction,
      dryRun,
      areas: await findCurrentAreas(database),
      onProgress: progress.show,
    });
  }).finally(progress.end);
  const seconds = (performance.now() - started) / 1000;
  for (const line of outcomeLines(name, subject, outcome, seconds, dryRun)) print(line);
}

async function printLedgers(): Promise<void> {
  const config = readConfig();
  for (const { name, definition, subject } of releaseSubjects)
    await inDatabase(definition, config, async (database) => {
      const [receipts, balances] = [await findReceipts(database), await findBalances(database)];
      for (const line of ledgerLines(name, subject, receipts, balances)) print(line);
    });
}

async function removeSynthetic(): Promise<void> {
  const config = readConfig();
  for (const { name, definition } of releaseSubjects) {
    const removed = await inDatabase(definition, config, removeSyntheticReleases);
    print(`${name}: ${removed} ${removed === 1 ? 'release' : 'releases'} of made-up rows removed`);
  }
}

function printTemplate({ subject }: NamedSubject): void {
  // A day that every subject takes: the end of the last financial year.
  const { columns } = subject.extract(`${financialYearOf(today()).slice(0, 4)}-03-31`, ['wessex']);
  print(['id', ...columns.map(({ name }) => name)].join(','));
  for (const row of [0, 1] as const)
    print([`example-${row + 1}`, ...columns.map(({ examples }) => examples[row])].join(','));
}

/** An option that does something else than making a release. */
function alone(flags: string, description: string): Option {
  return new Option(flags, description).conflicts([
    'asOf',
    'masterKeyFile',
    'publicOnly',
    'correction',
    'dryRun',
    'template',
  ]);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function day(given: string): string {
  if (span(given)?.precision === 'DAY' && given >= firstDay && given <= today()) return given;
  throw new InvalidArgumentError(`expected a day from ${firstDay} to today, such as 2023-03-31`);
}
