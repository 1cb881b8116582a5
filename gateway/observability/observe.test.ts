import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { childEnvironment, readConfig } from '../../platform/config.ts';
import { httpServer } from '../../platform/http-server.ts';
import { createLog } from '../../platform/log.ts';
import { observe } from './observe.ts';

const closers: (() => unknown)[] = [];
afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

/** A server that is observed with METRICS so, and the log it writes. */
async function observed(METRICS: string) {
  const lines: string[] = [];
  const log = createLog('info', 'test', { write: (line) => lines.push(line) });
  const server = httpServer(log);
  observe(server, log, readConfig({ METRICS }));
  closers.push(() => server.close());
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return { server, url, lines, close: () => server.close() };
}
const statusOf = async (url: string) => (await fetch(`${url}/metrics`)).status;

describe('metrics are served', () => {
  it('by the gateway', async () => {
    expect(await statusOf((await observed('on')).url)).toBe(200);
  });

  it('to all who ask at a time as one reading', async () => {
    const { server } = await observed('on');
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => server.inject('/metrics')));
    expect(first!.body).toContain('process_cpu_seconds_total ');
    expect(others.map(({ body }) => body)).toEqual([first!.body, first!.body]);
  });

  it('nowhere', async () => {
    expect(await statusOf((await observed('off')).url)).toBe(404);
  });

  it.each(['127.0.0.1:0', 'localhost:0'])('at %s instead, until the gateway closes', async (place) => {
    const { url, lines, close } = await observed(place);
    const { address } = JSON.parse(lines[0]!) as { address: string };
    expect([await statusOf(url), await statusOf(address)]).toEqual([404, 200]);
    await close();
    await expect(fetch(address)).rejects.toThrow();
  });

  it('or the gateway does not start, where the address is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    closers.push(() => other.close());
    await expect(observed(`127.0.0.1:${(other.address() as AddressInfo).port}`)).rejects.toThrow('EADDRINUSE');
  });
});

/** Observes a request in a process of its own, beside the default engine, and prints which modules of OpenTelemetry it loaded. */
const script = `
  import { createRequire } from 'node:module';
  import { channels } from './gateway/channels.ts';
  import './gateway/engine/compiled.ts';
  import { observe } from './gateway/observability/observe.ts';
  import { readTrace } from './gateway/observability/trace-context.ts';
  import { httpServer } from './platform/http-server.ts';
  import { createLog } from './platform/log.ts';
  const log = createLog('silent', 'test');
  const server = httpServer(log);
  observe(server, log, { engine: 'reference', metrics: 'on' });
  await server.ready();
  const context = { identity: {}, requestId: 'test', deadline: 0, ...readTrace({}) };
  channels.request.publish({ context, status: 200, ms: 1, operationName: null, codes: [] });
  await server.inject('/metrics');
  const loaded = Object.keys(createRequire(import.meta.url).cache).flatMap((file) => file.match(/@opentelemetry.[^/\\\\]+/) ?? []);
  process.stdout.write([...new Set(loaded)].sort().join(' '));
  process.exit(0);
`;
async function loadedWith(variables: Record<string, string>): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx/esm', '--input-type=module', '--eval', script],
    { cwd: join(import.meta.dirname, '../..'), env: { ...childEnvironment({}), ...variables } },
  );
  return stdout;
}

describe('OpenTelemetry is loaded', { timeout: 60_000 }, () => {
  it('where a variable of it is set', async () => {
    expect(await loadedWith({ OTEL_SERVICE_NAME: 'the-graph' })).toMatch(
      /api .*exporter-trace-otlp-http.*sdk-trace-base/,
    );
  });
  it('and nothing of it where none is', async () => {
    expect(await loadedWith({})).toBe('');
  });
});
