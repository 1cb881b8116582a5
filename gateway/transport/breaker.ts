export type BreakerState = 'closed' | 'open' | 'half-open';
/** What came of a request that was let through; `unknown` where the caller gave up before the subgraph had its time. */
export type Outcome = 'good' | 'bad' | 'unknown';

export type BreakerLimits = {
  /** What is looked back on, in seconds. */
  windowSeconds: number;
  /** With fewer requests than this in the window it stays closed; with this many, half of them failing open it. */
  minRequests: number;
  openMs: number;
  probes: number;
};

const breakerLimits: BreakerLimits = { windowSeconds: 10, minRequests: 20, openMs: 5_000, probes: 3 };

/**
 * Keeps requests from a subgraph that mostly fails. Open, it lets none through; then, half-open, as many probes as the
 * limits say: all good close it, one bad opens it again. Times are given by the caller, as `performance.now()` counts.
 */
export class Breaker {
  readonly #limits: BreakerLimits;
  readonly #onChange: (state: BreakerState) => void;
  /** One place a second of the window, used round and round. */
  readonly #seconds: { second: number; all: number; bad: number }[];
  #state: BreakerState = 'closed';
  /** Counts the changes: what was let through in an earlier state says nothing about this one. */
  #period = 0;
  #openUntil = 0;
  #probesSent = 0;
  #probesGood = 0;

  constructor(onChange: (state: BreakerState) => void, limits: BreakerLimits = breakerLimits) {
    this.#onChange = onChange;
    this.#limits = limits;
    this.#seconds = Array.from({ length: limits.windowSeconds }, () => ({ second: -Infinity, all: 0, bad: 0 }));
  }

  /** Lets a request through, and gives what its outcome is recorded with; or null: it must not be sent. */
  admit(now: number): number | null {
    if (this.#state === 'closed') return this.#period;
    if (this.#state === 'open') {
      if (now < this.#openUntil) return null;
      this.#probesSent = 0;
      this.#probesGood = 0;
      this.#change('half-open');
    }
    if (this.#probesSent === this.#limits.probes) return null;
    this.#probesSent += 1;
    return this.#period;
  }

  record(admitted: number, outcome: Outcome, now: number): void {
    if (admitted !== this.#period) return;
    if (this.#state === 'half-open') this.#recordProbe(outcome, now);
    else if (outcome !== 'unknown') this.#count(outcome === 'bad', now);
  }

  #recordProbe(outcome: Outcome, now: number): void {
    if (outcome === 'bad') return this.#open(now);
    if (outcome === 'unknown') this.#probesSent -= 1;
    else this.#probesGood += 1;
    if (this.#probesGood < this.#limits.probes) return;
    for (const each of this.#seconds) each.second = -Infinity;
    this.#change('closed');
  }

  #count(isBad: boolean, now: number): void {
    const second = Math.floor(now / 1000);
    const place = this.#seconds[second % this.#seconds.length]!;
    if (place.second !== second) {
      place.second = second;
      place.all = 0;
      place.bad = 0;
    }
    place.all += 1;
    if (!isBad) return;
    place.bad += 1;
    let all = 0;
    let bad = 0;
    for (const each of this.#seconds) {
      if (each.second <= second - this.#seconds.length) continue;
      all += each.all;
      bad += each.bad;
    }
    if (all >= this.#limits.minRequests && bad * 2 >= all) this.#open(now);
  }

  #open(now: number): void {
    this.#openUntil = now + this.#limits.openMs;
    this.#change('open');
  }

  #change(state: BreakerState): void {
    this.#state = state;
    this.#period += 1;
    this.#onChange(state);
  }
}
