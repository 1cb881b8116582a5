import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { ByteWriter, parquetWriteRows, type SchemaElement } from 'hyparquet-writer';
import type { Cell, Column, FilledTable } from '../tables/table.ts';
import { plain } from './delimited.ts';
import type { Chunks, TableFile, TableFormat } from './format.ts';

/** Rows that are encoded at a time: so many are held, and take a few milliseconds of the event loop. */
const groupRows = 2_000;

/** Apache Parquet (https://parquet.apache.org/docs/file-format/), compressed by Snappy: typed columns, every one nullable. */
export const parquet: TableFormat = {
  mediaType: 'application/vnd.apache.parquet',
  write: (file) => {
    const out = new PassThrough({ highWaterMark: 1 << 20 });
    writeTable(file, out).then(
      () => out.end(),
      (error: Error) => out.destroy(error),
    );
    return out as Chunks;
  },
};

async function writeTable({ shape: { columns }, pages }: TableFile, out: PassThrough): Promise<void> {
  const writer = new StreamWriter(out);
  await parquetWriteRows({
    writer,
    rows: rowObjects(columns, pages),
    columns: columns.map(({ id }) => ({ name: id })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(schemaElement)],
    rowGroupSize: groupRows,
    createdBy: 'Engagement Graph',
  });
  await writer.flush();
}

/** Hands on what was written, group by group, and waits for whoever reads. */
class StreamWriter extends ByteWriter {
  private readonly out: PassThrough;

  constructor(out: PassThrough) {
    super(1 << 16);
    this.out = out;
  }

  async flush(): Promise<void> {
    const isFull = !this.out.write(Buffer.from(this.getBytes()));
    this.index = 0;
    if (isFull) await once(this.out, 'drain');
  }
}

async function* rowObjects(
  columns: readonly Column[],
  pages: AsyncIterable<FilledTable>,
): AsyncGenerator<Record<string, unknown>> {
  for await (const { rows } of pages)
    for (const row of rows)
      yield Object.fromEntries(columns.map(({ id, type, isList }, index) => [id, valueOf(row[index]!, type, isList)]));
}

const physical: Record<Column['type'], Omit<SchemaElement, 'name'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  dateTime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

function schemaElement({ id, type, isList }: Column): SchemaElement {
  return { name: id, ...physical[isList ? 'string' : type], repetition_type: 'OPTIONAL' };
}

function valueOf(cell: Cell, type: Column['type'], isList: boolean): unknown {
  if (cell === null) return undefined;
  if (isList || type === 'string') return plain(cell);
  return type === 'date' || type === 'dateTime' ? new Date(cell as string) : cell;
}
