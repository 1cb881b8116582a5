import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { anonymous } from '../platform/identity.ts';
import { requestIdOf } from '../platform/request-id.ts';
import type { Caller } from '../reporting/caller.ts';
import { reportRoutes } from '../reporting/http/routes.ts';
import { createSite, type Site } from '../reporting/http/site.ts';
import { startPresenter } from '../reporting/presenter/presenter.ts';
import { home, loadReports } from '../reports/index.ts';
import type { Engine } from './engine/engine.ts';
import { contextOf } from './http/context.ts';
import { longestRequestMs, type RequestContext } from './request-context.ts';

/** The pages and files of all reports over one engine. Throws where a report's operation is not valid against its API. */
export async function reportSite(engine: Engine): Promise<(server: FastifyInstance) => void> {
  const presenter = startPresenter();
  const site = createSite(await loadReports(), engine.apiSchema, presenter, (request) => callerOf(engine, request));
  return (server) => {
    reportRoutes(server, site, home);
    server.addHook('onClose', () => presenter.close());
  };
}

/** The reports for a command: whoever started it asks. Throws as `reportSite` does. */
export async function localReports(engine: Engine): Promise<{ site: Site; caller: Caller }> {
  const caller = callerWith(engine, () => ({
    identity: anonymous,
    requestId: requestIdOf(undefined),
    deadline: performance.now() + longestRequestMs,
  }));
  return { site: createSite(await loadReports(), engine.apiSchema, startPresenter(), () => caller), caller };
}

/** A report asks as whoever sent the request. */
function callerOf(engine: Engine, request: IncomingMessage): Caller {
  return callerWith(engine, () => contextOf(request, performance.now(), false));
}

/** Each operation has the time that an operation has. */
function callerWith(engine: Engine, context: () => RequestContext): Caller {
  return {
    identity: context().identity,
    ask: (query, variables, { longestPage, rows } = {}) =>
      engine.execute(
        { query, variables, onlyQueries: true, ...(rows && { rows }) },
        longestPage === undefined ? context() : { ...context(), longestPage },
      ),
  };
}
