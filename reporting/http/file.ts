import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { oneTableJson, reportFormats, tableFormats } from '../formats/index.ts';
import type { Chunks, TableFormat } from '../formats/format.ts';
import type { Given } from '../parameters/read.ts';
import { answerOf, askReport, furtherPages, mostRows, tablePages, type Run } from '../run.ts';
import type { FilledTable } from '../tables/table.ts';
import type { Asked } from './address.ts';
import { fileName, linkHeader, linkTo } from './links.ts';

/** How much text is made before a slow reader is waited for, bytes. */
const ahead = 1 << 18;

/**
 * Answers with a file that is written as it is read. What fails before its first page is an error with its own status; later the
 * connection is cut, so that half a file is never taken for a whole one.
 */
export async function answerFile(reply: FastifyReply, asked: Asked, run: Run, query: Given, origin: string) {
  const { form, first, bom } = asked;
  const format = tableFormatOf(asked);
  let chunks: Chunks;
  if (format === null) {
    const whole = reportFormats[form as keyof typeof reportFormats];
    const answer = answerOf(run.prepared, (await askReport(run, first ?? mostRows)).body);
    const more = first === null ? furtherPages(run, answer) : noPages();
    link(
      reply,
      linkHeader(
        asked,
        query,
        answer.tables.find(({ shape }) => shape === run.prepared.long),
      ),
    );
    reply.type(whole.mediaType);
    chunks = whole.write({ run, answer, more, address: origin + linkTo(asked, query, 'html') });
  } else {
    const shape = asked.table ?? run.prepared.tables[0]!;
    const pages = tablePages(run, shape, first);
    const { value } = await pages.next();
    link(reply, linkHeader(asked, query, value as FilledTable));
    reply.type(format.mediaType);
    chunks = format.write({ shape, pages: after(value as FilledTable, pages), bom });
  }
  reply.header('content-disposition', fileName(asked, query, form === 'json' ? 'inline' : 'attachment'));
  return reply.send(Readable.from(chunks, { objectMode: false, highWaterMark: ahead }));
}

/** Null where the file is of the whole report. */
function tableFormatOf({ form, table }: Asked): TableFormat | null {
  if (form === 'json' && table !== null) return oneTableJson;
  return form in tableFormats ? tableFormats[form as keyof typeof tableFormats] : null;
}

function link(reply: FastifyReply, value: string | null): void {
  if (value !== null) reply.header('link', value);
}

async function* after(first: FilledTable, rest: AsyncIterable<FilledTable>): AsyncGenerator<FilledTable> {
  yield first;
  yield* rest;
}

async function* noPages(): AsyncGenerator<FilledTable> {}
