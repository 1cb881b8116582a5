/**
 * Attacks releases of a synthetic workforce as somebody would who wants to know a colleague's characteristics, prints what
 * came of it as a table and fails on any miss: docs/disclosure.md.
 */
import { cpus } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { full, quick } from './effort.ts';
import { makePeople } from './people.ts';
import { attackEverything } from './suite.ts';
import { Chance, count, type Finding } from './trials.ts';

type Options = { quick: boolean; seed: number };

await new Command('npm run release:attack --')
  .description(
    'Attacks releases of a synthetic workforce in every way that docs/disclosure.md names, and machines with planted faults, and prints the findings as a table. Exits with 1 where a bound was missed or a fault was not caught.',
  )
  .option('--quick', 'fewer trials and questions: under two minutes', false)
  .option('--seed <integer>', 'the same seed makes the same people, keys and findings', seed, 7)
  .action(async (options: Options) => {
    const findings: Finding[] = [];
    const started = performance.now();
    const progress = (line: string) =>
      process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
    progress('a workforce is made');
    const scene = { people: makePeople(options.seed), chance: new Chance(options.seed), progress };
    print(['attack', 'the attacker has', 'bound', 'measured', 'verdict']);
    print(Array<string>(5).fill('---'));
    for await (const finding of attackEverything(scene, options.quick ? quick : full)) {
      findings.push(finding);
      print([finding.attack, finding.knows, finding.bound, finding.measured, verdict(finding)]);
    }
    const missed = findings.filter(({ held }) => !held).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}`;
    process.stdout.write(
      `\n${findings.length - missed} of ${findings.length} as they must be; seed ${options.seed}, ${count(scene.people.rows.length)} people, ${seconds} s; ${machine}\n`,
    );
    process.exitCode = missed === 0 ? 0 : 1;
  })
  .parseAsync();

function verdict({ held, planted }: Finding): string {
  if (planted) return held ? 'caught' : 'NOT CAUGHT';
  return held ? 'held' : 'MISSED';
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function seed(given: string): number {
  const number = /^-?\d+$/.test(given) ? Number(given) : NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('expected a whole number');
}
