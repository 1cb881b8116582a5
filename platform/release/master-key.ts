import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { masterKeyFromEnvironment } from '../config.ts';

const shape = /^[0-9a-f]{64}$/i;
const othersMay = 0o077;
/** Of 64 random hexadecimal digits fewer than this are different less than once in 10^18 keys. */
const fewestDigits = 8;

/**
 * The master key of releases: 64 hexadecimal digits in a file that only its owner can read, or in RELEASE_MASTER_KEY. Messages
 * never repeat it.
 */
export async function readMasterKey(path: string | undefined): Promise<Buffer> {
  if (path === undefined) return keyOf(masterKeyFromEnvironment(), 'RELEASE_MASTER_KEY');
  // Looked at and read through one handle: between two names another file could come.
  // Without O_NONBLOCK a pipe would be waited for.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`--master-key-file: expected a file that can be read; ${path}: ${error.code}`);
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new Error(`--master-key-file: expected a file; ${path} is a folder, device or pipe`);
    if (found.uid !== process.geteuid?.() && process.geteuid !== undefined)
      throw new Error(`--master-key-file: expected a file of who runs the job; ${path} belongs to another user`);
    const { mode } = found;
    if ((mode & othersMay) !== 0)
      throw new Error(
        `--master-key-file: expected a file that nobody but its owner can read (chmod 400 ${path}); its mode is 0${(mode & 0o777).toString(8)}`,
      );
    return keyOf(await file.readFile('utf8'), `--master-key-file ${path}`);
  } finally {
    await file.close();
  }
}

/** Writes a new random master key into a file that only its owner can read. Never over another file. */
export async function makeMasterKey(path: string): Promise<void> {
  await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o400 }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(`--make-key: expected a new file in a folder that can be written to; ${path}: ${error.code}`);
    },
  );
}

function keyOf(text: string | undefined, where: string): Buffer {
  if (text === undefined) throw new Error(`expected --master-key-file <file>, or ${where} set; got neither`);
  const key = text.trim();
  if (!shape.test(key))
    throw new Error(`${where}: expected 64 hexadecimal digits (openssl rand -hex 32); got ${key.length} characters`);
  if (new Set(key.toLowerCase()).size < fewestDigits)
    throw new Error(`${where}: expected random digits (openssl rand -hex 32); got a key that could be guessed`);
  return Buffer.from(key, 'hex');
}
