import type { ClosedList, ReleaseTable } from '../disclosure/closed-list.ts';
import type { Codes } from './counts.ts';

/** A column of an extract. */
export type ExtractColumn = {
  name: string;
  /** What a cell must be, for the message of one that is not. */
  expected: string;
  /** The codes that a cell gives, by dimension; null where it is none of those expected. */
  read: (cell: string) => Readonly<Record<string, string>> | null;
  /** Two cells that it takes, for the template. */
  examples: readonly [string, string];
};
/** What the rows of an extract are: besides `id`, a pseudonym. */
export type Extract = { columns: readonly ExtractColumn[]; codes: Codes };

/** One kind of thing that releases are made of. */
export type ReleaseSubject = {
  list: ClosedList;
  /** The word for its things in messages: `people`. */
  things: string;
  /**
   * How an extract as of a day is read. Throws where nothing can be released as of the day.
   * @param areas codes of the units that exist
   */
  extract(asOf: string, areas: readonly string[]): Extract;
  /** Those whose loss is added up over releases as of a day, and the tables that count each of them. */
  accounts(asOf: string): readonly { account: string; counts: (table: ReleaseTable) => boolean }[];
};
