import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { mysqlOptions } from './mysql.ts';

const folder = mkdtempSync(join(tmpdir(), 'engagement-ca-'));
const authority = join(folder, 'ca.pem');
writeFileSync(authority, 'the certificate');
afterAll(() => rmSync(folder, { recursive: true }));

const options = (DATABASE_URL: string, settings = {}) =>
  mysqlOptions(readConfig({ DATABASE_URL, ...settings }), 'forums');

test('the address names account, server and the prefix of the databases', () => {
  expect(options('mysql://me:p%40ss@db.example:3307/cps')).toMatchObject({
    host: 'db.example',
    port: 3307,
    username: 'me',
    password: 'p@ss',
    database: 'cps_forums',
    poolSize: 10,
  });
  expect(options('mariadb://me@db.example')).toMatchObject({ port: 3306, database: 'engagement_forums' });
  expect(options('mysql://me@db.example')).not.toHaveProperty('ssl');
});

test('its options win over the settings', () => {
  const settings = { DATABASE_POOL_SIZE: '5', DATABASE_TLS: authority };
  expect(options('mysql://me@db.example', settings)).toMatchObject({
    poolSize: 5,
    ssl: { verifyIdentity: true, ca: 'the certificate' },
  });
  expect(options('mysql://me@db.example?poolSize=3&tls=on', settings)).toMatchObject({
    poolSize: 3,
    ssl: { verifyIdentity: true },
  });
  expect(options('mysql://me@db.example?tls=off', settings)).not.toHaveProperty('ssl');
});

test.each([
  ['poolSize=none', 'DATABASE_URL: expected poolSize to be a whole number from 1; got none'],
  ['ssl=true', 'DATABASE_URL: expected the options tls and poolSize; got "ssl"'],
])('?%s is refused by name', (given, message) => {
  expect(() => options(`mysql://me@db.example?${given}`)).toThrow(message);
});
