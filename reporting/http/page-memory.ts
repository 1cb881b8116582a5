import { LRUCache } from 'lru-cache';

/** A page or document, and whether all that it was to show could be answered. */
export type MadePage = { readonly made: string | Uint8Array; readonly isWhole: boolean };
/** Gives what was made under a tag, or makes it. */
export type PageMemory = (tag: string, make: () => Promise<MadePage>) => Promise<MadePage>;

/** How much is remembered, in characters and bytes. */
const most = 32_000_000;

/**
 * Remembers pages by their entity tag, which names all that a page follows from: program, question and state of the data. Only what
 * does not depend on who asks has a tag (conditional.ts). What is not whole is made again.
 */
export function createPageMemory(): PageMemory {
  const remembered = new LRUCache<string, Promise<MadePage>>({ max: 2_000, maxSize: most });
  return (tag, make) => {
    const known = remembered.get(tag);
    if (known !== undefined) return known;
    const promised = make();
    remembered.set(tag, promised, { size: 1_000 });
    promised.then(
      ({ made, isWhole }) => {
        if (remembered.peek(tag) !== promised) return;
        if (isWhole) remembered.set(tag, promised, { size: made.length });
        else remembered.delete(tag);
      },
      () => remembered.delete(tag),
    );
    return promised;
  };
}
