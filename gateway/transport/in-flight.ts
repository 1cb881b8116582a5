import { isDeepStrictEqual } from 'node:util';
import type { Identity } from '../../platform/identity.ts';

export type Shared = { readonly text: string };
type Flight<Reply> = { identity: Identity; until: number; reply: Promise<Reply> };

/** The queries that are under way to one subgraph, for others to wait for instead of asking the same again. */
export class InFlight<Reply extends Shared> {
  readonly #byBody = new Map<string, Flight<Reply>[]>();

  /**
   * The reply to the same body for the same identity, where it will have come or been given up before the deadline. Each
   * reads the text for itself: an engine writes into what it reads.
   */
  find(body: string, identity: Identity, deadline: number): Promise<Reply> | undefined {
    const flights = this.#byBody.get(body);
    if (flights === undefined) return undefined;
    return flights.find((each) => each.until <= deadline && isDeepStrictEqual(each.identity, identity))?.reply;
  }

  /** Tells of a query under way that is given up at `until`; gives what to call when it has ended. */
  add(body: string, flight: Flight<Reply>): () => void {
    const flights = this.#byBody.get(body);
    if (flights === undefined) this.#byBody.set(body, [flight]);
    else flights.push(flight);
    return () => this.#remove(body, flight);
  }

  /** Lets nobody join what is under way now: a mutation has changed what it may have read. */
  forget(): void {
    this.#byBody.clear();
  }

  #remove(body: string, flight: Flight<Reply>): void {
    const flights = this.#byBody.get(body);
    if (flights === undefined) return;
    const index = flights.indexOf(flight);
    if (index !== -1) flights.splice(index, 1);
    if (flights.length === 0) this.#byBody.delete(body);
  }
}
