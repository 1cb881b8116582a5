import { createRequire } from 'node:module';
import type * as prometheus from 'prom-client';

/**
 * The parts of prom-client that we use. Required one by one: its front door also loads the OpenTelemetry API, which only
 * those who ask for tracing should pay for.
 */
const load = createRequire(import.meta.url);
const part = (name: string) => load(`prom-client/lib/${name}.js`) as unknown;

export const Registry = part('registry') as typeof prometheus.Registry;
export const Counter = part('counter') as typeof prometheus.Counter;
export const Gauge = part('gauge') as typeof prometheus.Gauge;
