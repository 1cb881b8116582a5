import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { releaseKey } from '../../platform/release/noise.ts';
import { fingerprint } from '../../platform/text.ts';
import { workforce } from '../../subgraphs/workforce/index.ts';
import { extractCsv, people, person } from '../support/extracts.ts';
import { temporaryFiles, temporaryFolder } from '../support/files.ts';
import { testSubgraph } from '../support/subgraph.ts';
import { runRelease, type Ended } from './release-job.ts';

const { config: databases, opened } = testSubgraph(workforce);
const onMysql = databases.databaseUrl !== undefined;
// There databases are no files, and a data folder must stay empty.
const config = onMysql ? { ...databases, dataDir: temporaryFolder() } : databases;
const write = temporaryFiles();
const temporary = temporaryFolder();
const asOf = '2023-03-31';
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const masterKey = sha256('a master key that is like no other bytes');
const environment = {
  RELEASE_MASTER_KEY: masterKey.toString('hex'),
  TMPDIR: temporary,
  TSX_DISABLE_CACHE: '1',
  LOG_LEVEL: 'trace',
};
const staff = people(40, 'unmistakable');
const extract = write('staff.csv', extractCsv(staff));

/** What must not be kept or said, by what it is; ids by what they all begin with. */
const secrets = new Map([
  ['an id', Buffer.from('unmistakable')],
  ...staff.flatMap(({ id }) => ways(`the hash of ${id}`, Buffer.from(fingerprint([id]).slice(0, 32), 'hex'))),
  ...ways('the master key', masterKey),
  ...ways('the key of the release', releaseKey(masterKey, asOf)),
  ...ways('the hash of the extract', sha256(readFileSync(extract))),
]);

function ways(name: string, bytes: Buffer): [string, Buffer][] {
  const hex = bytes.toString('hex');
  return [
    [name, bytes],
    [`${name} in hex`, Buffer.from(hex)],
    [`${name} in upper hex`, Buffer.from(hex.toUpperCase())],
    [`${name} in base64`, Buffer.from(bytes.toString('base64').replace(/=+$/, ''))],
  ];
}

const secretsIn = (bytes: Buffer) => [...secrets].flatMap(([name, secret]) => (bytes.includes(secret) ? [name] : []));

/** Every file of the data folder, and on MySQL the values of every table. */
async function kept(): Promise<Map<string, Buffer>> {
  const files = readdirSync(config.dataDir).map((file) => [file, readFileSync(join(config.dataDir, file))] as const);
  return new Map(onMysql ? [...files, ...(await tables())] : files);
}

async function tables(): Promise<[string, Buffer][]> {
  const { dataSource } = opened().database;
  const query = async (text: string) => (await dataSource.query(text)) as Record<string, unknown>[];
  const prefix = new URL(config.databaseUrl!).pathname.slice(1);
  const found = await query(`SELECT table_schema AS owner, table_name AS name FROM information_schema.tables
    WHERE table_schema LIKE '${prefix}\\_%'`);
  const contents = found.map(async ({ owner, name }): Promise<[string, Buffer]> => {
    const rows = await query(`SELECT * FROM \`${String(owner)}\`.\`${String(name)}\``);
    const values = rows.flatMap((row) => Object.values(row));
    const bytes = values.map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(`${String(value)}\n`)));
    return [String(name), Buffer.concat(bytes)];
  });
  return Promise.all(contents);
}

/** Names of all files that come to be or change in a folder during some work. */
async function changed(folder: string, work: () => Promise<unknown>): Promise<string[]> {
  const names = new Set<string>();
  const watcher = watch(folder, (_, name) => names.add(String(name)));
  await work();
  writeFileSync(join(folder, 'last'), '');
  // Events come in order, some time after the change.
  await vi.waitFor(() => expect(names).toContain('last'));
  watcher.close();
  return [...names].filter((name) => name !== 'last');
}

let release: Ended;
let changedData: string[];
let changedTemporary: string[];
beforeAll(async () => {
  changedTemporary = await changed(temporary, async () => {
    changedData = await changed(config.dataDir, async () => {
      release = await runRelease(config, [extract, '--as-of', asOf], { environment });
    });
  });
}, 120_000);

test('a release leaves no id and no key where a server could read it', async () => {
  const all = await kept();
  const seals = (await opened().database.dataSource.query('SELECT seal FROM release_receipt')) as { seal: string }[];
  // That what is there is found; the log is there as long as a server has the database open.
  const found = [...all].filter(([, bytes]) => bytes.includes(seals[0]!.seal)).map(([name]) => name);
  expect(found).toContain(onMysql ? 'release_receipt' : 'workforce.sqlite-wal');
  expect([...all].flatMap(([name, bytes]) => secretsIn(bytes).map((secret) => `${name}: ${secret}`))).toEqual([]);
});

test('a release makes no other files, not for a time either', () => {
  const own = /^workforce\.(sqlite(-wal|-shm|-journal)?|release-lock(-journal)?)$/;
  expect(changedData.filter((name) => !own.test(name))).toEqual([]);
  expect(changedData.length > 0).toBe(!onMysql);
  // SQLite's own, of pages that a statement changes: it is given no row of the extract.
  expect(changedTemporary.filter((name) => !name.startsWith('etilqs_'))).toEqual([]);
});

test('a release prints no id and no key', () => {
  expect(release).toMatchObject({ code: 0, said: '' });
  expect(release.printed).toContain('staff release 2023-03-31: 40 people');
  expect(secretsIn(Buffer.from(release.printed))).toEqual([]);
});

test.each([
  ['of a day that has one', staff, asOf],
  ['with an id twice', [...staff, staff[7]!], '2022-03-31'],
  ['with another kind of id', [...staff, person('unmistakable name')], '2022-03-31'],
  ['with made-up people among others', [...staff, person('synthetic-unmistakable')], '2022-03-31'],
  ['with an unknown code', [...staff, person('unmistakable-41', { sex: 'F' })], '2022-03-31'],
  ['of too few', staff.slice(0, 20), '2022-03-31'],
])(
  'a release %s is refused with no id and no key',
  async (_, rows, day) => {
    const path = write('refused.csv', extractCsv(rows));
    const { code, printed, said } = await runRelease(config, [path, '--as-of', day], { environment });
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(said).toContain('expected');
    expect(secretsIn(Buffer.from(said))).toEqual([]);
  },
  120_000,
);

test('a key is not said where it is made, nor where it is too short', async () => {
  const path = join(temporary, 'release.key');
  const made = await runRelease(config, ['--make-key', path]);
  expect(made).toMatchObject({ code: 0, said: '' });
  expect(made.printed).not.toContain(readFileSync(path, 'utf8').trim());
  const half = environment.RELEASE_MASTER_KEY.slice(32);
  const refused = await runRelease(config, [extract, '--as-of', '2022-03-31'], {
    environment: { RELEASE_MASTER_KEY: half },
  });
  expect(refused).toMatchObject({ code: 1, printed: '', said: expect.stringContaining('got 32 characters') as string });
  expect(refused.said).not.toContain(half);
}, 120_000);
