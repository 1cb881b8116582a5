import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderCatalogue } from '../pages/catalogue.ts';
import { readLanguage } from './address.ts';
import type { Site } from './site.ts';

/** `GET /reports`: the list of all reports. */
export function answerCatalogue({ reports }: Site, request: FastifyRequest, reply: FastifyReply) {
  const language = readLanguage(new URL(request.url, 'http://any').searchParams.get('lang'));
  const page = renderCatalogue({ language, reports: [...reports.values()].map(({ report }) => report) });
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-language', language)
    .send(page);
}
