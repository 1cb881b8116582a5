import type { FastifyReply, FastifyRequest } from 'fastify';
import { choicesOf } from '../parameters/choices.ts';
import { readParameters, refusalOf } from '../parameters/read.ts';
import { present } from '../presenter/present.ts';
import { askReport, pageRows, variablesOf, type Run } from '../run.ts';
import { stateOf } from '../state.ts';
import { unitsOf } from '../units.ts';
import { readAddress } from './address.ts';
import { isKnown, isNamed, versionOf } from './conditional.ts';
import { columnMetadata } from './csvw.ts';
import { answerFile } from './file.ts';
import { fileName, linkTo } from './links.ts';
import { badRequest } from './problem.ts';
import type { Site } from './site.ts';

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
  // Listens from now on for the client to leave.
  const gone = request.signal;
  const { searchParams } = new URL(request.url, 'http://any');
  const asked = readAddress(file, searchParams, site);
  const { prepared, form, language, table, first, after, bom, given } = asked;
  const { report } = prepared;
  const caller = site.callerOf(request.raw);
  const { parameters } = report;
  const state = await stateOf(caller, site.stateOperation);
  const taken = readParameters(parameters, {}, given);
  const origin = `${request.protocol}://${request.host}`;
  const question = [site.code, path, form, language, table?.table.name, first, after, bom, taken.query];
  // A file of the whole report says where its page stands.
  if (form === 'xlsx' || (form === 'json' && table === null)) question.push(origin);
  const version = versionOf(caller, state, question);
  // No answer to a question with a fault has a tag: what was answered under one was judged already.
  const isJudged =
    taken.faults.length === 0 && version !== null && (isNamed(request, version) || site.pages.has(version.tag));
  const choices = isJudged ? {} : await choicesOf(parameters, language, caller, site.schema);
  const read = isJudged ? taken : readParameters(parameters, choices, given);
  const refused = form === 'html' ? null : refusalOf(read);
  if (refused !== null) throw badRequest(refused);
  reply.header('content-language', language);
  if (read.faults.length === 0 && isKnown(request, reply, version)) return reply.code(304).send();

  const run: Run = { prepared, caller, language, variables: read.variables, after };
  switch (form) {
    case 'html':
    case 'pdf': {
      const query = [
        ...read.query,
        ...(first === null ? [] : [['first', String(first)] as const]),
        ...(after === null ? [] : [['after', after] as const]),
      ];
      const variables = variablesOf(run, first ?? pageRows, after);
      const isAnswered = read.faults.length === 0 && read.missing.length === 0;
      const make = async (gone: AbortSignal) => {
        const answer = isAnswered ? await askReport(run, first ?? pageRows) : null;
        const asPage = { language, path, query, variables, choices, faults: read.faults };
        const made = await present(site.presenter, form, prepared, asPage, answer, gone);
        return { made, isWhole: answer === null || answer.codes.length === 0 };
      };
      const tag = reply.getHeader('etag') as string | undefined;
      const { made, isWhole } = await (tag === undefined ? make(gone) : site.pages.get(tag, make, gone));
      // Half an answer is told as such, and not kept.
      if (!isWhole) reply.removeHeader('etag').removeHeader('last-modified').header('cache-control', 'no-store');
      if (form === 'pdf') reply.header('content-disposition', fileName(asked, read.query, 'inline'));
      reply.code(read.faults.length > 0 ? 400 : 200);
      return reply.type(form === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8').send(made);
    }
    case 'metadata': {
      const units = await unitsOf(site.schema, caller);
      const described = columnMetadata(units, run, table ?? prepared.tables[0]!, linkTo(asked, read.query, 'csv'));
      return reply.type('application/csvm+json; charset=utf-8').send(described);
    }
    default:
      return answerFile(site.presenter, reply, { ...asked, form }, run, read.query, origin);
  }
}
