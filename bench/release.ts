/** Making a release and looking its tables up; see bench/main.ts. */
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../platform/calendar.ts';
import { readConfig } from '../platform/config.ts';
import { measureJob, writeExtract, writeKey, type Run } from './release-job.ts';
import { measureLookUps, type Measured } from './release-look-ups.ts';
import { discard, engines, type Engine } from './statistics-data.ts';

const { values: given } = parseArgs({
  args: process.argv.slice(3),
  options: {
    people: { type: 'string', default: '7515,1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
});
const sizes = given.people.split(',').map(Number);
const rounds = Number(given.rounds);
const seconds = Number(given.seconds);
const goals: Record<number, string> = { 7515: 'under 5 s', 1_000_000: 'under 2 min and 1 GB' };
const number = (value: number) => Math.round(value).toLocaleString('en-GB');
const progress = (text: string) => process.stderr.write(`${text}\n`);
const folder = join(readConfig().dataDir, 'bench', 'release');

async function measure({ name, settings }: Engine, extracts: readonly string[], key: string) {
  // Of this run's own: the ledger of one before would count.
  const databases = sizes.map((people) => settings(`release_${process.pid}_${people}`));
  for (const { dataDir } of databases) mkdirSync(dataDir!, { recursive: true });
  try {
    const jobs: Run[] = [];
    for (const [place, extract] of extracts.entries()) {
      jobs.push(await measureJob(databases[place]!, extract, key, rounds));
      progress(`${name}, ${number(sizes[place]!)} people: ${JSON.stringify(jobs.at(-1))}`);
    }
    return { name, jobs, lookUps: await measureLookUps(databases, rounds, seconds, progress) };
  } finally {
    for (const each of databases) await discard(each);
  }
}

const measured = [];
mkdirSync(folder, { recursive: true });
try {
  const key = await writeKey(folder);
  const extracts = [];
  for (const people of sizes) extracts.push(await writeExtract(folder, people));
  for (const engine of engines) measured.push(await measure(engine, extracts, key));
} finally {
  rmSync(folder, { recursive: true });
}

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: (string | number)[][]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
const ms = (value: number) => (value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : Math.round(value));
const lookUpRow = ({ question, connections, bytes, loads }: Measured) => [
  question,
  `${(bytes / 1000).toFixed(1)} kB`,
  connections,
  ...loads.flatMap(({ perSecond, p50, p99 }) => [number(perSecond), ms(p50), ms(p99)]),
];
process.stdout.write(`# Performance of releases

The people are made up (\`npm run generate -- --workforce\`). Medians of ${rounds} rounds.

## Making a release

\`npm run release\` as a process of its own, all tables, from its start to its end, on a database that has what is published.

${table(
  ['database', 'people', 'seconds', 'peak memory', 'goal'],
  measured.flatMap(({ name, jobs }) =>
    jobs.map((job, place) => [
      name,
      number(sizes[place]!),
      job.seconds.toFixed(1),
      `${number(job.peak)} MB`,
      goals[sizes[place]!] ?? '',
    ]),
  ),
)}

## Looking tables up

The whole way over HTTP through the gateway, the subgraphs in its process; "at the subgraph" is the same without a gateway, at the workforce subgraph's own server. Two releases, each in a data folder with servers of its own, take turns in rounds of as many requests as take about ${seconds} s (the large one three times as long), so that what is next to each other differs by the number of people alone; the load generator runs on the same machine. Milliseconds. Every answer was compared with the first one of its kind before each round. A connection asks again as soon as it is answered, so that with several of them requests wait for one another. The goal is a p99 under 5 ms at 16 connections, whatever the number of people.
${measured
  .map(
    ({ name, lookUps }) => `
### ${name}

${table(
  [
    'table',
    'answer',
    'connections',
    ...sizes.flatMap((people) => [`${number(people)} people: requests/s`, 'p50', 'p99']),
  ],
  lookUps.map(lookUpRow),
)}
`,
  )
  .join('')}
Measured by \`npm run --silent bench -- release\` on ${today()}: Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB.
`);
