import type { Chunks } from '../formats/format.ts';
import type { FileJob } from '../formats/write.ts';
import type { PageInput } from '../pages/input.ts';
import type { PageJob } from './messages.ts';
import { turns } from './turns.ts';
import { jobThread, type JobThread } from './worker.ts';

/** Makes what people read and programs load, in threads of its own: drawing, typesetting and packing take long. */
export type Presenter = {
  page(input: PageInput): Promise<string>;
  /**
   * Documents are typeset one after the other. Throws `Busy` where too many wait.
   * @param gone whoever asked has left: a document that still waits is not made
   */
  pdf(input: PageInput, gone?: AbortSignal): Promise<Uint8Array>;
  /**
   * Writes a file, asking for its pages as they are needed and no faster than it is read.
   * @param texts responses with the pages of its long table
   * @param onRows is told how many rows more were written
   */
  file(job: FileJob, texts: AsyncIterable<string>, onRows: (count: number) => void): Chunks;
  close(): Promise<void>;
};

/** Documents that may be typeset or wait for it: whoever came after more of them would wait for long. */
const mostDocuments = 8;

/** Starts its threads with what they are first asked for. Documents have one of their own, for a long one would keep all else waiting. */
export function startPresenter(): Presenter {
  const pages = jobThread();
  const documents = jobThread();
  const inTurn = turns(mostDocuments);
  return {
    page: async (input) => (await made(pages, { kind: 'html', input })) as string,
    pdf: (input, gone) => inTurn(async () => (await made(documents, { kind: 'pdf', input })) as Uint8Array, gone),
    file: (job, texts, onRows) => file(pages, job, texts, onRows),
    close: async () => void (await Promise.all([pages.close(), documents.close()])),
  };
}

async function made(thread: JobThread, page: PageJob): Promise<string | Uint8Array> {
  const { id, tell, next, end } = thread.begin();
  try {
    tell({ id, page });
    return ((await next()) as { chunk: string | Uint8Array }).chunk;
  } finally {
    end();
  }
}

async function* file(
  thread: JobThread,
  file: FileJob,
  texts: AsyncIterable<string>,
  onRows: (count: number) => void,
): Chunks {
  const pages = texts[Symbol.asyncIterator]();
  const { id, tell, next, end } = thread.begin();
  try {
    tell({ id, file });
    for (;;) {
      const told = await next();
      if ('ended' in told) return;
      if ('rows' in told) onRows(told.rows);
      else if ('wants' in told) {
        // Asked for when all that was made of the page before is taken, for it is told first: no more is made than is read.
        const { done, value } = await pages.next();
        tell({ id, text: done === true ? null : value });
      } else if ('chunk' in told) yield told.chunk;
    }
  } finally {
    // Whoever read is gone, or a page could not be answered: the thread need not go on.
    tell({ id, gone: true });
    end();
    await pages.return?.();
  }
}
