import { builderName } from '../builder/build.ts';
import { extensions, type Extension } from '../formats/index.ts';
import type { Given } from '../parameters/read.ts';
import type { PreparedReport } from '../prepare.ts';
import type { PageLanguage } from '../report.ts';
import { mostRows } from '../tables/cuts.ts';
import type { TableShape } from '../tables/table.ts';
import { arrivals, expectations, refusal } from '../words/faults.ts';
import { inBoth } from '../words/phrases.ts';
import { badRequest, notFound } from './problem.ts';
import type { Site } from './site.ts';

/** What an address asks for, besides the report's own parameters. */
export type Asked = {
  readonly prepared: PreparedReport;
  /** `metadata`: what the columns of a CSV mean (CSV on the Web). */
  readonly form: Extension | 'metadata';
  readonly language: PageLanguage;
  /** Null where none was named. */
  readonly table: TableShape | null;
  /** Rows of the long table on one page; null where nothing was said. */
  readonly first: number | null;
  readonly after: string | null;
  readonly bom: boolean;
  /** What is left for the parameters. */
  readonly given: Given;
};

const metadataEnding = '.csv-metadata.json';
const ownNames = ['lang', 'table', 'first', 'after', 'bom'] as const;

/** Reads the last part of a path, such as `area-profile.csv`, and the query. Throws a problem that says what was expected. */
export function readAddress(
  file: string,
  query: URLSearchParams,
  { reports, builder }: Pick<Site, 'reports' | 'builder'>,
): Asked {
  const { name, form } = nameAndForm(file);
  const own = new Map<string, string>();
  const rest: [string, string][] = [];
  for (const [key, value] of query)
    if (!(ownNames as readonly string[]).includes(key)) rest.push([key, value]);
    else if (own.has(key)) throw badRequest(refusal(key, expectations.oneValue, arrivals.several));
    else own.set(key, value);
  const { prepared, given } =
    name === builderName ? builder(rest, form === 'html') : { prepared: reports.get(name), given: rest };
  if (prepared === undefined)
    throw notFound(
      refusal(null, inBoth(expectations.reports, { names: [...reports.keys(), builderName].join(', ') }), name),
    );
  for (const name of ['first', 'after'])
    if (own.has(name) && prepared.long === null)
      throw badRequest(refusal(name, inBoth(expectations.noPages, { report: prepared.report.name }), arrivals.one));
  const table = own.get('table');
  const first = own.get('first');
  return {
    prepared,
    form,
    language: readLanguage(own.get('lang') ?? null),
    table: table === undefined ? null : tableOf(prepared, table),
    first: first === undefined ? null : rowsOfPage(first),
    after: own.get('after') ?? null,
    bom: oneOf('bom', ['true', 'false'], own.get('bom') ?? 'false') === 'true',
    given,
  };
}

/** The language that `lang` names; English where it is not given. */
export function readLanguage(given: string | null): PageLanguage {
  return oneOf('lang', ['en', 'cy'], given ?? 'en');
}

function nameAndForm(file: string): { name: string; form: Asked['form'] } {
  if (file.endsWith(metadataEnding)) return { name: file.slice(0, -metadataEnding.length), form: 'metadata' };
  const dot = file.lastIndexOf('.');
  const ending = dot < 0 ? '' : file.slice(dot + 1);
  const form = extensions.find((each) => each === ending);
  if (form === undefined)
    throw notFound(
      refusal(
        null,
        inBoth(expectations.file, { endings: `.${extensions.join(', .')}`, last: metadataEnding }),
        file.slice(0, 80),
      ),
    );
  return { name: file.slice(0, dot), form };
}

function tableOf({ tables }: PreparedReport, name: string): TableShape {
  const shape = tables.find(({ table }) => table.name === name);
  if (shape !== undefined) return shape;
  throw notOneOf(
    'table',
    tables.map(({ table }) => table.name),
    name,
  );
}

function rowsOfPage(text: string): number {
  const rows = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (rows >= 1 && rows <= mostRows) return rows;
  throw badRequest(refusal('first', inBoth(expectations.rows, { most: String(mostRows) }), text.slice(0, 60)));
}

/** A value that must be one of some words; throws a problem where it is none. */
export function oneOf<Word extends string>(name: string, words: readonly Word[], given: string): Word {
  const word = words.find((each) => each === given);
  if (word === undefined) throw notOneOf(name, words, given);
  return word;
}

const notOneOf = (name: string, words: readonly string[], given: string) =>
  badRequest(refusal(name, inBoth(expectations.oneOf, { values: words.join(', ') }), given.slice(0, 60)));
