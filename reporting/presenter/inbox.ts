/** The pages of one file as they come to the thread that writes it. */
export class Inbox {
  private readonly want: () => void;
  private arrived: ((text: string | null) => void) | null = null;
  private isGone = false;

  /** @param want asks for the next page */
  constructor(want: () => void) {
    this.want = want;
  }

  /** @param text null where there are no more pages */
  put(text: string | null): void {
    this.arrived?.(text);
    this.arrived = null;
  }

  /** Nobody reads any longer: what is being written ends with an error. */
  end(): void {
    this.isGone = true;
    this.put(null);
  }

  /** The pages in their order: the next is asked for when the last is written, and only then. */
  async *texts(): AsyncGenerator<string> {
    for (;;) {
      this.check();
      const text = await new Promise<string | null>((resolve) => {
        this.arrived = resolve;
        this.want();
      });
      this.check();
      if (text === null) return;
      yield text;
    }
  }

  private check(): void {
    if (this.isGone) throw new Error('nobody reads any longer');
  }
}
