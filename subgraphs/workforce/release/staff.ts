import type { Codes } from '../../../platform/release/counts.ts';
import type { ExtractColumn, ReleaseSubject } from '../../../platform/release/subject.ts';
import { completeCodes } from '../dimensions.ts';
import type { Dimension } from '../entities.ts';
import { staffTables } from '../release-tables.ts';

/** Columns of the extract, in its order: each gives one dimension. */
const columns = {
  area: 'AREA',
  grade_group: 'GRADE_GROUP',
  sex: 'SEX',
  ethnicity: 'ETHNICITY',
  disability: 'DISABILITY',
  sexual_orientation: 'SEXUAL_ORIENTATION',
  religion: 'RELIGION',
  age_band: 'AGE',
} as const satisfies Record<string, Dimension>;

/** Releases of staff: the extract has one pseudonymous row a person in post. */
export const staff: ReleaseSubject = {
  list: staffTables,
  things: 'people',
  extract: (_, areas) => {
    const codes: Codes = Object.fromEntries(
      Object.values(columns).map((dimension) => [dimension, dimension === 'AREA' ? areas : completeCodes(dimension)]),
    );
    return {
      codes,
      columns: Object.entries(columns).map(([name, dimension]) => column(name, dimension, codes[dimension]!)),
    };
  },
  // People stay for years, so that all releases together speak of the same ones.
  accounts: () => [{ account: 'everyone', counts: () => true }],
};

function column(name: string, dimension: Dimension, codes: readonly string[]): ExtractColumn {
  return {
    name,
    expected: dimension === 'AREA' ? `the code of a current Area, such as ${codes[0]}` : `one of ${codes.join(', ')}`,
    read: (cell) => (codes.includes(cell) ? { [dimension]: cell } : null),
    examples: [codes[0]!, codes.at(-1)!],
  };
}
