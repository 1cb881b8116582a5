import { Worker } from 'node:worker_threads';
import type { Chunks } from '../formats/format.ts';
import type { FileJob } from '../formats/write.ts';
import type { PageInput } from '../pages/input.ts';
import type { FromThread, PageJob, ToThread } from './messages.ts';
import { troubles } from '../words/faults.ts';

/** Makes what people read and programs load, in a thread of its own: drawing, typesetting and packing take long. */
export type Presenter = {
  page(input: PageInput): Promise<string>;
  pdf(input: PageInput): Promise<Uint8Array>;
  /**
   * Writes a file, asking for its pages as they are needed and no faster than it is read.
   * @param texts responses with the pages of its long table
   * @param onRows is told how many rows more were written
   */
  file(job: FileJob, texts: AsyncIterable<string>, onRows: (count: number) => void): Chunks;
  close(): Promise<void>;
};

/** Documents that may wait to be typeset; more would keep every page and file waiting that comes after them. */
const mostDocuments = 8;

/** There is too much to do just now; the same request may be answered in a moment. */
export class Busy extends Error {}

/** What the thread tells of one job, in order, for whoever waits for it. */
class Job {
  private readonly told: FromThread[] = [];
  private wake: (() => void) | null = null;
  private endedBy: Error | null = null;

  put(message: FromThread): void {
    this.told.push(message);
    this.wake?.();
  }

  fail(error: Error): void {
    this.endedBy = error;
    this.wake?.();
  }

  async next(): Promise<FromThread> {
    while (this.told.length === 0) {
      if (this.endedBy !== null) throw this.endedBy;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    const message = this.told.shift()!;
    if ('fault' in message) throw new Error(`The thread that makes pages and files: ${message.fault}`);
    return message;
  }
}

/** Starts its thread with the first job, and another where one ended. */
export function startPresenter(): Presenter {
  const jobs = new Map<number, Job>();
  let worker: Worker | null = null;
  let lastId = 0;
  let documents = 0;

  function start(): Worker {
    const started = new Worker(new URL('./thread.js', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    started.on('message', (message: FromThread) => jobs.get(message.id)?.put(message));
    const ended = (error: Error) => {
      if (worker !== started) return;
      worker = null;
      for (const job of jobs.values()) job.fail(error);
    };
    started.on('error', ended);
    started.on('exit', () => ended(new Error('The thread that makes pages and files ended')));
    return started;
  }

  /** It keeps the process alive while it has a job. */
  function begin(): { id: number; job: Job; tell: (message: ToThread) => void } {
    const thread = (worker ??= start());
    thread.ref();
    const [id, job] = [++lastId, new Job()];
    jobs.set(id, job);
    return { id, job, tell: (message) => thread.postMessage(message) };
  }

  function end(id: number): void {
    jobs.delete(id);
    if (jobs.size === 0) worker?.unref();
  }

  async function made(page: PageJob): Promise<string | Uint8Array> {
    const { id, job, tell } = begin();
    try {
      tell({ id, page });
      return ((await job.next()) as { chunk: string | Uint8Array }).chunk;
    } finally {
      end(id);
    }
  }

  async function* file(file: FileJob, texts: AsyncIterable<string>, onRows: (count: number) => void): Chunks {
    const pages = texts[Symbol.asyncIterator]();
    const { id, job, tell } = begin();
    try {
      tell({ id, file });
      for (;;) {
        const told = await job.next();
        if ('ended' in told) return;
        if ('rows' in told) onRows(told.rows);
        else if ('wants' in told) {
          const { done, value } = await pages.next();
          tell({ id, text: done === true ? null : value });
        } else if ('chunk' in told) {
          yield told.chunk;
          tell({ id, taken: true });
        }
      }
    } finally {
      // Whoever read is gone, or a page could not be answered: the thread need not go on.
      tell({ id, gone: true });
      end(id);
      await pages.return?.();
    }
  }

  return {
    page: async (input) => (await made({ kind: 'html', input })) as string,
    pdf: async (input) => {
      if (documents >= mostDocuments) throw new Busy(troubles.busy.en);
      documents++;
      try {
        return (await made({ kind: 'pdf', input })) as Uint8Array;
      } finally {
        documents--;
      }
    },
    file,
    close: async () => void (await worker?.terminate()),
  };
}
