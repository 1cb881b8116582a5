import { z } from 'zod';
import { today } from '../../../platform/calendar.ts';
import { areaCode, day, id, oneOf, panelId, sourceUrl, strandCode } from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { stretchColumns } from '../../../platform/partial-date.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode } from '../../../platform/text.ts';
import { caseReviewRollUps } from '../roll-ups.ts';
import { checkSyntheticId } from './synthetic-id.ts';
import { caseOutcomes, crimeTypes } from './words.ts';

/** The id that the import of meetings gives; blank is null. */
const optionalMeetingId = () =>
  z
    .string()
    .regex(/^(meeting-[0-9a-f]{10}(-\d+)?)?$/, 'the id of a meeting in the graph, such as meeting-1a2b3c4d5e, or blank')
    .transform((cell) => cell || null);

/** Yes, no, or blank where it was not recorded, which is null. */
const optionalFlag = () =>
  z
    .enum(['yes', 'no', ''], 'yes, no, or blank where it is not recorded')
    .transform((cell) => (cell === '' ? null : cell === 'yes' ? 1 : 0));

export const caseReviews = defineImport({
  name: 'case-reviews',
  holds: 'finalised cases that panels reviewed, one row a case, without any personal data',
  publishedFile: null,
  table: 'case_review',
  linkTables: {},
  rollUps: caseReviewRollUps,
  columns: (reference) => ({
    id: id(),
    panel_slug: panelId(reference),
    meeting_id: optionalMeetingId(),
    area_slug: areaCode(reference),
    strand: strandCode(),
    crime_type: oneOf(crimeTypes).transform(enumCode),
    finalised_on: day('a review without it is refused, because panels see closed cases only'),
    reviewed_on: day(),
    outcome: oneOf(caseOutcomes).transform(enumCode),
    flagged_correctly: optionalFlag(),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      id: 'synthetic-example-1',
      panel_slug: 'se-lsip',
      area_slug: 'south-east',
      strand: 'disability',
      crime_type: 'offences against the person',
      finalised_on: '2016-05-20',
      reviewed_on: '2016-08-16',
      outcome: 'guilty plea',
      flagged_correctly: 'yes',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      id: 'synthetic-example-2',
      panel_slug: 'se-lsip',
      meeting_id: 'meeting-0123456789',
      area_slug: 'south-east',
      strand: 'domestic abuse',
      crime_type: 'criminal damage',
      finalised_on: '2016-03-02',
      reviewed_on: '2016-08-16',
      outcome: 'discontinued',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  check: (row, refuse) => {
    checkSyntheticId(row, refuse);
    if (row.reviewed_on < row.finalised_on) refuse('reviewed_on', `a day not before finalised_on, ${row.finalised_on}`);
    if (row.reviewed_on > today()) refuse('reviewed_on', `a day not after today, ${today()}`);
  },
  records: (row) => [
    {
      id: row.id,
      key: [row.id],
      columns: {
        panel_id: row.panel_slug,
        meeting_id: row.meeting_id,
        area_code: row.area_slug,
        strand_code: row.strand,
        crime_type: row.crime_type,
        finalised_on: row.finalised_on,
        reviewed_on: row.reviewed_on,
        ...stretchColumns({ earliest: row.reviewed_on, latest: row.reviewed_on }),
        outcome: row.outcome,
        flagged_correctly: row.flagged_correctly,
        synthetic: syntheticFlag(row.source_url),
        source_url: row.source_url,
      },
      latestDate: row.reviewed_on,
    },
  ],
});
