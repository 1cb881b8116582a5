import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { PageInput } from '../pages/input.ts';

/** Makes what people read: in a thread of its own, because drawing and typesetting take long. */
export type Presenter = {
  /**
   * @param from all texts that the page is made from: with the same ones it is remembered, and the input is not looked at
   */
  page(from: readonly string[], input: () => PageInput): Promise<string>;
  pdf(from: readonly string[], input: () => PageInput): Promise<Uint8Array>;
  close(): Promise<void>;
};

export type Asked = { id: number; kind: 'page' | 'pdf'; input: PageInput };
export type Made = { id: number; made: string | Uint8Array } | { id: number; fault: string };

type Waiting = { resolve: (made: never) => void; reject: (error: Error) => void };

/** How much is remembered of what was made, in characters and bytes. */
const rememberedSize = 32_000_000;

/**
 * Starts its thread with the first page. What was made is remembered by everything that it was made from, the graph's answer to this
 * caller among it: whoever may not see a row has another answer, and so never meets a page with it.
 */
export function startPresenter(): Presenter {
  const remembered = new LRUCache<string, Promise<string | Uint8Array>>({ max: 2_000, maxSize: rememberedSize });
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

  function ask<Kind extends string | Uint8Array>(
    kind: Asked['kind'],
    from: readonly string[],
    input: () => PageInput,
  ): Promise<Kind> {
    const key = createHash('sha256')
      .update(JSON.stringify([kind, ...from]))
      .digest('base64');
    const known = remembered.get(key) as Promise<Kind> | undefined;
    if (known !== undefined) return known;
    worker ??= start();
    worker.ref();
    const id = ++lastId;
    const made = new Promise<Kind>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, kind, input: input() } satisfies Asked);
    remembered.set(key, made, { size: 1_000 });
    made.then(
      ({ length }) => remembered.peek(key) === made && remembered.set(key, made, { size: length }),
      () => remembered.delete(key),
    );
    return made;
  }

  return {
    page: (from, input) => ask<string>('page', from, input),
    pdf: (from, input) => ask<Uint8Array>('pdf', from, input),
    close: async () => void (await worker?.terminate()),
  };
}
