/**
 * Measures on an otherwise idle machine and prints a page of docs:
 * `npm run --silent bench > docs/performance.md`, about three minutes;
 * `npm run --silent bench -- statistics > docs/performance-statistics.md`, about an hour the first time, because it makes a
 * million case reviews; they stay in `.data/bench`. With DATABASE_URL it measures MariaDB or MySQL as well.
 */
const suites: Record<string, () => Promise<unknown>> = {
  gateway: () => import('./gateway.ts'),
  statistics: () => import('./statistics.ts'),
};

const name = process.argv[2] ?? 'gateway';
const suite = suites[name];
if (suite === undefined) {
  process.stderr.write(`expected one of ${Object.keys(suites).join(', ')}; got ${JSON.stringify(name)}\n`);
  process.exit(1);
}
await suite();
