import { get as open, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { countDuring, statementsDuring } from '../support/counting.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs({ withSynthetic: true });
const get = (address: string, init: RequestInit = {}) => fetch(graphs.url('embedded') + address, init);

test(
  'of more documents at once than may wait some are refused for the time being, and pages are answered',
  { timeout: 120_000 },
  async () => {
    expect((await get('/reports/areas.html')).status).toBe(200);
    let answered = 0;
    let isFull: (refused: Response) => void;
    const refused = new Promise<Response>((resolve) => (isFull = resolve));
    const asked = Array.from({ length: 16 }, async (_, place) => {
      const response = await get(`/reports/panels.pdf?first=${place + 1}`);
      if (response.status === 200) answered++;
      else isFull(response);
      return response.status;
    });
    const one = await refused;
    expect([one.status, one.headers.get('retry-after'), one.headers.get('cache-control')]).toEqual([
      503,
      '5',
      'no-store',
    ]);
    expect(await one.json()).toEqual({
      errors: [
        {
          message: 'Too many documents are being made just now.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect((await get('/reports/organisations.html')).status).toBe(200);
    expect(answered).toBeLessThan(8);
    const statuses = new Set(await Promise.all(asked));
    expect([[...statuses].sort(), answered >= 8]).toEqual([[200, 503], true]);
    expect((await get('/reports/panels.pdf?first=17')).status).toBe(200);
  },
);

test('the head of a long table asks for one row, as its headers need, and not for what follows', async () => {
  const of = (query: string, method: string) =>
    countDuring(async () => {
      const response = await get(`/reports/case-reviews.csv${query}`, { method });
      expect(response.status).toBe(200);
      await response.text();
    });
  const head = await of('', 'HEAD');
  expect(head).toEqual(await of('?first=1', 'GET'));
  // The state of its data, and the row.
  expect(head.fetches.scrutiny).toBe(2);
  expect((await of('', 'GET')).fetches.scrutiny).toBeGreaterThan(20);
});

test('of a workbook whose client leaves no further pages are asked', { timeout: 60_000 }, async () => {
  const address = '/reports/case-reviews.xlsx';
  const whole = await statementsDuring(async () => (await get(address)).arrayBuffer());
  const begun = await statementsDuring(async () => {
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      open(graphs.url('embedded') + address, resolve).on('error', reject),
    );
    response.on('error', () => {});
    await new Promise((resolve) => response.once('data', resolve));
    response.destroy();
    await quiet();
  });
  expect(begun.length).toBeGreaterThan(0);
  expect(begun.length).toBeLessThan(whole.length / 2);
});

/** Until no statement has been asked for a second. */
async function quiet(): Promise<void> {
  while ((await statementsDuring(() => wait(1_000))).length > 0);
}
