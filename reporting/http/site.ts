import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { createBuilder, type Builder } from '../builder/builder.ts';
import type { Caller } from '../caller.ts';
import { codeDigest } from '../code.ts';
import { prepareReports, type PreparedReport } from '../prepare.ts';
import type { Presenter } from '../presenter/presenter.ts';
import type { Report } from '../report.ts';
import { stateOperation } from '../state.ts';
import { createPageMemory, type PageMemory } from './page-memory.ts';

/** What every route of reports needs. */
export type Site = {
  readonly reports: ReadonlyMap<string, PreparedReport>;
  /** What the report builder makes of an address. */
  readonly builder: Builder;
  readonly schema: GraphQLSchema;
  readonly stateOperation: string;
  readonly presenter: Presenter;
  readonly pages: PageMemory;
  /** Names the program: reporting/code.ts. */
  readonly code: string;
  /** Who sent a request, and how they ask the graph. */
  callerOf(request: IncomingMessage): Caller;
};

/** Checks the reports against the API; throws what `prepareReports` throws. */
export function createSite(
  reports: readonly Report[],
  schema: GraphQLSchema,
  presenter: Presenter,
  callerOf: Site['callerOf'],
): Site {
  return {
    reports: new Map(prepareReports(reports, schema).map((prepared) => [prepared.report.name, prepared])),
    builder: createBuilder(schema),
    schema,
    stateOperation: stateOperation(schema),
    presenter,
    pages: createPageMemory(),
    code: codeDigest(),
    callerOf,
  };
}
