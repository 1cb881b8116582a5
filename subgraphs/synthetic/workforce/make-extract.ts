import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { extractLines, writeLines } from './extract.ts';
import { fitCells, fitHeadings, overall, reportFit } from './fit-report.ts';
import { fitWorkforce, type Fit } from './fit.ts';
import { drawCombinations, workforceOf, type Person, type WorkforceSet } from './people.ts';
import { previousYear } from './previous-year.ts';

export type ExtractOptions = WorkforceSet & { previous: boolean };

function dayOf({ previous }: { previous: boolean }): string {
  return previous ? '2022-03-31' : '2023-03-31';
}

/** Name of the file that an extract has unless it is told another. */
export function extractName(options: { previous: boolean }): string {
  return `synthetic-workforce-${dayOf(options)}.csv`;
}

/**
 * Makes the extract of a set, or the one of a year before it, and answers what there is to say of it: how near it comes to
 * what is published, or what changed from the one to the other, and what to do next. Holds four bytes a person at most.
 * @param file to write it to; null makes everything and writes nothing
 */
export async function makeExtract(options: ExtractOptions, file: string | null): Promise<string> {
  if (file !== null) await refuseFolder(file);
  const fit = fitWorkforce();
  const told = options.previous ? await makePrevious(fit, options, file) : await makeCurrent(fit, options, file);
  if (file === null) return `${told}\nmade and checked, nothing written\n`;
  return `${told}\nwritten to ${file}; the next step:\n\n  npm run release -- ${file} --as-of ${dayOf(options)} --master-key-file <file>\n`;
}

async function makeCurrent(fit: Fit, set: WorkforceSet, file: string | null): Promise<string> {
  const combinations = drawCombinations(fit, set);
  await writePeople(fit, workforceOf(fit, set, combinations), file);
  const tables = reportFit(fit, combinations);
  const all = overall(tables);
  const share = ((100 * all.asPublished) / all.cells).toFixed(1);
  return [
    ...[fitHeadings, ...[...tables, all].map(fitCells)].map(alignCells),
    '',
    `${count(set.people)} people: ${share} % of the published cells come out as published once rounded to 5, ${all.underFive} of ${all.suppressed} suppressed ones hold under 5; errors are in people of the published ${count(fit.total)}`,
  ].join('\n');
}

async function makePrevious(fit: Fit, set: WorkforceSet, file: string | null): Promise<string> {
  const { people, changes } = previousYear(fit, set);
  await writePeople(fit, people, file);
  const both = set.people - changes.joined;
  return [
    `${count(both + changes.left)} people: ${count(both)} who are in the extract of 2023 too, and ${count(changes.left)} who left`,
    `since then ${count(changes.joined)} joined, ${count(changes.promoted)} were promoted, ${count(changes.moved)} moved to another unit, ${count(changes.aged)} reached the next age band`,
    `and ${count(changes.declared)} characteristics were declared that were unknown or undeclared`,
  ].join('\n');
}

async function refuseFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory())
    throw new Error(`expected the name of a file to write a workforce to; got the folder ${file}`);
}

async function writePeople({ space }: Fit, people: Iterable<Person>, file: string | null): Promise<void> {
  const lines = extractLines(space, people);
  if (file === null) {
    // Made to the last line all the same: a dry run finds what a run would.
    for (const line of lines) void line;
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeLines(file, lines);
}

const count = (people: number) => people.toLocaleString('en-GB');

function alignCells([table, ...numbers]: string[]): string {
  return table!.padEnd(34) + numbers.map((cell) => cell.padStart(15)).join('');
}
