import type { FastifyReply, FastifyRequest } from 'fastify';
import { dcatCatalogue } from '../catalogue/dcat.ts';
import { renderCatalogue } from '../pages/catalogue.ts';
import { stateOf } from '../state.ts';
import { readLanguage } from './address.ts';
import { isKnown, versionOf } from './conditional.ts';
import type { Site } from './site.ts';

/** `GET /reports`: the list of all reports, as a page, or as JSON-LD to who asks for that before HTML. */
export async function answerCatalogue(site: Site, request: FastifyRequest, reply: FastifyReply) {
  reply.header('vary', 'accept');
  if (prefersJsonLd(request.headers.accept)) return answerJsonLd(site, request, reply);
  const language = readLanguage(new URL(request.url, 'http://any').searchParams.get('lang'));
  const page = renderCatalogue({ language, reports: [...site.reports.values()].map(({ report }) => report) });
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-language', language)
    .header('link', '</reports/catalogue.jsonld>; rel="alternate"; type="application/ld+json"')
    .send(page);
}

/** `GET /reports/catalogue.jsonld`: the catalogue in DCAT, in both languages. */
export async function answerJsonLd(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const caller = site.callerOf(request.raw);
  const state = await stateOf(caller, site.stateOperation);
  const origin = `${request.protocol}://${request.host}`;
  const version = versionOf(caller, state, [site.code, 'catalogue.jsonld', origin]);
  if (isKnown(request, reply, version)) return reply.code(304).send();
  const reports = [...site.reports.values()].map(({ report }) => report);
  return reply
    .type('application/ld+json; charset=utf-8')
    .send(JSON.stringify(dcatCatalogue(reports, origin, state?.changedAt ?? null)));
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function prefersJsonLd(accept = ''): boolean {
  const quality = (type: string) =>
    Math.max(
      0,
      ...accept.split(',').flatMap((each) => {
        const [name, ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
        if (name !== type) return [];
        const q = parameters.find((part) => part.startsWith('q='));
        return [q === undefined ? 1 : Number(q.slice(2)) || 0];
      }),
    );
  return quality('application/ld+json') > quality('text/html');
}
