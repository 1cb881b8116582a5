/**
 * Five questions of tests/questions as one would answer each without a graph: its SQL by hand over the same embedded databases,
 * one JSON.stringify, one HTTP reply; bench/bare.ts is the same for national-and-local. POST /<question>.
 * Usage: tsx bench/engine/by-hand/server.ts <folder of the databases>
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forums, publications, scrutiny, type Question } from './databases.ts';
import { kindsOfPeriod, strandsOverTime } from './figures.ts';
import { didOurNoteGetPublished, inspectorsAndPanels, panelsThatEnded } from './lists.ts';

const questions = new Map<string, Question>([
  ['/did-our-note-get-published', didOurNoteGetPublished()],
  ['/inspectors-and-panels', inspectorsAndPanels()],
  ['/panels-that-ended', panelsThatEnded()],
  ['/kinds-of-period', kindsOfPeriod()],
  ['/strands-over-time', strandsOverTime()],
]);
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => (body += part));
  request.on('end', () => {
    const { variables = {} } = JSON.parse(body) as { variables?: Record<string, string> };
    const text = JSON.stringify({ data: questions.get(request.url!)!(variables) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`by hand listens on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
// Also keeps the databases in use: one that nothing refers to is closed under its statements.
process.once('SIGTERM', () => {
  for (const database of [forums, scrutiny, publications]) database.close();
  process.exit(0);
});
