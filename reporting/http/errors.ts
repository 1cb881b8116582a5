import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderProblem } from '../pages/problem.ts';
import type { PageLanguage } from '../report.ts';
import { phrases, say } from '../words/phrases.ts';
import { problemOf } from './problem.ts';

/** Seconds after which a subgraph that was down may answer again. */
const retryAfter = '5';
/** What was set for an answer that is not given. */
const ofTheAnswer = ['etag', 'last-modified', 'content-disposition', 'link'];

/** Tells what is wrong: to who asked for a page in a page, to all others as JSON in GraphQL's own form. */
export function answerError(error: Error, request: FastifyRequest, reply: FastifyReply) {
  const { status, code, message, told } = problemOf(error);
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'report could not be answered');
  for (const header of ofTheAnswer) reply.removeHeader(header);
  if (status === 503) reply.header('retry-after', retryAfter);
  reply.code(status).header('cache-control', 'no-store');
  if (wantsPage(request)) {
    const language = languageOf(request);
    reply.type('text/html; charset=utf-8').header('content-language', language);
    return reply.send(renderProblem({ language, status, title: titleOf(status, language), told }));
  }
  return reply.type('application/json; charset=utf-8').send({ errors: [{ message, extensions: { code } }] });
}

/** A browser asks for HTML first; a tool that asks for a file does not. */
function wantsPage({ headers, url }: FastifyRequest): boolean {
  return /\.html(\?|$)/.test(url) || (headers.accept ?? '').startsWith('text/html');
}

function languageOf({ url }: FastifyRequest): PageLanguage {
  return new URL(url, 'http://any').searchParams.get('lang') === 'cy' ? 'cy' : 'en';
}

function titleOf(status: number, language: PageLanguage): string {
  const title = status === 404 ? phrases.notFound : status < 500 ? phrases.faults : phrases.trouble;
  return say(title, language);
}
