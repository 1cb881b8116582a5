import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphResponse } from '../caller.ts';
import type { PageInput } from '../pages/input.ts';
import { choicesOf } from '../parameters/choices.ts';
import { readParameters, type ReadParameters } from '../parameters/read.ts';
import { answerOf, askReport, pageRows, type Run } from '../run.ts';
import { stateOf } from '../state.ts';
import { readAddress } from './address.ts';
import { isKnown } from './conditional.ts';
import { columnMetadata } from './csvw.ts';
import { answerFile } from './file.ts';
import { fileName, linkTo } from './links.ts';
import { badRequest } from './problem.ts';
import type { Site } from './site.ts';
import type { PreparedReport } from '../prepare.ts';

/**
 * Answers `<name>.<extension>`: a report as a page or a file. Throws a problem where it cannot be answered as it came.
 * @param path where the page stands: the home page is a report too
 */
export async function answerReport(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  file: string,
  path: string,
) {
  const { searchParams } = new URL(request.url, 'http://any');
  const asked = readAddress(file, searchParams, site);
  const { prepared, form, language, table, first, after, bom, given } = asked;
  const { report } = prepared;
  const caller = site.callerOf(request.raw);
  const [choices, state] = await Promise.all([
    choicesOf(report.parameters, language, caller, site.schema),
    stateOf(caller, site.stateOperation),
  ]);
  const read = readParameters(report.parameters, choices, given);
  if (form !== 'html') refuseUnanswerable(read);
  reply.header('content-language', language);
  const question = [site.code, path, form, language, table?.table.name, first, after, bom, read.query];
  if (read.faults.length === 0 && isKnown(request, reply, caller, state, question)) return reply.code(304).send();

  const run: Run = { prepared, caller, language, variables: read.variables, after };
  switch (form) {
    case 'html':
    case 'pdf': {
      const isAnswered = read.faults.length === 0 && read.missing.length === 0;
      const answer = isAnswered ? await askReport(run, first ?? pageRows) : null;
      const asPage = { report, language, path, query: read.query, choices, faults: read.faults };
      if (form === 'pdf') reply.header('content-disposition', fileName(asked, read.query, 'inline'));
      return answerPage(site, reply, form, asPage, prepared, answer);
    }
    case 'metadata':
      reply.type('application/csvm+json; charset=utf-8');
      return reply.send(
        await columnMetadata(site, run, table ?? prepared.tables[0]!, linkTo(asked, read.query, 'csv')),
      );
    default:
      return answerFile(reply, asked, run, read.query, `${request.protocol}://${request.host}`);
  }
}
/** @param answer null where nothing is asked yet, or what was given is at fault */
async function answerPage(
  { presenter, code }: Site,
  reply: FastifyReply,
  form: 'html' | 'pdf',
  asPage: Omit<PageInput, 'answer'>,
  prepared: PreparedReport,
  answer: GraphResponse | null,
) {
  const { report, ...rest } = asPage;
  const from = [code, report.name, JSON.stringify(rest), answer?.body ?? ''];
  const input = () => ({ ...asPage, answer: answer === null ? null : answerOf(prepared, answer.body) });
  // Half an answer is told as such, and not kept.
  if (answer !== null && answer.codes.length > 0) reply.removeHeader('etag').header('cache-control', 'no-store');
  reply.code(asPage.faults.length > 0 ? 400 : 200);
  if (form === 'pdf') return reply.type('application/pdf').send(await presenter.pdf(from, input));
  return reply.type('text/html; charset=utf-8').send(await presenter.page(from, input));
}

function refuseUnanswerable({ faults, missing }: ReadParameters): void {
  const messages = [
    ...faults.map(({ parameter, expected, got }) => `${parameter}: expected ${expected}; got ${got}`),
    ...missing.map((name) => `${name}: expected a value; got none`),
  ];
  if (messages.length > 0) throw badRequest(messages.join('. '));
}
