import { Worker } from 'node:worker_threads';
import type { PageInput } from '../pages/input.ts';

/** Makes what people read: in a thread of its own, because drawing and typesetting take long. */
export type Presenter = {
  page(input: PageInput): Promise<string>;
  pdf(input: PageInput): Promise<Uint8Array>;
  close(): Promise<void>;
};

export type Asked = { id: number; kind: 'page' | 'pdf'; input: PageInput };
export type Made = { id: number; made: string | Uint8Array } | { id: number; fault: string };

type Waiting = { resolve: (made: never) => void; reject: (error: Error) => void };

/** Starts its thread with the first page. */
export function startPresenter(): Presenter {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(new URL('./thread.js', import.meta.url), { execArgv: [] });
    started.on('message', (made: Made) => {
      const asked = waiting.get(made.id);
      waiting.delete(made.id);
      if (waiting.size === 0) started.unref();
      if ('made' in made) asked?.resolve(made.made as never);
      else asked?.reject(new Error(`The thread that makes pages: ${made.fault}`));
    });
    const ended = (error: Error) => {
      if (worker === started) worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on('error', ended);
    started.on('exit', () => ended(new Error('The thread that makes pages ended')));
    return started;
  }

  function ask<Kind extends string | Uint8Array>(kind: Asked['kind'], input: PageInput): Promise<Kind> {
    worker ??= start();
    worker.ref();
    const id = ++lastId;
    worker.postMessage({ id, kind, input } satisfies Asked);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  }

  return {
    page: (input) => ask<string>('page', input),
    pdf: (input) => ask<Uint8Array>('pdf', input),
    close: async () => void (await worker?.terminate()),
  };
}
