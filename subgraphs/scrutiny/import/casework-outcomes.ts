import { z } from 'zod';
import { datePart, number, oneOf, optionalText, sourceUrl, text } from '../../../platform/importing/cells.ts';
import { defineImport, type Reference } from '../../../platform/importing/kind.ts';
import { period, periodColumns } from '../../../platform/period.ts';
import { strandMeaning } from '../../../platform/reference/strand-words.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode, fingerprint } from '../../../platform/text.ts';
import { caseworkMeasures, caseworkUnits } from './words.ts';

const national = 'national';

/** How a note says that the code of a former Area stands for the police force area of the same name. */
const policeForceArea = /\bpolice force areas?$/;

export const caseworkOutcomes = defineImport({
  name: 'casework-outcomes',
  holds: 'casework figures: what was prosecuted and how it ended, by strand, Area and period',
  publishedFile: 'casework_outcomes.csv',
  table: 'casework_figure',
  linkTables: {},
  columns: (reference) => ({
    year: text(100),
    period_start: datePart(),
    period_end: datePart(),
    strand: strandCell(),
    area: areaCell(reference),
    measure: oneOf(caseworkMeasures).transform(enumCode),
    value: number(),
    unit: oneOf(caseworkUnits).transform(enumCode),
    source_url: sourceUrl(),
    notes: optionalText(),
  }),
  examples: [
    {
      year: '2027-28',
      period_start: '2027-04-01',
      period_end: '2028-03-31',
      strand: 'disability',
      area: 'national',
      measure: 'prosecutions_completed',
      value: '1000',
      unit: 'defendants',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      year: '2027-28 Q1',
      period_start: '2027-04-01',
      period_end: '2027-06-30',
      strand: 'rape',
      area: 'wessex',
      measure: 'conviction_rate',
      value: '62.5',
      unit: 'percent',
      source_url: 'urn:cps:synthetic:template',
      notes: 'provisional',
    },
  ],
  records: (row, published) => {
    const when = period(row.year, row.period_start, row.period_end);
    return [
      {
        id: `casework-${fingerprint(Object.values(published)).slice(0, 10)}`,
        key: [row.year, row.period_start, row.strand.asPublished, row.area ?? national, row.measure, row.source_url],
        columns: {
          ...periodColumns(when),
          strand_code: row.strand.code,
          strand_as_published: row.strand.asPublished,
          area_code: row.area,
          geography: geographyOf(row.area, row.notes),
          breakdown: row.strand.breakdown,
          measure: row.measure,
          value: row.value,
          unit: row.unit,
          note: row.notes,
          synthetic: syntheticFlag(row.source_url),
          source_url: row.source_url,
        },
        latestDate: when.end ?? when.start,
      },
    ];
  },
});

function geographyOf(area: string | null, notes: string | null): string {
  if (area === null) return 'NATIONAL';
  return policeForceArea.test(notes ?? '') ? 'POLICE_FORCE_AREA' : 'AREA';
}

/** `national`, which is null, or one loaded Area. */
function areaCell({ areas }: Reference) {
  return z
    .string()
    .refine((cell) => cell === national || areas.has(cell), '`national` or the code of a loaded Area')
    .transform((cell) => (cell === national ? null : cell));
}

/** One published wording; a figure is of one strand, or of a wording that means none. */
function strandCell() {
  return text(200).transform((words, context) => {
    const meaning = strandMeaning(words);
    if (meaning === null || meaning.codes.length > 1) {
      context.addIssue({
        code: 'custom',
        message: 'a strand wording of platform/reference/strand-words.ts that means at most one strand',
      });
      return z.NEVER;
    }
    return { asPublished: words, code: meaning.codes[0] ?? null, breakdown: meaning.breakdown };
  });
}
