import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Characteristics that the margins are of, as margins-2023.csv orders them. */
export const dimensions = [
  'REGION',
  'GRADE_GROUP',
  'AGE',
  'SEX',
  'ETHNICITY',
  'DISABILITY',
  'SEXUAL_ORIENTATION',
] as const;
export type Dimension = (typeof dimensions)[number];
export type Flow = 'IN_POST' | 'ENTRANT' | 'LEAVER_CIVIL_SERVICE' | 'LEAVER_DEPARTMENT';

/** One published count of people; a headcount of null is suppressed: under 5, and not known. */
export type MarginCell = { codes: Partial<Record<Dimension, string>>; headcount: number | null };

type Row = {
  flow: Flow;
  dimension: Dimension | '';
  code: string;
  other_dimension: Dimension | '';
  other_code: string;
  headcount: string;
};

/** All published counts of a flow: of everybody, by one characteristic and by two. README.md says whose they are. */
export function readMargins(flow: Flow): MarginCell[] {
  const rows: Row[] = parse(readFileSync(join(import.meta.dirname, 'margins-2023.csv')), { columns: true });
  return rows
    .filter((row) => row.flow === flow)
    .map((row) => ({
      codes: {
        ...(row.dimension !== '' && { [row.dimension]: row.code }),
        ...(row.other_dimension !== '' && { [row.other_dimension]: row.other_code }),
      },
      headcount: row.headcount === '[c]' ? null : Number(row.headcount),
    }));
}

/** The whole numbers that a published count can have been: rounded to the nearest 5, and suppressed under 5. */
export function rangeOf(headcount: number | null): { low: number; high: number } {
  return headcount === null ? { low: 0, high: 4 } : { low: Math.max(5, headcount - 2), high: headcount + 2 };
}
