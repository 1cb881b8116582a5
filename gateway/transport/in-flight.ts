import { isDeepStrictEqual } from 'node:util';
import type { Identity } from '../../platform/identity.ts';

/** A query under way. */
export type Flight = {
  readonly identity: Identity;
  /** When it is given up, as `performance.now()` counts. */
  readonly until: number;
  /** Resolves when the reply has come or been given up. */
  ended: Promise<unknown>;
  /** The text of the reply, once it has come. */
  text: string | null;
};

/** The queries that are under way to one subgraph, for others to wait for instead of asking the same again. */
export class InFlight {
  readonly #byBody = new Map<string, Flight[]>();

  /** The flight of the same body for the same identity, where its reply will have come or been given up before the deadline. */
  find(body: string, identity: Identity, deadline: number): Flight | undefined {
    const flights = this.#byBody.get(body);
    if (flights === undefined) return undefined;
    return flights.find((each) => each.until <= deadline && isDeepStrictEqual(each.identity, identity));
  }

  add(body: string, flight: Flight): void {
    const flights = this.#byBody.get(body);
    if (flights === undefined) this.#byBody.set(body, [flight]);
    else flights.push(flight);
  }

  /** Lets nobody join what is under way now: a mutation has changed what it may have read. */
  forget(): void {
    this.#byBody.clear();
  }

  remove(body: string, flight: Flight): void {
    const flights = this.#byBody.get(body);
    if (flights === undefined) return;
    const index = flights.indexOf(flight);
    if (index !== -1) flights.splice(index, 1);
    if (flights.length === 0) this.#byBody.delete(body);
  }
}
