import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Caller } from '../reporting/caller.ts';
import { reportRoutes } from '../reporting/http/routes.ts';
import { createSite } from '../reporting/http/site.ts';
import { startPresenter } from '../reporting/presenter/presenter.ts';
import { home, loadReports } from '../reports/index.ts';
import type { Engine } from './engine/engine.ts';
import { contextOf } from './http/context.ts';

/** The pages and files of all reports over one engine. Throws where a report's operation is not valid against its API. */
export async function reportSite(engine: Engine): Promise<(server: FastifyInstance) => void> {
  const presenter = startPresenter();
  const site = createSite(await loadReports(), engine.apiSchema, presenter, (request) => callerOf(engine, request));
  return (server) => {
    reportRoutes(server, site, home);
    server.addHook('onClose', () => presenter.close());
  };
}

/** A report asks as whoever sent the request, each operation with the time that an operation has. */
function callerOf(engine: Engine, request: IncomingMessage): Caller {
  const { identity } = contextOf(request, 0, false);
  return {
    identity,
    ask: (query, variables) =>
      engine.execute({ query, variables, onlyQueries: true }, contextOf(request, performance.now(), false)),
  };
}
