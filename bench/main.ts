/**
 * Measures on an otherwise idle machine and prints a page of docs:
 * `npm run --silent bench > docs/performance.md`, about three minutes;
 * `npm run --silent bench -- statistics > docs/performance-statistics.md`, about an hour the first time, because it makes a
 * million case reviews; they stay in `.data/bench`;
 * `npm run --silent bench -- release > docs/performance-release.md`, about a quarter of an hour a database; with
 * `--people 500,2000 --rounds 2 --seconds 1` a short trial.
 * `npm run --silent bench -- engine --peers > docs/performance-engine.md`, about an hour; a short trial: bench/engine.ts.
 * `npm run --silent bench -- faults > docs/performance-faults.md`, about five minutes.
 * `npm run --silent bench -- limits`, about two minutes: its tables stand in docs/limits.md.
 * `npm run --silent bench -- reports > docs/performance-reports.md`, about five minutes more than the million case reviews take.
 * With DATABASE_URL statistics and release measure MariaDB or MySQL as well.
 */
const suites: Record<string, () => Promise<unknown>> = {
  gateway: () => import('./gateway.ts'),
  statistics: () => import('./statistics.ts'),
  release: () => import('./release.ts'),
  faults: () => import('./faults.ts'),
  engine: () => import('./engine.ts'),
  limits: () => import('./limits.ts'),
  reports: () => import('./reports.ts'),
};

const name = process.argv[2] ?? 'gateway';
const suite = suites[name];
if (suite === undefined) {
  process.stderr.write(`expected one of ${Object.keys(suites).join(', ')}; got ${JSON.stringify(name)}\n`);
  process.exit(1);
}
await suite();
