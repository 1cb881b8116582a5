/**
 * The yardstick for long files: the CSV of case reviews as one would write it by hand for this report alone, from SQL to HTTP in
 * one thread, with no graph between. Its bytes are those of the report.
 */
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { readConfig } from '../platform/config.ts';
import { strands } from '../platform/reference/strands.ts';
import { sourceOf } from '../platform/source.ts';
import { csvLine } from '../platform/text.ts';

const { dataDir } = readConfig();
const database = new DatabaseSync(join(dataDir, 'scrutiny.sqlite'), { readOnly: true, returnArrays: true });
database.exec(`ATTACH '${join(dataDir, 'forums.sqlite')}' AS forums`);
const sql = `
  SELECT r.id, r.reviewed_on, r.finalised_on, r.area_code, area.name, r.panel_id, panel.name, r.meeting_id, r.strand_code, NULL,
    r.crime_type, r.outcome, CASE r.flagged_correctly WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, r.source_url
  FROM case_review r JOIN forums.area area ON area.id = r.area_code JOIN forums.panel panel ON panel.id = r.panel_id
  WHERE r.synthetic = 1 ORDER BY r.reviewed_on DESC, r.id`;
const columns =
  'id,reviewedOn,finalisedOn,areaCode,areaName,panelId,panelName,meetingId,strandCode,strandName,crimeType,outcome,flaggedCorrectly,sourceUrl,sourceKind,sourceNote';
const rowsAChunk = 200;

async function write(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8; header=present' });
  let text = `${columns}\n`;
  let count = 0;
  for (const row of database.prepare(sql).iterate() as Iterable<(string | null)[]>) {
    row[9] = strands[row[8] as keyof typeof strands].name;
    const { kind, note } = sourceOf(row[13]!);
    text += csvLine([...row, kind, note].map(safe));
    if (++count % rowsAChunk > 0) continue;
    if (!response.write(text)) await once(response, 'drain');
    text = '';
  }
  response.end(text);
}

/** A text that a spreadsheet would run as a formula has an apostrophe before it. */
function safe(cell: string | null): string {
  if (cell === null) return '';
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

const server = createServer((_, response) => void write(response));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  process.stdout.write(`The yardstick listens on http://127.0.0.1:${port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
