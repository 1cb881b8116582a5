import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import { builderName } from '../builder/build.ts';
import { mcpRoutes } from '../mcp/routes.ts';
import { assets } from '../pages/assets.ts';
import { answerCatalogue, answerJsonLd } from './catalogue.ts';
import { answerError } from './errors.ts';
import { answerOpenData } from './open-data.ts';
import { openApiRoute } from './openapi-route.ts';
import { answerReport } from './report.ts';
import type { Site } from './site.ts';

/** A smaller answer reaches the client in one round trip as it is, bytes. */
const worthCompressing = 4_096;
/** Pages run no script that is not theirs, and load nothing from elsewhere. ECharts writes style attributes into its pictures. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Everything that is served of reports.
 * @param home name of the report that is the page `/`
 */
export function reportRoutes(server: FastifyInstance, site: Site, home: string): void {
  void server.register(async (scope) => {
    await scope.register(compress, {
      encodings: ['br', 'gzip'],
      threshold: worthCompressing,
      // What is streamed is written once and read once: better levels take longer than the network saves.
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
      zlibOptions: { level: 4 },
      customTypes: /^text\/|json|csv|tab-separated|svg/,
    });
    scope.addHook('onRequest', async (_, reply) => {
      reply.header('content-security-policy', contentSecurityPolicy).header('referrer-policy', 'same-origin');
    });
    scope.setErrorHandler(answerError);

    scope.get('/', (request, reply) => answerReport(site, request, reply, `${home}.html`, '/'));
    scope.get('/reports', (request, reply) => answerCatalogue(site, request, reply));
    scope.get('/reports/catalogue.jsonld', (request, reply) => answerJsonLd(site, request, reply));
    scope.get('/reports/builder', (request, reply) =>
      answerReport(site, request, reply, `${builderName}.html`, '/reports/builder'),
    );
    openApiRoute(scope, site);
    scope.get('/reports/open-data.zip', (request, reply) => answerOpenData(site, request, reply));
    scope.get<{ Params: { file: string } }>('/reports/:file', (request, reply) =>
      answerReport(site, request, reply, request.params.file, `/reports/${request.params.file}`),
    );
    for (const { path, type, body } of assets)
      scope.get(path, (_, reply) =>
        reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(body),
      );
    mcpRoutes(scope, site);
  });
}
