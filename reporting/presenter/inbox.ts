/** The pages of one file as they come to the thread that writes it. */
export class Inbox {
  private readonly want: () => void;
  private arrived: ((texts: readonly string[]) => void) | null = null;
  private isEnd = false;
  private isGone = false;

  /** @param want asks for more pages */
  constructor(want: () => void) {
    this.want = want;
  }

  put(texts: readonly string[], isEnd: boolean): void {
    this.isEnd = isEnd;
    this.arrived?.(texts);
    this.arrived = null;
  }

  /** Nobody reads any longer: what is being written ends with an error. */
  end(): void {
    this.isGone = true;
    this.put([], true);
  }

  /** The pages in their order: more are asked for when those that came are written, and only then. */
  async *texts(): AsyncGenerator<string> {
    while (!this.isEnd) {
      const texts = await new Promise<readonly string[]>((resolve) => {
        this.arrived = resolve;
        this.want();
      });
      for (const text of texts) {
        this.check();
        yield text;
      }
    }
    this.check();
  }

  private check(): void {
    if (this.isGone) throw new Error('nobody reads any longer');
  }
}
