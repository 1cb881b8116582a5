import { defineConfig } from 'vitest/config';
import { readConfig } from './platform/config.ts';

/** Suites that ask a database: all of them run again on MySQL or MariaDB. */
const databaseSuites = ['platform/**/*.test.ts', 'subgraphs/**/*.test.ts', 'tests/**/*.test.ts'];
/** Of them those that ask none after all, always an embedded one, or run a command whose work other suites do there. */
const withoutDatabase = [
  'platform/release/**',
  'subgraphs/synthetic/**',
  'tests/attack/**',
  'tests/{federation,faults}/**',
  'tests/{directions,docs}.test.ts',
  'tests/releasing/{command,reach}.test.ts',
];
/** Suites over a file of 34,369 rows that is not part of the project. */
const civilService = '**/*.civil-service.test.ts';
/** Suites that drive a browser. */
const inBrowser = '**/*.e2e.test.ts';
const localMysql = 'mysql://root@127.0.0.1:3306/engagement';

/** `--mode`: the default runs all on embedded databases; `e2e`, `mysql`, `civil-service` and `civil-service-mysql` as package.json names them. */
export default defineConfig(({ mode }) => {
  const onMysql = mode.endsWith('mysql');
  const ofCivilService = mode.startsWith('civil-service');
  return {
    resolve: {
      // Apollo's packages and ours must get one and the same module: two copies of graphql refuse each other's schemas.
      alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    },
    test: {
      include:
        mode === 'e2e' ? [inBrowser] : ofCivilService ? [civilService] : onMysql ? databaseSuites : ['**/*.test.ts'],
      exclude: [
        '**/node_modules/**',
        ...(ofCivilService ? [] : [civilService]),
        ...(mode === 'e2e' ? [] : [inBrowser]),
        ...(onMysql && !ofCivilService ? withoutDatabase : []),
      ],
      env: { DATABASE_URL: onMysql ? (readConfig().databaseUrl ?? localMysql) : '', LOG_LEVEL: 'silent' },
      maxWorkers: '100%',
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  };
});
