import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFiles, temporaryFolder } from '../../tests/support/files.ts';
import { makeMasterKey, readMasterKey } from './master-key.ts';

const write = temporaryFiles();
const folder = temporaryFolder();
const digits = '0123456789abcdef'.repeat(4);

function keyFile(name: string, content: string, mode: number): string {
  const path = write(name, content);
  chmodSync(path, mode);
  return path;
}

test.each([0o400, 0o600])('a key in a file of its owner alone (mode %o) is read', async (mode) => {
  expect(await readMasterKey(keyFile(`own-${mode}`, `${digits}\n`, mode))).toEqual(Buffer.from(digits, 'hex'));
});

test.each([0o440, 0o404, 0o644, 0o420, 0o401])('a file that others may touch (mode %o) is refused', async (mode) => {
  const path = keyFile(`others-${mode}`, digits, mode);
  await expect(readMasterKey(path)).rejects.toThrow(
    `--master-key-file: expected a file that nobody but its owner can read (chmod 400 ${path}); its mode is 0${mode.toString(8)}`,
  );
});

test.each([
  ['short', digits.slice(1)],
  ['empty', ''],
  ['words', 'correct horse battery staple'],
])('a file of %s content is refused without repeating it', async (name, content) => {
  const path = keyFile(name, content, 0o400);
  await expect(readMasterKey(path)).rejects.toThrow(
    `--master-key-file ${path}: expected 64 hexadecimal digits (openssl rand -hex 32); got ${content.length} characters`,
  );
});

test('what is no file, and a key that is not random, are refused', async () => {
  await expect(readMasterKey(folder)).rejects.toThrow(
    `--master-key-file: expected a file; ${folder} is a folder, device or pipe`,
  );
  const path = keyFile('zeros', '0'.repeat(64), 0o400);
  await expect(readMasterKey(path)).rejects.toThrow('expected random digits (openssl rand -hex 32)');
});

test('no file and no key are refused', async () => {
  const path = join(folder, 'none');
  await expect(readMasterKey(path)).rejects.toThrow(
    `--master-key-file: expected a file that can be read; ${path}: ENOENT`,
  );
  await expect(readMasterKey(undefined)).rejects.toThrow(
    'expected --master-key-file <file>, or RELEASE_MASTER_KEY set; got neither',
  );
});

test('a new key is random, its owner’s alone, and never written over another file', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await makeMasterKey(one);
  await makeMasterKey(other);
  expect(statSync(one).mode & 0o777).toBe(0o400);
  expect(await readMasterKey(one)).toHaveLength(32);
  const before = readFileSync(one, 'utf8');
  expect(readFileSync(other, 'utf8')).not.toBe(before);
  await expect(makeMasterKey(one)).rejects.toThrow(
    `--make-key: expected a new file in a folder that can be written to; ${one}: EEXIST`,
  );
  expect(readFileSync(one, 'utf8')).toBe(before);
});
