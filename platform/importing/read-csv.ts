import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Fault } from './faults.ts';

export type CsvRow = { line: number; cells: Record<string, string> };

/** A file that stops being readable at a line; the rows before it were fine. */
export class UnreadableFile extends Error {
  readonly fault: Fault;

  constructor(line: number, expected: string) {
    super(expected);
    this.fault = { line, column: null, value: null, expected };
  }
}

/** Size of a file in bytes. Throws where there is none. */
export async function fileSize(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`expected a CSV file; there is none at ${path}`);
  if (!found.isFile()) throw new Error(`expected a CSV file; ${path} is a folder, device or pipe`);
  return found.size;
}

/** SHA-256 of a file, in hexadecimal, and its size in bytes. */
export async function fileHash(path: string): Promise<{ hash: string; bytes: number }> {
  await fileSize(path);
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { hash: hash.digest('hex'), bytes };
}

/**
 * Streams the rows of a CSV file in UTF-8, with or without BOM, LF or CRLF. The header must name each expected column once,
 * in any order; cells of an optional column that it lacks are blank. Throws `UnreadableFile` at bytes that are not UTF-8, an unclosed quote, a wrong header or cell count.
 * @param onBytes told how many bytes have been read so far, and the last of them
 */
export async function* readCsv(
  path: string,
  columns: readonly string[],
  optional: readonly string[],
  onBytes: (read: number, chunk: Buffer) => void,
): AsyncGenerator<CsvRow> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  const input = createReadStream(path);
  const guard = utf8Guard(onBytes);
  const failure = pipeline(input, guard, parser).catch((error: unknown) => void parser.destroy(error as Error));
  let header: string[] | null = null;
  let absent: string[] = [];
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (header === null) {
        checkHeader((header = record), columns, optional);
        absent = optional.filter((name) => !record.includes(name));
      } else yield { line: line + 1, cells: named(header, absent, record, line + 1) };
      line = info.lines;
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new UnreadableFile(Number(error.lines ?? line + 1), `readable CSV: ${error.message}`);
    throw error;
  } finally {
    input.destroy();
    await failure;
  }
  if (header === null)
    throw new UnreadableFile(1, `a header line with the columns ${columns.join(', ')}; the file is empty`);
}

function checkHeader(header: string[], columns: readonly string[], optional: readonly string[]): void {
  const missing = columns.filter((name) => !header.includes(name) && !optional.includes(name));
  const unknown = header.filter((name) => !columns.includes(name));
  const repeated = header.filter((name, index) => header.indexOf(name) !== index);
  const faults = [
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`unknown ${unknown.map((name) => JSON.stringify(name)).join(', ')}`] : []),
    ...(repeated.length > 0 ? [`twice ${repeated.join(', ')}`] : []),
  ];
  if (faults.length === 0) return;
  const names = columns.map((name) => (optional.includes(name) ? `${name} (optional)` : name));
  throw new UnreadableFile(1, `the columns ${names.join(', ')}; ${faults.join('; ')}`);
}

function named(header: string[], absent: string[], record: string[], line: number): Record<string, string> {
  if (record.length !== header.length) throw new UnreadableFile(line, `${header.length} cells; got ${record.length}`);
  const cells: Record<string, string> = {};
  for (let index = 0; index < header.length; index++) cells[header[index]!] = record[index]!.trim();
  for (const name of absent) cells[name] = '';
  return cells;
}

/** Passes bytes on unchanged while they are UTF-8; otherwise names the encoding it looks like, and the line. */
function utf8Guard(onBytes: (read: number, chunk: Buffer) => void): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let read = 0;
  const check = (chunk: Buffer, last: boolean) => {
    if (
      read === 0 &&
      (chunk.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) || chunk.subarray(0, 2).equals(Buffer.from([0xfe, 0xff])))
    )
      throw new UnreadableFile(1, 'UTF-8; the file is UTF-16 (save it as "CSV UTF-8")');
    try {
      decoder.decode(chunk, { stream: !last });
    } catch {
      const at = chunk.subarray(0, firstBadByte(chunk));
      throw new UnreadableFile(
        line + newlines(at),
        `UTF-8; the file looks like Latin-1 or Windows-1252 (save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8)`,
      );
    }
    line += newlines(chunk);
    read += chunk.length;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        check(chunk, false);
        onBytes(read, chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        check(Buffer.alloc(0), true);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/** Offset of the first byte that cannot be UTF-8, by the replacement character a lenient decoder puts there. */
function firstBadByte(chunk: Buffer): number {
  const lenient = new TextDecoder('utf-8').decode(chunk);
  return Buffer.byteLength(lenient.slice(0, Math.max(0, lenient.indexOf('\ufffd'))));
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10) count += 1;
  return count;
}
