import type { Identity } from '../platform/identity.ts';
import { internalErrorMessage } from '../platform/errors.ts';

export type Variables = Record<string, unknown>;
/** An answer of the graph: `data` is null where the operation itself was refused. */
export type GraphAnswer = {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphFault[];
};

export type GraphFault = { readonly message: string; readonly extensions?: { readonly code?: string } };

/** A response as it comes: its JSON text, and the codes of its errors. */
export type GraphResponse = { readonly body: string; readonly codes: readonly string[] };

/** Who reads a report, and their way to ask the graph: every operation runs as its caller. */
export type Caller = {
  readonly identity: Identity;
  /**
   * Never rejects for what a subgraph does.
   * @param longestPage rows that a page of a list may have, where it is more than clients may ask for
   */
  ask(query: string, variables: Variables, longestPage?: number): Promise<GraphResponse>;
};

/** Reads a response's text. */
export function readAnswer(text: string): GraphAnswer {
  const { data, errors } = JSON.parse(text) as Partial<GraphAnswer>;
  return { data: data ?? null, errors: errors ?? [] };
}

/**
 * Asks, and gives the data. Throws where any part of it could not be answered: what is made of it would be half an answer.
 * @param longestPage rows that a page of a list may have, where it is more than clients may ask for
 */
export async function askWhole(
  caller: Caller,
  query: string,
  variables: Variables,
  longestPage?: number,
): Promise<Record<string, unknown>> {
  const { data } = readAnswer(await askWholeText(caller, query, variables, longestPage));
  if (data === null) throw new Error(internalErrorMessage);
  return data;
}

/** The same as the response's text. */
export async function askWholeText(
  caller: Caller,
  query: string,
  variables: Variables,
  longestPage?: number,
): Promise<string> {
  const { body, codes } = await caller.ask(query, variables, longestPage);
  if (codes.length > 0) throw new IncompleteAnswer(readAnswer(body).errors);
  return body;
}

/** Part of what was asked could not be answered; the messages were written for clients. */
export class IncompleteAnswer extends Error {
  readonly codes: readonly string[];

  constructor(faults: readonly GraphFault[]) {
    super([...new Set(faults.map(({ message }) => message))].join(' '));
    this.codes = faults.map(({ extensions }) => extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  }
}
