import { Command, InvalidArgumentError, Option } from 'commander';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../platform/config.ts';
import { generateForUser, removeGenerated } from './load.ts';
import { importProgress } from './progress.ts';
import { writeSyntheticFiles, type OnProgress } from './synthetic-data.ts';
import { extractName, makeExtract } from './synthetic/workforce/make-extract.ts';

type Options = {
  scale: number;
  seed: number;
  dryRun: boolean;
  out?: string;
  remove: boolean;
  workforce: boolean;
  people: number;
  previous: boolean;
};

const command = new Command('npm run generate --')
  .description(
    'Makes synthetic meetings, membership, case reviews, feedback and recommendations for the published panels, and imports them in place of those made before; or, with --workforce, an HR extract to try a release with. What is made is never a fact: docs/synthetic-data.md',
  )
  .option(
    '--scale <number>',
    'times the cases of each meeting: above 0, at most 100; 60 gives about a million',
    scale,
    1,
  )
  .option('--seed <integer>', 'the same scale and seed make the same rows, byte for byte', seed, 7)
  .addOption(
    new Option('--dry-run', 'make and check all rows and say how many, but write nothing')
      .default(false)
      .conflicts(['out', 'remove']),
  )
  .addOption(
    new Option(
      '--out <path>',
      'write the CSV files into this folder, and import nothing; of a workforce, the file to write it to',
    ).conflicts('remove'),
  )
  .option('--remove', 'take all synthetic rows of these kinds out again, and make none', false)
  .addOption(
    new Option(
      '--workforce',
      'make an HR extract as of 31 March 2023, fitted to the published tables, and import nothing',
    )
      .default(false)
      .conflicts(['scale', 'remove']),
  )
  .option('--people <integer>', 'size of the workforce: at least 1, at most 2,000,000', people, 7515)
  .option('--previous', 'make the extract of the same workforce a year before', false)
  .action(async (options: Options) => {
    const started = performance.now();
    try {
      if (options.workforce) return void process.stdout.write(await runWorkforce(options));
      refuseWithoutWorkforce();
      const counts = await run(options);
      const seconds = (performance.now() - started) / 1000;
      for (const [kind, count] of counts) process.stdout.write(`${kind.padEnd(16)} ${count.toLocaleString('en-GB')}\n`);
      const rows = counts.reduce((sum, [, count]) => sum + count, 0);
      const rate = Math.round(rows / seconds).toLocaleString('en-GB');
      process.stdout.write(
        `${rows.toLocaleString('en-GB')} rows ${done(options)} in ${seconds.toFixed(1)} s, ${rate} rows/s\n`,
      );
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  });
await command.parseAsync();

function refuseWithoutWorkforce(): void {
  for (const option of ['people', 'previous'])
    if (command.getOptionValueSource(option) === 'cli')
      throw new Error(`error: option '--${option}' expects '--workforce', which was not given`);
}

function runWorkforce({ dryRun, out, ...options }: Options): Promise<string> {
  const file = dryRun ? null : (out ?? join(readConfig().dataDir, extractName(options)));
  return makeExtract(options, file);
}

/** Rows by kind, of which there were so many. */
async function run({ scale, seed, dryRun, out, remove }: Options): Promise<[kind: string, count: number][]> {
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    const files = await writeSyntheticFiles(out, { scale, seed });
    return [...files].map(([kind, { rowCount }]) => [kind, rowCount]);
  }
  const config = readConfig();
  if (remove) return (await removeGenerated(config)).map(({ kind, removed }) => [kind, removed]);
  const progress = progressByKind();
  const outcomes = await generateForUser(config, { scale, seed }, { dryRun, onProgress: progress.show }).finally(
    progress.end,
  );
  return outcomes.map(({ kind, rowCount }) => [kind, rowCount]);
}

function done({ dryRun, out, remove }: Options): string {
  if (remove) return 'removed';
  if (out !== undefined) return `written to ${out}`;
  return dryRun ? 'made and checked, nothing written' : 'made and imported';
}

/** A progress of its own for each kind, one after the other. */
function progressByKind(): { show: OnProgress; end: () => void } {
  let kind = '';
  let progress: ReturnType<typeof importProgress> | null = null;
  return {
    show: (of, told) => {
      if (of !== kind) {
        progress?.end();
        progress = importProgress((kind = of));
      }
      progress?.show(told);
    },
    end: () => progress?.end(),
  };
}

function scale(given: string): number {
  const number = /^\d*\.?\d+$/.test(given) ? Number(given) : NaN;
  if (number > 0 && number <= 100) return number;
  throw new InvalidArgumentError(`expected a number above 0 and at most 100`);
}

function people(given: string): number {
  const number = /^\d+$/.test(given) ? Number(given) : NaN;
  if (number >= 1 && number <= 2_000_000) return number;
  throw new InvalidArgumentError(`expected a whole number from 1 to 2000000`);
}

function seed(given: string): number {
  const number = /^-?\d+$/.test(given) ? Number(given) : NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError(`expected a whole number`);
}
