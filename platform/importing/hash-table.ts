const words = 4;
const slotWords = words + 1;
const hexDigitsAWord = 8;
const fullest = 0.6;

/**
 * A number for each of many hashes of 128 bits (32 hexadecimal digits). A file of a million rows takes some 40 MB, where a Map
 * of strings takes ten times as much.
 */
export class HashTable {
  private slots = new Uint32Array(1024 * slotWords);
  private size = 0;

  /** The number set for a hash; 0 where none was. */
  get(hash: string): number {
    return this.slots[this.slotOf(wordsOf(hash)) + words]!;
  }

  /** @param value a whole number from 1 to 4,294,967,295 */
  set(hash: string, value: number): void {
    if (this.size >= (this.slots.length / slotWords) * fullest) this.grow();
    const key = wordsOf(hash);
    const slot = this.slotOf(key);
    if (this.slots[slot + words] === 0) {
      this.size += 1;
      this.slots.set(key, slot);
    }
    this.slots[slot + words] = value;
  }

  /** Where a hash stands, or the free place it would take: the next one where its own is taken. */
  private slotOf(key: ArrayLike<number>): number {
    const count = this.slots.length / slotWords;
    for (let place = key[0]! % count; ; place = (place + 1) % count) {
      const slot = place * slotWords;
      if (this.slots[slot + words] === 0) return slot;
      let same = true;
      for (let index = 0; index < words; index++) same &&= this.slots[slot + index] === key[index];
      if (same) return slot;
    }
  }

  private grow(): void {
    const full = this.slots;
    this.slots = new Uint32Array(full.length * 2);
    for (let slot = 0; slot < full.length; slot += slotWords)
      if (full[slot + words] !== 0) {
        const entry = full.subarray(slot, slot + slotWords);
        this.slots.set(entry, this.slotOf(entry));
      }
  }
}

function wordsOf(hash: string): number[] {
  return Array.from({ length: words }, (_, index) =>
    Number.parseInt(hash.slice(index * hexDigitsAWord, (index + 1) * hexDigitsAWord), 16),
  );
}
