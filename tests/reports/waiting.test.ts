import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { longestRequestMs } from '../../gateway/request-context.ts';
import { createLog } from '../../platform/log.ts';
import { httpServer } from '../../platform/http-server.ts';
import { anonymous } from '../../platform/identity.ts';
import { reportRoutes } from '../../reporting/http/routes.ts';
import { createSite } from '../../reporting/http/site.ts';
import type { PageInput } from '../../reporting/pages/input.ts';
import { startPresenter } from '../../reporting/presenter/presenter.ts';
import { home, loadReports } from '../../reports/index.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();
const presenter = startPresenter();
const server = httpServer(createLog('silent', 'test'));
const [asked, handed]: [string[], string[]] = [[], []];
let url: string;

/** A document tells when it is handed to the thread: it is copied then, and its members are read. */
const telling = (input: PageInput, told: () => void): PageInput =>
  Object.defineProperty({ ...input }, 'path', {
    enumerable: true,
    get: () => {
      told();
      return input.path;
    },
  });

beforeAll(async () => {
  const engine = graphs.engine('embedded');
  const watched: typeof presenter = {
    ...presenter,
    pdf: (input, gone) => {
      const rows = String(input.variables.first);
      asked.push(rows);
      return presenter.pdf(
        telling(input, () => handed.push(rows)),
        gone,
      );
    },
  };
  const site = createSite(await loadReports(), engine.apiSchema, watched, () => ({
    identity: anonymous,
    ask: (query, variables) =>
      engine.execute(
        { query, variables, onlyQueries: true },
        { identity: anonymous, requestId: 'waiting', deadline: performance.now() + longestRequestMs },
      ),
  }));
  reportRoutes(server, site, home);
  url = await server.listen({ port: 0 });
});
afterAll(async () => {
  await server.close();
  await presenter.close();
});

test(
  'a document that waits is not made when all its clients have left, and is made for one who stays or comes back',
  { timeout: 60_000 },
  async () => {
    const get = async (rows: number, signal: AbortSignal | null = null) =>
      (await fetch(`${url}/reports/panels.pdf?first=${rows}`, { signal })).status;
    const client = new AbortController();
    // The thread starts with the first: the others wait.
    const first = get(1);
    await vi.waitFor(() => expect(asked).toEqual(['1']));
    const stays = get(2);
    const leaves = [get(2, client.signal), get(3, client.signal)];
    await vi.waitFor(() => expect(asked).toEqual(expect.arrayContaining(['2', '3'])));
    client.abort();
    for (const { status } of await Promise.allSettled(leaves)) expect(status).toBe('rejected');
    expect(await Promise.all([first, stays])).toEqual([200, 200]);
    expect(handed).toEqual(['1', '2']);
    expect(await get(3)).toBe(200);
    expect(handed).toEqual(['1', '2', '3']);
  },
);
