import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { internalErrorMessage } from '../../platform/errors.ts';
import { IncompleteAnswer, type Caller } from '../caller.ts';
import { reportJson } from '../formats/json.ts';
import { linkTo } from '../http/links.ts';
import type { Site } from '../http/site.ts';
import type { Given } from '../parameters/read.ts';
import type { PreparedReport } from '../prepare.ts';
import { readQuestion, Refused } from '../question.ts';
import type { PageLanguage } from '../report.ts';
import { pageRows } from '../run.ts';
import { askPage } from '../write.ts';
import { markdownOf } from './text.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Answers a call with the first page of a report: all of it as JSON has it, and cut in words. What cannot be asked or answered
 * is a result too, which says what was expected, so that whoever called may try again.
 * @param origin of this server, where it has one: `address` begins with it
 * @param onFault is told of what nobody expected
 */
export async function callReport(
  site: Site,
  caller: Caller,
  origin: string,
  prepared: PreparedReport,
  given: Arguments,
  onFault: (error: Error) => void,
): Promise<CallToolResult> {
  try {
    return await answerOf(site, caller, origin, prepared, given);
  } catch (error) {
    const isOurs = error instanceof Refused || error instanceof IncompleteAnswer;
    if (!isOurs) onFault(error as Error);
    return failed(isOurs ? error.message : internalErrorMessage);
  }
}

/** A tool's own error, told to the model. */
export function failed(message: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: message }] };
}

async function answerOf(
  { schema }: Site,
  caller: Caller,
  origin: string,
  prepared: PreparedReport,
  { lang = 'en', after = null, ...rest }: Arguments,
): Promise<CallToolResult> {
  const language = languageOf(lang);
  const asked = { language, given: givenOf(rest), after: afterOf(prepared, after) };
  const { run, query } = await readQuestion(prepared, caller, schema, asked);
  const answer = await askPage(run, pageRows);
  const address = origin + linkTo({ prepared, language, table: null, first: null, after: null }, query, 'html');
  const next = answer.tables.find(({ shape }) => shape === prepared.long)?.nextCursor ?? null;
  let text = '';
  for await (const part of reportJson.write({ run, answer, more: noFurther(), next, address })) text += String(part);
  return {
    structuredContent: JSON.parse(text) as Record<string, unknown>,
    content: [{ type: 'text', text: markdownOf(run, answer, next) }],
  };
}

/** A tool gives one page. */
async function* noFurther(): AsyncGenerator<never> {}

function languageOf(given: unknown): PageLanguage {
  if (given === 'en' || given === 'cy') return given;
  throw new Refused(`lang: expected one of en, cy; got ${shown(given)}`);
}

function afterOf({ long }: PreparedReport, given: unknown): string | null {
  if (given === null || (long !== null && typeof given === 'string')) return given as string | null;
  const expected = long === null ? 'nothing, for no table of this report is long' : 'the `next` of an answer';
  throw new Refused(`after: expected ${expected}; got ${shown(given)}`);
}

/** Arguments as they would stand in an address: what they mean is read in one place. */
function givenOf(rest: Arguments): Given {
  return Object.entries(rest).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each: unknown): [string, string] => {
      if (['string', 'number', 'boolean'].includes(typeof each)) return [name, String(each)];
      if (each === null) return [name, ''];
      throw new Refused(`${name}: expected a text, a number, true or false; got ${shown(each)}`);
    }),
  );
}

function shown(given: unknown): string {
  return (JSON.stringify(given) ?? 'nothing').slice(0, 60);
}
