import { createHash } from 'node:crypto';
import type { Config } from '../../platform/config.ts';
import { csvLine } from '../../platform/text.ts';
import type { Database } from '../../platform/database.ts';
import { makeRelease, type ReleaseOptions, type ReleaseOutcome } from '../../platform/release/make-release.ts';
import { noiseOf, releaseKey } from '../../platform/release/noise.ts';
import { inDatabase } from '../../subgraphs/load.ts';
import { workforce } from '../../subgraphs/workforce/index.ts';
import { staff } from '../../subgraphs/workforce/release/staff.ts';

const masterKey = Buffer.alloc(32, 7);
export const extractColumns = [
  'id',
  'area',
  'grade_group',
  'sex',
  'ethnicity',
  'disability',
  'sexual_orientation',
  'religion',
  'age_band',
] as const;
export type Person = Record<(typeof extractColumns)[number], string>;

/** One person; what is not said is as most have it. */
export function person(id: string, cells: Partial<Person> = {}): Person {
  return {
    id,
    area: 'wessex',
    grade_group: 'EO',
    sex: 'FEMALE',
    ethnicity: 'WHITE',
    disability: 'DECLARED_NON_DISABLED',
    sexual_orientation: 'HETEROSEXUAL_STRAIGHT',
    religion: 'NO_RELIGION',
    age_band: '40_49',
    ...cells,
  };
}

/** So many people who are alike, with ids of their own. */
export const people = (count: number, prefix: string, cells: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, (_, index) => person(`${prefix}-${index + 1}`, cells));

/** An extract as text. */
export function extractCsv(rows: readonly Person[]): string {
  return [extractColumns, ...rows.map((row) => extractColumns.map((column) => row[column]))].map(csvLine).join('');
}

/** A release that was made, with its key as anybody with the master key and the extract works it out. */
export type MadeRelease = ReleaseOutcome & { key: Buffer };

/** Makes releases of staff in the databases of a test file. */
export function staffReleases(config: Config, write: (name: string, content: string) => string) {
  let files = 0;
  return async (rows: readonly Person[], asOf: string, options: Partial<ReleaseOptions> = {}): Promise<MadeRelease> => {
    const text = extractCsv(rows);
    const path = write(`extract-${++files}.csv`, text);
    const outcome = await inDatabase(workforce, config, (database) => releaseFile(database, path, asOf, options));
    const hash = createHash('sha256').update(text).digest('hex');
    return { ...outcome, key: releaseKey(masterKey, outcome.receipt.id, hash) };
  };
}

/** What is published of a count in a public table by a key and the end of its address, such as `SEX=FEMALE`. */
export function publishedCount(key: Buffer, release: string, codes: string, count: number): number {
  return 5 * Math.round((count + noiseOf(key)(`${release}|PERSON|HEADCOUNT|${codes}`, 'P1')) / 5);
}

/** Makes a release of an extract that stands in a file. */
export function releaseFile(
  database: Database,
  path: string,
  asOf: string,
  options: Partial<ReleaseOptions> = {},
): Promise<ReleaseOutcome> {
  return makeRelease(database, staff, path, {
    asOf,
    masterKey,
    withPairs: true,
    correction: false,
    dryRun: false,
    areas: ['north-west', 'wessex'],
    ...options,
  });
}
