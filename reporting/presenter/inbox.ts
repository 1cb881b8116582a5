/** How many chunks may be on their way to whoever reads: one is being read while the next is made. */
const ahead = 2;

/** The pages of one file as they come to the thread that writes it, and how far its reader has come. */
export class Inbox {
  private readonly want: () => void;
  private arrived: ((text: string | null) => void) | null = null;
  private freed: (() => void) | null = null;
  private onTheWay = 0;
  private hasEnded = false;

  /** @param want asks for the next page */
  constructor(want: () => void) {
    this.want = want;
  }

  put(text: string | null): void {
    this.arrived?.(text);
    this.arrived = null;
  }

  /** A chunk was read. */
  taken(): void {
    this.onTheWay--;
    this.freed?.();
    this.freed = null;
  }

  /** Nobody reads any longer: what is being written ends with an error. */
  end(): void {
    this.hasEnded = true;
    this.put(null);
    this.freed?.();
  }

  async *texts(): AsyncGenerator<string> {
    for (;;) {
      const text = await new Promise<string | null>((resolve) => {
        this.arrived = resolve;
        this.want();
      });
      this.check();
      if (text === null) return;
      yield text;
    }
  }

  /** Waits until one more chunk may be sent. */
  async room(): Promise<void> {
    while (this.onTheWay >= ahead && !this.hasEnded) await new Promise<void>((resolve) => (this.freed = resolve));
    this.check();
    this.onTheWay++;
  }

  private check(): void {
    if (this.hasEnded) throw new Error('nobody reads any longer');
  }
}
