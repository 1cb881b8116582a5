import { LRUCache } from 'lru-cache';

/** A page or document, and whether all that it was to show could be answered. */
export type MadePage = { readonly made: string | Uint8Array; readonly isWhole: boolean };
/** Makes a page, unless all who wait for it leave. */
type Make = (allGone: AbortSignal) => Promise<MadePage>;
export type PageMemory = {
  /** Whether a page is remembered, so that nobody need make it. */
  has(tag: string): boolean;
  /** What was made under a tag; else it is made for who asks, until they are gone. */
  get(tag: string, make: Make, gone: AbortSignal): Promise<MadePage>;
};

/** How much is remembered, in characters and bytes. */
const most = 32_000_000;

/**
 * Remembers pages by their entity tag, which names all that a page follows from: program, question and state of the data. Only what
 * does not depend on who asks has a tag (conditional.ts). What is not whole is made again. Who asks for what is being made waits for
 * the same; it is given up with the last of them.
 */
export function createPageMemory(): PageMemory {
  const remembered = new LRUCache<string, MadePage>({ max: 2_000, maxSize: most });
  const underWay = new Map<string, Making>();

  function begin(tag: string, make: Make): Making {
    const allGone = new AbortController();
    const making: Making = { promised: make(allGone.signal), waiting: 0, allGone };
    const end = () => {
      // Whoever asks after that gets another.
      if (underWay.get(tag) === making) underWay.delete(tag);
    };
    underWay.set(tag, making);
    allGone.signal.addEventListener('abort', end);
    making.promised.then((page) => {
      if (page.isWhole) remembered.set(tag, page, { size: page.made.length });
      end();
    }, end);
    return making;
  }

  const get: PageMemory['get'] = async (tag, make, gone) => {
    gone.throwIfAborted();
    const known = remembered.get(tag);
    if (known !== undefined) return known;
    const making = underWay.get(tag) ?? begin(tag, make);
    making.waiting++;
    gone.addEventListener(
      'abort',
      () => {
        if (--making.waiting === 0) making.allGone.abort(gone.reason);
      },
      { once: true },
    );
    return making.promised;
  };
  return { has: (tag) => remembered.has(tag), get };
}

type Making = { readonly promised: Promise<MadePage>; waiting: number; readonly allGone: AbortController };
