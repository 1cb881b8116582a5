/** Loaded before a process's own program: at each SIGUSR2 prints how long its event loop was held since the last. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const histogram = monitorEventLoopDelay({ resolution: 1 });
histogram.enable();
process.on('SIGUSR2', () => {
  const milliseconds = (nanoseconds: number) => nanoseconds / 1e6;
  const held = { p99: milliseconds(histogram.percentile(99)), max: milliseconds(histogram.max) };
  histogram.reset();
  process.stdout.write(`loop ${JSON.stringify(held)}\n`);
});
