import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../platform/calendar.ts';
import { findReceipts } from '../../platform/release/receipts.ts';
import { workforce } from '../../subgraphs/workforce/index.ts';
import { extractColumns, extractCsv, people, person } from '../support/extracts.ts';
import { temporaryFiles, temporaryFolder } from '../support/files.ts';
import { testSubgraph } from '../support/subgraph.ts';
import { runRelease } from './release-job.ts';

const { config, opened } = testSubgraph(workforce);
const write = temporaryFiles();
const key = join(temporaryFolder(), 'release.key');
const staff = [...people(60, 'one'), ...people(69, 'two', { sex: 'MALE', area: 'north-west' })];
const extract = write('staff.csv', extractCsv(staff));
const asOf = ['--as-of', '2023-03-31'];
const withKey = ['--master-key-file', key];
const run = (...given: string[]) => runRelease(config, given);
const lines = (text: string) => text.split('\n').slice(0, -1);
const receipts = async () => (await findReceipts(opened().database)).map(({ id }) => id);
const done = { code: 0, signal: null, said: '' };
const refused = { code: 1, signal: null, printed: '' };

/** What the job prints of staff, where it prints of other things too. */
const ledger = async () => {
  const { printed, ...rest } = await run('--ledger');
  expect(rest).toEqual(done);
  return lines(printed);
};

beforeAll(async () => {
  expect(await run('--make-key', key)).toEqual({
    ...done,
    printed: `a new master key is in ${key}; whoever has it can undo the noise of every release\n`,
  });
}, 120_000);

test('a key is new, its owner alone may read it, and it is never written over another file', async () => {
  expect(readFileSync(key, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  expect(statSync(key).mode & 0o777).toBe(0o400);
  const before = readFileSync(key);
  expect(await run('--make-key', key)).toEqual({
    ...refused,
    said: `--make-key: expected a new file in a folder that can be written to; ${key}: EEXIST\n`,
  });
  expect(readFileSync(key)).toEqual(before);
}, 120_000);

test('a release is tried without a trace, made, entered in the ledger, and not made again', async () => {
  expect(await ledger()).toContain('staff: nothing has been released');
  const tried = await run(extract, ...asOf, ...withKey, '--dry-run');
  expect(tried).toMatchObject(done);
  expect(lines(tried.printed)[0]).toMatch(
    /^staff release 2023-03-31: 129 people, [\d,]+ cells; .* s \(dry run: nothing written\)$/,
  );
  expect(await ledger()).toContain('staff: nothing has been released');

  const made = await run(extract, ...asOf, ...withKey);
  const spent =
    '  ledger, everyone: 1 release; public tables μ 0.71 of 1.60 (63.8 %), all tables μ 0.98 of 2.00 (68.9 %)';
  expect(made).toMatchObject(done);
  expect(lines(made.printed)[0]).toMatch(/^staff release 2023-03-31: 129 people, [\d,]+ cells; [\d.]+ s$/);
  expect(lines(made.printed)).toContain(spent);
  const after = await ledger();
  expect(after).toContain(spent);
  expect(after).toContainEqual(
    expect.stringMatching(
      /^ {2}2023-03-31: 129 people, [\d,]+ cells, all tables, made \d{4}-\d\d-\d\dT\S+Z, seal [0-9a-f]{16}$/,
    ),
  );

  expect(await run(extract, ...asOf, ...withKey)).toEqual({
    ...refused,
    said: '--as-of: expected a day that has no release yet; there is one of 2023-03-31. --correction makes another in its place, which the ledger charges for\n',
  });
  expect(await ledger()).toEqual(after);
}, 240_000);

describe('is refused with one message, and nothing is written:', () => {
  const loose = write('loose.key', `${'0'.repeat(64)}\n`);
  chmodSync(loose, 0o640);
  const later = new Date(Date.parse(today()) + 2 * 86_400_000).toISOString().slice(0, 10);
  const other = ['--as-of', '2022-03-31'];
  const notADay = (given: string) =>
    `error: option '--as-of <day>' argument '${given}' is invalid. expected a day from 1986-01-01 to today, such as 2023-03-31`;
  test.each([
    [
      'a key that others can read',
      [extract, ...other, '--master-key-file', loose],
      `--master-key-file: expected a file that nobody but its owner can read (chmod 400 ${loose}); its mode is 0640`,
    ],
    ['no key', [extract, ...other], 'expected --master-key-file <file>, or RELEASE_MASTER_KEY set; got neither'],
    ['no day', [extract, ...withKey], '--as-of: expected the day that the extract speaks of; got none'],
    ['a day to come', [extract, '--as-of', later, ...withKey], notADay(later)],
  ])(
    '%s',
    async (_, given, message) => {
      expect(await run(...given)).toEqual({ ...refused, said: `${message}\n` });
      expect(await receipts()).toEqual(['2023-03-31']);
    },
    120_000,
  );
  test('things that it knows nothing of', async () => {
    const { said, ...rest } = await run(extract, ...other, ...withKey, '--of', 'cats');
    expect(rest).toEqual(refused);
    expect(said).toMatch(/^expected what the extract holds \(--of\): staff.*; got "cats"\n$/);
  }, 120_000);
  test('a faulty extract', async () => {
    const faulty = write('faulty.csv', extractCsv([...staff, person('three', { sex: 'F' })]));
    const { said, ...rest } = await run(faulty, ...other, ...withKey);
    expect(rest).toEqual(refused);
    expect(said).toContain('line 131, column sex: expected one of FEMALE, MALE, UNKNOWN; got "F"');
    expect(said).toContain('nothing was written');
    expect(await receipts()).toEqual(['2023-03-31']);
  }, 120_000);
});

test('two jobs at once make one release of a day, and the other says why it did not', async () => {
  const given = [extract, '--as-of', '2021-03-31', '--public-only', ...withKey];
  const ended = await Promise.all([run(...given), run(...given)]);
  expect(ended.map(({ code }) => code).sort()).toEqual([0, 1]);
  const { printed, said } = ended.find(({ code }) => code === 1)!;
  expect(printed).toBe('');
  expect(said).toMatch(
    /^(--as-of: expected a day that has no release yet; there is one of 2021-03-31\. .*|expected one release job at a time; another is writing\. .*)\n$/,
  );
  expect((await receipts()).filter((id) => id === '2021-03-31')).toHaveLength(1);
}, 120_000);

test('the key may stand in the environment', async () => {
  const environment = { RELEASE_MASTER_KEY: readFileSync(key, 'utf8') };
  const given = [extract, '--as-of', '2022-03-31', '--dry-run'];
  const withEnvironment = await runRelease(config, given, { environment });
  const withFile = await run(...given, ...withKey);
  expect(withEnvironment).toMatchObject(done);
  const cells = ({ printed }: { printed: string }) => lines(printed).slice(1);
  expect(cells(withEnvironment)).toEqual(cells(withFile));
}, 120_000);

test('the template is an extract, with all its columns', async () => {
  const { printed, ...rest } = await run('--template');
  expect(rest).toEqual(done);
  const [header, ...examples] = lines(printed);
  expect(header).toBe(extractColumns.join(','));
  expect(examples).toHaveLength(2);
  const rows = examples.flatMap((row, place) =>
    Array.from({ length: 20 }, (_, index) => row.replace(/^[^,]*/, `person-${place}-${index}`)),
  );
  const path = write('template.csv', [header, ...rows, ''].join('\n'));
  const tried = await run(path, '--as-of', '2022-03-31', ...withKey, '--dry-run');
  expect(tried).toMatchObject(done);
  expect(tried.printed).toMatch(/^staff release 2022-03-31: 40 people/);
}, 120_000);

test('releases of made-up people can be taken out again, and others not', async () => {
  const before = await ledger();
  const madeUp = write('made-up.csv', extractCsv(staff.map((row) => ({ ...row, id: `synthetic-${row.id}` }))));
  expect(await run(madeUp, ...asOf, ...withKey)).toMatchObject(done);
  expect(await receipts()).toEqual(['2021-03-31', '2023-03-31', 'synthetic-2023-03-31']);
  const tried = await run('--remove-synthetic', '--dry-run');
  expect(tried.code).toBe(1);
  expect(tried.said).toContain('--remove-synthetic');
  expect(await receipts()).toHaveLength(3);
  const { printed, ...rest } = await run('--remove-synthetic');
  expect(rest).toEqual(done);
  expect(lines(printed)).toContain('staff: 1 release of made-up rows removed');
  expect(await ledger()).toEqual(before);
}, 120_000);
