import { expect, test } from 'vitest';
import { readConfig, tracingIsAsked } from './config.ts';

test('an empty environment gives the documented defaults', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    dataDir: '.data',
    databaseUrl: undefined,
    transport: 'embedded',
  });
});

test('an argument switches its setting on, whatever the environment says', () => {
  expect(readConfig({ WITH_SYNTHETIC: 'false' }).withSynthetic).toBe(false);
  expect(readConfig({ WITH_SYNTHETIC: 'true' }).withSynthetic).toBe(true);
  expect(readConfig({ WITH_SYNTHETIC: '0' }, ['--with-synthetic']).withSynthetic).toBe(true);
  expect(() => readConfig({ WITH_SYNTHETIC: 'yes' }, ['--synthetic'])).toThrow(
    'argument: expected --with-synthetic or --expose-plan; got "--synthetic"\n  WITH_SYNTHETIC: expected one of 0, 1, false, true; got "yes"',
  );
});

test('all faults are reported together, by variable, with what was expected and what arrived', () => {
  const read = () => readConfig({ PORT: 'http', DATABASE_URL: 'postgres://host/db', TRANSPORT: 'carrier-pigeon' });
  expect(read).toThrow('PORT: expected a whole number from 0 to 65535; got "http"');
  expect(read).toThrow(
    /DATABASE_URL: expected an address that begins mysql:\/\/ or mariadb:\/\/; got "postgres:\/\/host\/db"/,
  );
  expect(read).toThrow('TRANSPORT: expected one of embedded, http; got "carrier-pigeon"');
});

test.each([
  ['on', 'on'],
  ['off', 'off'],
  ['127.0.0.1:9464', { host: '127.0.0.1', port: 9464 }],
  ['metrics.internal:0', { host: 'metrics.internal', port: 0 }],
  ['[::1]:9464', { host: '::1', port: 9464 }],
])('metrics may be served at %s', (text, place) => {
  expect(readConfig({ METRICS: text }).metrics).toEqual(place);
});

test.each(['yes', '9464', ':9464', '::1:9464', '127.0.0.1:65536', 'http://127.0.0.1:9464'])(
  'metrics cannot be served at %s',
  (text) => {
    expect(() => readConfig({ METRICS: text })).toThrow(
      `METRICS: expected on, off or host:port; got ${JSON.stringify(text)}`,
    );
  },
);

test.each([
  [true, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }],
  [true, { OTEL_SERVICE_NAME: 'the-graph', OTEL_SDK_DISABLED: 'false' }],
  [false, {}],
  [false, { OTEL_SERVICE_NAME: '' }],
  [false, { OTEL_SERVICE_NAME: 'the-graph', OTEL_SDK_DISABLED: 'TRUE' }],
  [false, { OTEL_SERVICE_NAME: 'the-graph', OTEL_TRACES_EXPORTER: 'none' }],
])('tracing is asked for: %s, by %o', (asked, environment) => {
  expect(tracingIsAsked(environment)).toBe(asked);
});
