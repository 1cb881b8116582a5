import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Sql } from 'sql-template-tag';
import { subgraphs } from '../../subgraphs/index.ts';
import { pick } from '../../subgraphs/load.ts';
import type { Graphs } from './graph.ts';

export type Row = Record<string, string>;
/** What a question's facts are computed from, apart from the graph: raw rows by hand-written SQL, and the published files. */
export type Evidence = {
  rows: <Found = Record<string, unknown>>(subgraph: string, statement: Sql) => Promise<Found[]>;
  file: (subgraph: string, name: string) => Row[];
};
/** A question of the people the graph is for: its operation stands beside it in a `.graphql` file of the same name. */
export type Question<Answer = never> = {
  /** Name of the operation, where it is another question's asked with other variables. */
  operation?: string;
  variables?: Record<string, unknown>;
  /** Requests to each subgraph that answering takes. */
  fetches: Record<string, number>;
  /** How many of them have to follow one another; three at most when not stated. */
  hops?: number;
  /** Throws where the answer is not what the evidence says. */
  facts: (answer: Answer, evidence: Evidence) => Promise<void> | void;
};

/** States a question. */
export function question<Answer>(stated: Question<Answer>): Question {
  return stated;
}

/** The evidence beside running graphs. */
export function evidenceOf(graphs: Graphs): Evidence {
  return {
    rows: (subgraph, statement) => graphs.subgraph(subgraph).database.select(statement),
    file: (subgraph, name) =>
      parse(readFileSync(join(pick('a subgraph', subgraphs, subgraph).directory, 'published', name)), {
        columns: true,
        bom: true,
      }) as Row[],
  };
}
