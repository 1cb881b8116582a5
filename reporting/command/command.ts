import { Command, Option } from 'commander';
import type { GraphQLSchema } from 'graphql';
import { extensions, type Extension } from '../formats/index.ts';
import type { Given } from '../parameters/read.ts';
import type { PageLanguage, Report } from '../report.ts';
import { givenOf, labelled, parameterOptions } from './parameters.ts';

/** `csv-metadata.json`: what the columns of a CSV mean (CSV on the Web). */
const commandForms = [...extensions, 'csv-metadata.json'] as const;
export type CommandForm = Extension | 'csv-metadata.json';

/** What a command line asks for. */
export type CommandAsked = {
  readonly name: string;
  readonly given: Given;
  readonly language: PageLanguage;
  readonly form: CommandForm;
  readonly table: string | null;
  readonly bom: boolean;
  /** Null: standard output. */
  readonly out: string | null;
  readonly force: boolean;
};

type Options = { lang: PageLanguage; format?: CommandForm; table?: string; bom: boolean; out?: string; force: boolean };

/** The command line of reports, a command for each; `run` is called with what is asked. */
export function reportCommand(
  reports: readonly Report[],
  schema: GraphQLSchema,
  run: (asked: CommandAsked) => Promise<void>,
): Command {
  const program = new Command('npm run report --')
    .description('Writes a report to a file or to standard output: docs/report-command.md')
    .option('--list', 'the reports, with the parameters of each', false)
    .argument('[report]', 'its name; with --help after it, its parameters')
    .action((name: string | undefined, { list }: { list: boolean }) => {
      if (name !== undefined)
        program.error(`expected one of the reports ${reports.map((report) => report.name).join(', ')}; got ${name}`);
      if (!list) program.help({ error: true });
      process.stdout.write(reports.map((report) => listed(report, schema)).join('\n'));
    });
  for (const report of reports) program.addCommand(commandOf(report, schema, run));
  return program;
}

function commandOf(report: Report, schema: GraphQLSchema, run: (asked: CommandAsked) => Promise<void>): Command {
  const tables = report.tables.map(({ name }) => name);
  const command = new Command(report.name)
    .summary(report.title.en)
    .description(`${report.title.en}. ${report.intro.en}`);
  for (const option of parameterOptions(report, schema)) command.addOption(option);
  return command
    .addOption(new Option('--format <format>', 'the ending of --out, else html, unless told').choices(commandForms))
    .option('--out <file>', 'where the report goes; standard output unless told')
    .option('--force', 'write over a file that is there', false)
    .addOption(
      new Option('--table <name>', 'this table alone; csv, tsv and parquet hold the first unless told').choices(tables),
    )
    .addOption(new Option('--lang <language>', 'English or Welsh').choices(['en', 'cy']).default('en'))
    .option('--bom', 'begin csv and tsv with the mark by which Excel knows UTF-8', false)
    .action(async (options: Options) => {
      const { lang, table = null, bom, out = null, force } = options;
      try {
        const form = options.format ?? formOf(out);
        await run({ name: report.name, given: givenOf(report, options), language: lang, form, table, bom, out, force });
      } catch (error) {
        process.stderr.write(`${(error as Error).message}\n`);
        process.exitCode = 1;
      }
    });
}

/** A report and its parameters, a line each. */
function listed(report: Report, schema: GraphQLSchema): string {
  const parameters = Object.values(report.parameters);
  const options = parameterOptions(report, schema).map(
    ({ flags }, index) => `  ${flags.padEnd(32)} ${labelled(parameters[index]!)}\n`,
  );
  return `${report.name.padEnd(34)} ${report.title.en}\n${options.join('')}`;
}

/** Throws where a file's ending says nothing. */
function formOf(out: string | null): CommandForm {
  if (out === null) return 'html';
  const form = commandForms.toReversed().find((each) => out.toLowerCase().endsWith(`.${each}`));
  if (form !== undefined) return form;
  throw new Error(`out: expected a file that ends in .${commandForms.join(', .')}, or --format; got ${out}`);
}
