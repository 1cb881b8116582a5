import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { tracingIsAsked, type Config } from '../../platform/config.ts';
import { httpServer } from '../../platform/http-server.ts';
import type { Logger } from '../../platform/log.ts';
import { createMetrics } from './metrics.ts';
import { logRequests } from './request-log.ts';

/** A scrape takes milliseconds of the event loop; however often it is asked for, one is made in this time. */
const reusedMs = 1_000;

/**
 * Metrics, request log and tracing of a gateway, from the moment it is ready until it closes. Metrics are served by the
 * gateway itself or, where the setting is an address, by a server of their own.
 */
export function observe(server: FastifyInstance, log: Logger, config: Pick<Config, 'engine' | 'metrics'>): void {
  const stops: (() => unknown)[] = [];
  server.addHook('onReady', async () => {
    stops.push(logRequests(log));
    if (tracingIsAsked()) stops.push((await import('./tracing.ts')).traceRequests(log, version));
  });
  server.addHook('onClose', async () => void (await Promise.all(stops.map((stop) => stop()))));
  if (config.metrics === 'off') return;

  const metrics = createMetrics(config.engine, version);
  const place = config.metrics === 'on' ? server : httpServer(log);
  let latest = { at: -Infinity, text: Promise.resolve('') };
  place.get('/metrics', async (_, reply) => {
    const now = performance.now();
    if (now - latest.at >= reusedMs) latest = { at: now, text: metrics.text() };
    return reply.type(metrics.contentType).send(await latest.text);
  });
  server.addHook('onReady', async () => {
    stops.push(metrics.start());
    if (config.metrics === 'on' || config.metrics === 'off') return;
    stops.push(() => place.close());
    log.info({ address: await place.listen(config.metrics) }, 'metrics are served');
  });
}

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};
