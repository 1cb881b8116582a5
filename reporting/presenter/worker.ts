import { Worker } from 'node:worker_threads';
import type { FromThread, ToThread } from './messages.ts';

/** One job of a thread, for whoever waits for it. */
export type Job = {
  readonly id: number;
  tell(message: ToThread): void;
  /** What the thread tells next of it. Throws where the job failed, or the thread ended. */
  next(): Promise<FromThread>;
  /** Nothing more is expected of it. */
  end(): void;
};

/** A thread for jobs: it starts with the first, and again where it ended. */
export type JobThread = { begin(): Job; close(): Promise<void> };

/** What the thread tells of one job, in order. */
class Told {
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

/** A thread that runs thread.ts. It keeps the process alive while it has a job. */
export function jobThread(): JobThread {
  const jobs = new Map<number, Told>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(new URL('./thread.js', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    started.on('message', (messages: FromThread[]) => {
      for (const message of messages) jobs.get(message.id)?.put(message);
    });
    const ended = (error: Error) => {
      if (worker !== started) return;
      worker = null;
      for (const job of jobs.values()) job.fail(error);
    };
    started.on('error', ended);
    started.on('exit', () => ended(new Error('The thread that makes pages and files ended')));
    return started;
  }

  return {
    begin: () => {
      const thread = (worker ??= start());
      thread.ref();
      const [id, told] = [++lastId, new Told()];
      jobs.set(id, told);
      return {
        id,
        tell: (message) => thread.postMessage(message),
        next: () => told.next(),
        end: () => {
          jobs.delete(id);
          if (jobs.size === 0) worker?.unref();
        },
      };
    },
    close: async () => void (await worker?.terminate()),
  };
}
