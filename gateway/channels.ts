import { channel, type Channel } from 'node:diagnostics_channel';
import type { RequestContext } from './request-context.ts';

/** What the gateway tells of its work to whoever listens: metrics, the request log, tracing, and tests that count. */
type Messages = {
  /** A request was answered. */
  request: {
    context: RequestContext;
    status: number;
    /** From the first byte of the request read to the last of the answer written, in milliseconds. */
    ms: number;
    operationName: string | null;
    codes: readonly string[];
  };
  /** A request is sent to a subgraph. `call` is the same object in its `fetched`. */
  fetch: { call: object; subgraph: string; query: string; context: RequestContext };
  /** It was answered, or given up. */
  fetched: { call: object; subgraph: string; context: RequestContext; ms: number; outcome: FetchOutcome };
  /** A subgraph's breaker changed its state. */
  breaker: { subgraph: string; state: 'closed' | 'open' | 'half-open' };
  /** An operation was looked up among those kept ready; where it was not, how long making it ready took. */
  prepared: { hit: boolean; ms: number };
};
export type FetchOutcome = 'answered' | 'errors' | 'unavailable';

type Typed<Message> = Omit<Channel, 'publish'> & { publish(message: Message): void };
const typed = <Name extends keyof Messages>(name: Name) =>
  channel(`engagement-graph:${name}`) as unknown as Typed<Messages[Name]>;

/** Publishing costs next to nothing while nobody listens; ask `hasSubscribers` where making the message would cost. */
export const channels = {
  request: typed('request'),
  fetch: typed('fetch'),
  fetched: typed('fetched'),
  breaker: typed('breaker'),
  prepared: typed('prepared'),
};

/** Listens to one of them; gives back how to stop. */
export function listen<Name extends keyof Messages>(
  name: Name,
  onMessage: (message: Messages[Name]) => void,
): () => void {
  const from = channel(`engagement-graph:${name}`);
  const listener = (message: unknown) => onMessage(message as Messages[Name]);
  from.subscribe(listener);
  return () => void from.unsubscribe(listener);
}
