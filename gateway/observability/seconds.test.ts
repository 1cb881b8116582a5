import { Histogram, Registry as StockRegistry } from 'prom-client';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Registry } from './prometheus.ts';
import { Seconds } from './seconds.ts';

const given = {
  name: 'fetch_seconds',
  help: 'Time of a fetch.',
  labelNames: ['subgraph', 'outcome'],
  buckets: [0.01, 0.1, 1],
};
const word = fc.constantFrom('forums', 'scrutiny', 'a "quoted" \\ one', 'two\nlines');
const observations = fc.array(fc.tuple(fc.constantFrom(0, 0.005, 0.01, 0.1, 0.5, 1, 30), word, word), { minLength: 1 });

it('tells the same text as the histogram of prom-client', async () => {
  await fc.assert(
    fc.asyncProperty(observations, async (observed) => {
      const [registry, stock] = [new Registry(), new StockRegistry()];
      const ours = new Seconds(given, registry);
      const theirs = new Histogram({ ...given, registers: [stock] });
      for (const [seconds, subgraph, outcome] of observed) {
        ours.observe(seconds, subgraph, outcome);
        theirs.observe({ subgraph, outcome }, seconds);
      }
      expect(await registry.metrics()).toBe(await stock.metrics());
    }),
  );
});

it('needs no labels', async () => {
  const registry = new Registry();
  new Seconds({ ...given, labelNames: [] }, registry).observe(0.5);
  expect(await registry.metrics()).toContain('fetch_seconds_bucket{le="1"} 1\n');
  expect(await registry.metrics()).toContain('fetch_seconds_count 1\n');
});
