import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { today } from '../platform/calendar.ts';
import { readAnswer, type Caller } from './caller.ts';
import { catalogueQuery } from './catalogue-query.ts';

/** The query that `stateOf` asks. */
export function stateOperation(schema: GraphQLSchema): string {
  return catalogueQuery(schema, 'StateOfTheData', 'revision changedAt');
}

/** What answers of this moment follow from, besides what is asked: two that differ have different names. */
export type State = {
  readonly name: string;
  /** When anything that was loaded last changed; null where nothing was. */
  readonly changedAt: Date | null;
};

/** The state of all data, of which the day is a part: what is overdue depends on it. Null where a subgraph does not answer. */
export async function stateOf(caller: Caller, operation: string): Promise<State | null> {
  const { data, errors } = readAnswer((await caller.ask(operation, {})).body);
  const parts = Object.values(
    (data?.catalogue ?? {}) as Record<string, { revision: string; changedAt: string | null } | null>,
  );
  if (errors.length > 0 || parts.length === 0) return null;
  const instants = parts.flatMap((part) => (part?.changedAt == null ? [] : [part.changedAt])).sort();
  return {
    name: digest([today(), ...parts.map((part) => part?.revision)]),
    changedAt: instants.length === 0 ? null : new Date(instants.at(-1)!),
  };
}

/** A short name for values that belong together. */
export function digest(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
}
