import { areaCodes, datePart, id, oneOf, optionalText, sourceUrl, strandList, text } from '../importing/cells.ts';
import { defineImport, type Reference } from '../importing/kind.ts';
import { enumCode } from '../text.ts';

const kinds = [
  'community_accountability_forum',
  'lsip',
  'hate_crime_scrutiny_panel',
  'vawg_scrutiny_panel',
  'domestic_violence_scrutiny_panel',
  'community_involvement_panel',
  'strategic_panel',
  'thematic_scrutiny_panel',
  'national_scrutiny_panel',
  'advisory_group',
  'nfa_scrutiny_panel',
] as const;
const statuses = ['planned', 'active', 'superseded', 'closed', 'dissolved', 'pilot', 'unknown'] as const;

/** The columns of panels.csv, for the owner of panels and for the reference that every subgraph keeps. */
export const panelColumns = (reference: Reference) => ({
  slug: id(),
  name: text(200),
  kind: oneOf(kinds).transform(enumCode),
  level: oneOf(['local', 'national']).transform(enumCode),
  area_slug: areaCodes(reference),
  strands: strandList(),
  established: optionalText(40),
  meeting_frequency: optionalText(200),
  chair_role: optionalText(200),
  facilitator_role: optionalText(200),
  composition: optionalText(1000),
  case_selection: optionalText(500),
  status: oneOf(statuses).transform(enumCode),
  status_date: datePart(),
  notes: optionalText(),
  source_url: sourceUrl(),
});

/** What other subgraphs need to know of a panel: its kind, Areas, strands and listing page. */
export const panelReferenceImport = defineImport({
  name: 'panels-reference',
  holds: 'panels with kind, Areas, strands and listing page, replicated from forums',
  publishedFile: 'panels.csv',
  table: 'panel_reference',
  linkTables: { panel_reference_area: 'panel_id', panel_reference_strand: 'panel_id' },
  columns: panelColumns,
  records: (row) => [
    {
      id: row.slug,
      key: [row.slug],
      columns: { kind: row.kind, listing_url: row.source_url },
      links: {
        panel_reference_area: row.area_slug.map((code) => ({ area_code: code })),
        panel_reference_strand: row.strands.codes.map((code) => ({ strand_code: code })),
      },
      latestDate: null,
    },
  ],
});
