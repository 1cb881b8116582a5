import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Given } from '../parameters/read.ts';
import type { Presenter } from '../presenter/presenter.ts';
import type { Run } from '../run.ts';
import { writeFile, type Wanted } from '../write.ts';
import type { Asked } from './address.ts';
import { fileName, linkHeader, linkTo } from './links.ts';

/** How much text is made before a slow reader is waited for, bytes. */
const ahead = 1 << 18;

/** Of a HEAD nothing is written, and where no page was asked for one row tells all that its headers say. */
const headRows = 1;
const nothing = () => Readable.from([]);

/**
 * Answers with a file that is written as it is read. What fails before its first page is an error with its own status; later the
 * connection is cut, so that half a file is never taken for a whole one.
 */
export async function answerFile(
  presenter: Presenter,
  reply: FastifyReply,
  asked: Asked & Wanted,
  run: Run,
  query: Given,
  origin: string,
) {
  const isHead = reply.request.method === 'HEAD';
  const { mediaType, nextCursor, missing, chunks } = await writeFile(
    presenter,
    run,
    isHead ? { ...asked, first: asked.first ?? headRows } : asked,
    origin + linkTo(asked, query, 'html'),
  );
  // Half an answer is told as such, and not kept.
  if (missing.length > 0) reply.removeHeader('etag').removeHeader('last-modified').header('cache-control', 'no-store');
  const links = linkHeader(asked, query, nextCursor);
  if (links !== null) reply.header('link', links);
  reply.header('content-disposition', fileName(asked, query, asked.form === 'json' ? 'inline' : 'attachment'));
  if (isHead) return reply.type(mediaType).send(nothing());
  const file = Readable.from(chunks, { objectMode: false, highWaterMark: ahead });
  // To a client of HTTP/1.0, as many a proxy is, a connection that is closed in good order ends a whole file.
  file.once('error', () => {
    if (reply.raw.headersSent) reply.raw.socket?.resetAndDestroy();
  });
  return reply.type(mediaType).send(file);
}
