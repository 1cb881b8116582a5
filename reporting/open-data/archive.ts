import { Readable } from 'node:stream';
import yazl from 'yazl';
import { columnMetadata } from '../http/csvw.ts';
import type { Measured } from '../units.ts';
import { writeWholeCsv } from '../write.ts';
import type { Part } from './parts.ts';
import { columnsCsv, readme, type Told } from './readme.ts';

/**
 * All tables in one ZIP, each a CSV with what its columns mean beside it. One is read after the other, page by page as whoever
 * reads the archive takes it; the stream ends in an error where a page cannot be answered.
 */
export function openDataArchive(parts: readonly Part[], units: ReadonlyMap<string, Measured>, told: Told): Readable {
  const zip = new yazl.ZipFile();
  const out = zip.outputStream as Readable;
  // Of the state of the data: the same data make the same archive.
  const options = { mtime: told.changedAt ?? new Date(0) };
  const rowCounts = new Map<string, number>();
  const add = (path: string, chunks: () => AsyncIterable<string | Uint8Array> | Iterable<string>) =>
    zip.addReadStreamLazy(path, options, (give) =>
      give(
        null,
        Readable.from(chunks(), { objectMode: false }).on('error', (error) => out.destroy(error)),
      ),
    );
  for (const { name, run, shape } of parts) {
    const onRows = (count: number) => rowCounts.set(name, (rowCounts.get(name) ?? 0) + count);
    add(`${name}.csv`, () => writeWholeCsv(run, shape, onRows));
    const metadata = columnMetadata(units, run, shape, `${name}.csv`);
    add(`${name}.csv-metadata.json`, () => [`${JSON.stringify(metadata, null, 2)}\n`]);
  }
  add('columns.csv', () => [columnsCsv(parts, units)]);
  // Last, because it says how many rows there are.
  add('README.md', () => [readme(parts, rowCounts, told)]);
  zip.end();
  return out;
}
