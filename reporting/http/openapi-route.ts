import type { FastifyInstance } from 'fastify';
import { isKnown, versionOf } from './conditional.ts';
import { openApi } from './openapi.ts';
import type { Site } from './site.ts';

/** `GET /reports/openapi.json`. It follows from the program alone. */
export function openApiRoute(server: FastifyInstance, site: Site): void {
  let text: string | null = null;
  server.get('/reports/openapi.json', (request, reply) => {
    const caller = site.callerOf(request.raw);
    const version = versionOf(caller, { name: '', changedAt: null }, [site.code, 'openapi.json']);
    if (isKnown(request, reply, version)) return reply.code(304).send();
    text ??= JSON.stringify(openApi(site.reports.values(), site.schema));
    return reply.type('application/json; charset=utf-8').send(text);
  });
}
