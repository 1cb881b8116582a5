import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { readConfig, refuseMasterKey } from '../platform/config.ts';
import { createLog, libraryLog } from '../platform/log.ts';
import { reportCommand, type CommandAsked } from '../reporting/command/command.ts';
import { outputFile, standardOutput, type Out } from '../reporting/command/out.ts';
import { rowProgress, type Progress } from '../reporting/command/progress.ts';
import { makeReport } from '../reporting/command/run.ts';
import { loadReports } from '../reports/index.ts';
import { openGraph } from './open-graph.ts';
import { localReports } from './reports.ts';

// What may be chosen is known without opening the graph.
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/api.graphql'), 'utf8'));
await reportCommand(await loadReports(), schema, writeReport).parseAsync();

async function writeReport(asked: CommandAsked): Promise<void> {
  refuseMasterKey();
  const isBinary = ['xlsx', 'parquet', 'pdf'].includes(asked.form);
  const out = asked.out === null ? standardOutput(isBinary) : await outputFile(asked.out, asked.force);
  const told = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => told.abort());
  const progress = rowProgress();
  try {
    await writeTo(out, asked, progress, told.signal);
  } catch (error) {
    progress.end();
    await out.discard();
    // Whoever reads has had enough (`| head`): that is no fault.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    process.stderr.write(`${told.signal.aborted ? 'Stopped: no report was written' : (error as Error).message}\n`);
    // Not by closing the graph, of which a page may still be asked.
    process.exit(1);
  }
}

async function writeTo(out: Out, asked: CommandAsked, progress: Progress, signal: AbortSignal): Promise<void> {
  const config = readConfig();
  const graph = await openGraph(config, libraryLog(createLog(config.logLevel, 'report')));
  const { site, caller } = await localReports(graph.engine);
  const { chunks, missing } = await makeReport(site, caller, asked, progress.show);
  await out.write(chunks, signal);
  progress.end();
  for (const message of missing) process.stderr.write(`Part of the report could not be answered: ${message}\n`);
  await site.presenter.close();
  await graph.close();
}
