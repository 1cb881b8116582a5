/** At most this part of a subgraph's requests may be asked again; more would drown a subgraph in trouble. */
const share = 0.1;
/** Retries saved up at most, so that a quiet hour does not pay for a storm. */
const burst = 5;

/** Says whether another retry may be afforded: each request earns a tenth of one. */
export class RetryBudget {
  #saved = burst;

  earn(): void {
    this.#saved = Math.min(burst, this.#saved + share);
  }

  spend(): boolean {
    // Ten tenths are a little less than one.
    if (this.#saved < 1 - 1e-9) return false;
    this.#saved -= 1;
    return true;
  }
}

/** How long to wait before asking again, in milliseconds: not everyone at the same moment. */
export function retryDelay(): number {
  return 25 + 50 * Math.random();
}
