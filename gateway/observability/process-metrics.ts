import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Registry } from 'prom-client';
import { Counter, Gauge } from './prometheus.ts';

/** How often the event loop is asked whether it is late, in milliseconds. The monitor counts this wait as delay; we do not. */
const resolution = 10;

/** What this process uses, under the names that Prometheus has for it, read when it is asked. Gives back how to stop. */
export function addProcessMetrics(registry: Registry): () => void {
  const registers = [registry];
  const gauge = (name: string, help: string, read?: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      ...(read === undefined
        ? {}
        : {
            collect() {
              this.set(read());
            },
          }),
    });

  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'User and system CPU time of this process in seconds.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const started = Date.now() / 1000 - process.uptime();
  gauge('process_start_time_seconds', 'When this process started, in seconds since 1970.', () => started);
  gauge('process_resident_memory_bytes', 'Resident memory of this process.', () => process.memoryUsage.rss());
  gauge('nodejs_heap_size_used_bytes', 'JavaScript heap in use.', () => process.memoryUsage().heapUsed);

  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const lag = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - resolution / 1e3);
  const since = 'since the last scrape, in seconds.';
  new Gauge({
    name: 'nodejs_eventloop_lag_p50_seconds',
    help: `Lateness of the event loop, median ${since}`,
    registers,
    // The first of the three reads for all of them, because reading resets.
    collect() {
      this.set(lag(delay.percentile(50)));
      p99.set(lag(delay.percentile(99)));
      max.set(lag(delay.max));
      delay.reset();
    },
  });
  const p99 = gauge('nodejs_eventloop_lag_p99_seconds', `Lateness of the event loop, 99th percentile ${since}`);
  const max = gauge('nodejs_eventloop_lag_max_seconds', `Longest lateness of the event loop ${since}`);
  return () => void delay.disable();
}
