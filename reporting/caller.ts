import type { Identity } from '../platform/identity.ts';
import { internalErrorMessage } from '../platform/errors.ts';
import type { Column, TableShape } from './tables/table.ts';

export type Variables = Record<string, unknown>;
/** An answer of the graph: `data` is null where the operation itself was refused. */
export type GraphAnswer = {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphFault[];
};

export type GraphFault = { readonly message: string; readonly extensions?: { readonly code?: string } };

/** A response as it comes: its JSON text, the codes of its errors, and where rows were wanted and could be read, these instead. */
export type GraphResponse = { readonly body: string; readonly codes: readonly string[]; readonly rows?: Rows };

/** How rows are found in an answer: from list to list by response keys, each cell from one of their items, and values beside them. */
export type RowLayout = Pick<TableShape, 'levels'> & {
  readonly columns: readonly Pick<Column, 'level' | 'path' | 'isList'>[];
  readonly beside: readonly (readonly string[])[];
};
type Rows = { readonly cells: readonly unknown[][]; readonly beside: readonly unknown[] };

export type HowToAsk = {
  /** Rows that a page of a list may have, where it is more than clients may ask for. */
  readonly longestPage?: number | undefined;
  /** Rows are wanted rather than the response. */
  readonly rows?: RowLayout | undefined;
};

/** Who reads a report, and their way to ask the graph: every operation runs as its caller. */
export type Caller = {
  readonly identity: Identity;
  /** Never rejects for what a subgraph does. */
  ask(query: string, variables: Variables, how?: HowToAsk): Promise<GraphResponse>;
};

/** Reads a response's text. */
export function readAnswer(text: string): GraphAnswer {
  const { data, errors } = JSON.parse(text) as Partial<GraphAnswer>;
  return { data: data ?? null, errors: errors ?? [] };
}

/** Asks, and gives the data. Throws where any part of it could not be answered: what is made of it would be half an answer. */
export async function askWhole(
  caller: Caller,
  query: string,
  variables: Variables,
  how?: HowToAsk,
): Promise<Record<string, unknown>> {
  const { data } = readAnswer((await askWholeResponse(caller, query, variables, how)).body);
  if (data === null) throw new Error(internalErrorMessage);
  return data;
}

/** The same as the response. */
export async function askWholeResponse(
  caller: Caller,
  query: string,
  variables: Variables,
  how?: HowToAsk,
): Promise<GraphResponse> {
  const response = await caller.ask(query, variables, how);
  if (response.codes.length > 0) throw new IncompleteAnswer(readAnswer(response.body).errors);
  return response;
}

/** Part of what was asked could not be answered; the messages were written for clients. */
export class IncompleteAnswer extends Error {
  readonly codes: readonly string[];

  constructor(faults: readonly GraphFault[]) {
    super([...new Set(faults.map(({ message }) => message))].join(' '));
    this.codes = faults.map(({ extensions }) => extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  }
}
