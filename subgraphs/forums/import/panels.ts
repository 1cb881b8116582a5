import { optionalText } from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { partialDate, partialDateColumns } from '../../../platform/partial-date.ts';
import { panelColumns } from '../../../platform/reference/import-panels.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { meetingRhythms } from '../../../platform/reference/meeting-rhythms.ts';

const noDate = { label: null, earliest: null, latest: null, precision: null, approximate: null };

export const panels = defineImport({
  name: 'panels',
  holds: 'forums and panels',
  publishedFile: 'panels.csv',
  table: 'panel',
  linkTables: { panel_area: 'panel_id', panel_strand: 'panel_id' },
  columns: (reference) => ({
    ...panelColumns(reference),
    meeting_frequency: optionalText(200).refine(
      (cell) => cell === null || meetingRhythms.has(cell),
      `a wording of platform/reference/meeting-rhythms.ts (${[...meetingRhythms.keys()].join(', ')}), or blank`,
    ),
  }),
  examples: [
    {
      slug: 'example-hate-crime-panel',
      name: 'Example Hate Crime Scrutiny Panel',
      kind: 'hate_crime_scrutiny_panel',
      level: 'local',
      area_slug: 'wessex',
      strands: 'racist; religious; disability',
      established: '2027-04',
      meeting_frequency: 'quarterly',
      chair_role: 'Chief Crown Prosecutor',
      composition: 'Community representatives; police',
      status: 'active',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      slug: 'example-forum',
      name: 'Example Forum',
      kind: 'community_accountability_forum',
      level: 'national',
      strands: 'all',
      status: 'planned',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  records: (row) => [
    {
      id: row.slug,
      key: [row.slug],
      columns: {
        name: row.name,
        kind: row.kind,
        level: row.level,
        strands_as_published: row.strands.asPublished.join('; '),
        ...optionalDate('established', row.established),
        status: row.status,
        ...optionalDate('status_as_of', row.status_date || null),
        meeting_frequency: row.meeting_frequency,
        chair_role: row.chair_role,
        facilitator_role: row.facilitator_role,
        composition: row.composition,
        case_selection: row.case_selection,
        note: row.notes,
        synthetic: syntheticFlag(row.source_url),
        source_url: row.source_url,
      },
      links: {
        panel_area: row.area_slug.map((code) => ({ area_code: code })),
        panel_strand: row.strands.codes.map((code) => ({ strand_code: code })),
      },
      latestDate: row.status_date === '' ? null : partialDate(row.status_date).latest,
    },
  ],
});

/** The five columns of a date that the page may not give at all: then all five are null. */
function optionalDate(prefix: string, published: string | null) {
  if (published !== null) return partialDateColumns(prefix, partialDate(published));
  return Object.fromEntries(Object.entries(noDate).map(([name, value]) => [`${prefix}_${name}`, value]));
}
