import type { GraphQLSchema } from 'graphql';
import type { Caller } from './caller.ts';
import type { Choice } from './pages/input.ts';
import { choicesOf } from './parameters/choices.ts';
import { readParameters, refusalOf, type Given } from './parameters/read.ts';
import type { PreparedReport } from './prepare.ts';
import type { PageLanguage } from './report.ts';
import type { Run } from './run.ts';

/** What was asked of a report, in order. */
export type Question = {
  readonly run: Run;
  readonly query: Given;
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
};

/** What was given cannot be asked: the message says what was expected of each parameter, and what arrived. */
export class Refused extends Error {}

/** Reads what was given for a report. Throws `Refused`, or `IncompleteAnswer` where the graph cannot say what may be chosen. */
export async function readQuestion(
  prepared: PreparedReport,
  caller: Caller,
  schema: GraphQLSchema,
  { language, given, after }: { language: PageLanguage; given: Given; after: string | null },
): Promise<Question> {
  const { parameters } = prepared.report;
  const choices = await choicesOf(parameters, language, caller, schema);
  const read = readParameters(parameters, choices, given);
  const refused = refusalOf(read);
  if (refused !== null) throw new Refused(refused.en);
  return { run: { prepared, caller, language, variables: read.variables, after }, query: read.query, choices };
}
