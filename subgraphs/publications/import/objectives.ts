import { z } from 'zod';
import { span } from '../../../platform/calendar.ts';
import { datePart, id, optionalText, sourceUrl, text } from '../../../platform/importing/cells.ts';
import { defineImport, type Reference } from '../../../platform/importing/kind.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { optionalPeriodColumns } from './optional-period.ts';

const national = 'national';

/** `national`, which is no Area, or the code of a loaded one. */
const nationalOrArea = ({ areas }: Reference) =>
  z
    .string()
    .refine((cell) => cell === national || areas.has(cell), `${national}, or the code of a loaded Area`)
    .transform((cell) => (cell === national ? null : cell));

export const objectives = defineImport({
  name: 'objectives',
  holds: 'commitments: standards, equality objectives, elements of strategies, targets and duties',
  publishedFile: 'objectives.csv',
  table: 'commitment',
  linkTables: {},
  columns: (reference) => ({
    slug: id(),
    framework: text(200),
    reference: optionalText(100),
    title: text(500),
    theme: optionalText(200),
    period_start: datePart(),
    period_end: datePart(),
    area: nationalOrArea(reference),
    measure: optionalText(500),
    target: optionalText(500),
    status_or_progress: optionalText(500),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      slug: 'example-objective-1',
      framework: 'Example Equality Objectives 2027',
      reference: '1',
      title: 'Explain decisions in plain words',
      theme: 'victim communication',
      period_start: '2027-04',
      period_end: '2031-03',
      area: 'national',
      measure: 'Share of letters found clear',
      target: '90%',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      slug: 'example-objective-2',
      framework: 'Example Equality Objectives 2027',
      reference: '2',
      title: 'A panel for every strand',
      period_start: '2027-04',
      area: 'wessex',
      status_or_progress: 'Two of three panels meet',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  records: (row) => [
    {
      id: row.slug,
      key: [row.slug],
      columns: {
        framework: row.framework,
        reference: row.reference,
        title: row.title,
        theme: row.theme,
        ...optionalPeriodColumns(row.period_start, row.period_end),
        area_code: row.area,
        measure: row.measure,
        target: row.target,
        progress: row.status_or_progress,
        synthetic: syntheticFlag(row.source_url),
        source_url: row.source_url,
      },
      latestDate: span(row.period_start)?.start ?? null,
    },
  ],
});
