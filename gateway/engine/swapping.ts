import { setTimeout as wait } from 'node:timers/promises';
import type { Transport } from '../transport/transport.ts';
import type { Engine } from './engine.ts';

/** A supergraph, and where its subgraphs are served, by name. */
export type Supergraph = { sdl: string; addresses: Record<string, string> };
type Ways = {
  connect: (name: string, address: string) => Transport;
  load: (supergraphSdl: string, transports: Transport[]) => Promise<Engine>;
};

/** The engine of one supergraph, from when it takes requests until it has answered the last. */
type Generation = { engine: Engine; reached: Map<string, Transport>; underWay: number; onIdle: (() => void) | null };

export type Swapping = {
  /** Asks whichever engine is the current one. Closing it leaves the current transports to whoever has them below. */
  readonly engine: Engine;
  /** Those of the current engine: the same array throughout, changed by a swap. */
  readonly transports: Transport[];
  /**
   * Loads another supergraph beside the current one and puts it in its place. Requests under way are answered by the engine
   * they came to. Rejects where it does not load, and then all is as it was. One swap at a time.
   * @returns how many operations it was made ready for.
   */
  swap(next: Supergraph): Promise<number>;
};

const mostWarmed = 100;
/** Planning may be slow over a large supergraph: what is not ready by then is planned when it is asked. */
const longestWarmMs = 10_000;

/** Starts an engine that can be given another supergraph while it serves. A subgraph that stays where it is keeps its transport. */
export async function startSwapping(first: Supergraph, { connect, load }: Ways): Promise<Swapping> {
  const alive = new Set<Generation>();
  const ending = new Set<Promise<void>>();
  let closed = false;

  async function begin({ sdl, addresses }: Supergraph, known: Map<string, Transport>): Promise<Generation> {
    const reached = new Map(
      Object.entries(addresses).map(([name, address]) => {
        const key = `${name} ${address}`;
        return [key, known.get(key) ?? connect(name, address)];
      }),
    );
    try {
      const engine = await load(sdl, [...reached.values()]);
      const generation = { engine, reached, underWay: 0, onIdle: null };
      alive.add(generation);
      return generation;
    } catch (error) {
      await closeUnused(reached);
      throw error;
    }
  }

  /** Closes those that no engine uses, of those that one used. */
  async function closeUnused(reached: Map<string, Transport>): Promise<void> {
    const used = new Set([...alive].flatMap((generation) => [...generation.reached.values()]));
    await Promise.all([...reached.values()].filter((each) => !used.has(each)).map((each) => each.close()));
  }

  async function end(generation: Generation): Promise<void> {
    if (generation.underWay > 0) await new Promise<void>((resolve) => (generation.onIdle = resolve));
    await generation.engine.close();
    alive.delete(generation);
    await closeUnused(generation.reached);
  }

  let current = await begin(first, new Map());
  const transports = [...current.reached.values()];

  const engine: Engine = {
    get supergraphSdl() {
      return current.engine.supergraphSdl;
    },
    get apiSchema() {
      return current.engine.apiSchema;
    },
    execute: async (request, context) => {
      const generation = current;
      generation.underWay++;
      try {
        return await generation.engine.execute(request, context);
      } finally {
        if (--generation.underWay === 0) generation.onIdle?.();
      }
    },
    warm: (requests) => current.engine.warm(requests),
    ready: () => current.engine.ready(),
    close: async () => {
      closed = true;
      await Promise.all(ending);
      await current.engine.close();
    },
  };

  return {
    engine,
    transports,
    swap: async (supergraph) => {
      const next = await begin(supergraph, current.reached);
      const asked = current.engine.ready().slice(0, mostWarmed);
      await Promise.race([next.engine.warm(asked), wait(longestWarmMs, undefined, { ref: false })]);
      if (closed) {
        await end(next);
        return 0;
      }
      const last = current;
      current = next;
      transports.splice(0, transports.length, ...next.reached.values());
      const ended = end(last).finally(() => ending.delete(ended));
      ending.add(ended);
      return asked.length;
    },
  };
}
