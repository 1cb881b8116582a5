import type { PageLanguage, Report, Text } from '../report.ts';
import type { FilledTable } from '../tables/table.ts';

/** What may be chosen for a parameter, in the order it is shown. */
export type Choice = { readonly value: string; readonly label: string };

/** Something the reader gave that cannot be used: which parameter, what was expected and what arrived. */
export type ParameterFault = { readonly parameter: string; readonly expected: Text; readonly got: string };

/** A page on which facts stand. */
export type SourceNote = {
  readonly url: string;
  readonly kind: 'PUBLISHED' | 'SYNTHETIC' | 'RELEASE';
  readonly note: string | null;
};

/** Everything a page shows. It is plain data: whoever has the same gets the same page, byte for byte. */
export type PageInput = {
  readonly report: Report;
  readonly language: PageLanguage;
  /** Path of this page, without its query: `/` or `/reports/area-profile.html`. */
  readonly path: string;
  /**
   * What was asked, as it stands in addresses: parameter, value; in the order of the report's parameters. Last `after`, where
   * the long table does not begin with its first row.
   */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The variables with which the report's operation was asked, as GraphQL takes them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Per parameter what may be chosen; of text and dates nothing. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  /** With any there is no answer: the page is the form and what is wrong with it. */
  readonly faults: readonly ParameterFault[];
  /** Null where nothing was asked yet because a required parameter is missing, or there are faults. */
  readonly answer: PageAnswer | null;
};

export type PageAnswer = {
  readonly tables: readonly FilledTable[];
  /** One for each key figure of the report, null where there is none. */
  readonly figures: readonly (number | string | null)[];
  /** In the order in which they are met; a footnote's number is its place from 1. */
  readonly sources: readonly SourceNote[];
  readonly containsSynthetic: boolean;
  /** Messages for what could not be answered: a subgraph that is down, a table that does not exist. */
  readonly missing: readonly string[];
};
