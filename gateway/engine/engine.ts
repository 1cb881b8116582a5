import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import type { Logger } from '../../platform/log.ts';
import type { RequestContext } from '../request-context.ts';
import type { Transport } from '../transport/transport.ts';

/** A request as a client sends it, of which only the forms are known: the texts and objects may hold anything. */
export type GraphQLRequest = {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
  /** A mutation is refused: the request came by GET. */
  onlyQueries?: boolean;
  /** Rows are wanted, and the response only where they cannot be told without. An engine may pass it over. */
  rows?: RowLayout;
};

/** How rows are found in a response. */
export type RowLayout = {
  /** Response keys from each list to the next; the last leads to the rows. */
  readonly levels: readonly (readonly string[])[];
  /** From which list's item a cell is read, and along which response keys; `isList` where it holds several values. */
  readonly columns: readonly { readonly level: number; readonly path: readonly string[]; readonly isList: boolean }[];
  /** Response keys to single values that are told too. */
  readonly beside: readonly (readonly string[])[];
};
/** Rows of cells, as the response's JSON would have them, and the values beside them. */
export type Rows = { readonly cells: unknown[][]; readonly beside: unknown[] };

export type EngineResponse = {
  /** The whole response as JSON text, errors formatted for the client; empty where there are rows. */
  body: string;
  /** The rows that were wanted, where all that they show could be answered. */
  rows?: Rows;
  /**
   * `none`: it was executed, whatever errors it met. `request`: the document or a variable is at fault and nothing was
   * executed, so the response has no `data`. `method`: a mutation where only queries are allowed.
   */
  fault: 'none' | 'request' | 'method';
  /** The codes of the response's errors, in their order, for log and metrics. */
  codes: readonly string[];
  /** The name of the operation that ran, null where it has none or none was found. */
  operationName: string | null;
};

/** Answers operations over one supergraph. `execute` never throws for what a client or a subgraph does. */
export type Engine = {
  readonly supergraphSdl: string;
  /** What clients may ask; operations are validated against it. */
  readonly apiSchema: GraphQLSchema;
  execute(request: GraphQLRequest, context: RequestContext): Promise<EngineResponse>;
  /** Makes ready for operations that will be asked: parses, validates and plans them. One that is refused is left out. */
  warm(requests: readonly GraphQLRequest[]): Promise<void>;
  /** The operations kept ready, the most recently asked first. */
  ready(): GraphQLRequest[];
  close(): Promise<void>;
};

export type EngineOptions = {
  log: Logger;
  /** Custom scalars by name, whose input values are checked before anything is fetched; a scalar not named here takes any. */
  scalars: Record<string, GraphQLScalarType>;
};

/** Makes an engine for a supergraph whose subgraphs the transports reach, one transport for each by name. */
export type LoadEngine = (supergraphSdl: string, transports: Transport[], options: EngineOptions) => Promise<Engine>;
