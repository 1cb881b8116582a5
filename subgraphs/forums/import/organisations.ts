import { areaCodes, id, oneOf, optionalText, sourceUrl, text } from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode } from '../../../platform/text.ts';

const kinds = [
  'accreditation_body',
  'community_group',
  'consultancy',
  'faith',
  'government',
  'health_service',
  'helpline',
  'inspectorate',
  'judicial_office',
  'local_authority',
  'partnership',
  'police',
  'professional_body',
  'public_body',
  'regulator',
  'reporting_service',
  'sports_club',
  'trade_union',
  'university',
  'victim_service',
  'voluntary',
  'youth_body',
] as const;
export const sectors = [
  'academic',
  'community_group',
  'faith',
  'partnership',
  'private',
  'professional',
  'public',
  'trade_union',
  'voluntary_sector',
] as const;

/** Words of an entry that say the organisation sits on a panel; having evaluated or hosted one does not. */
const sitsOnPanel = /\bpanel member\b|\bpanel representative body\b|\bofficers on panel\b/;

export const organisations = defineImport({
  name: 'organisations',
  holds: 'organisations the CPS has engaged with',
  publishedFile: 'organisations.csv',
  table: 'organisation',
  linkTables: { organisation_area: 'organisation_id' },
  columns: (reference) => ({
    slug: id(),
    name: text(200),
    kind: oneOf(kinds).transform(enumCode),
    sector: oneOf(sectors).transform(enumCode),
    area_slug: areaCodes(reference),
    role_context: optionalText(500),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      slug: 'example-support-service',
      name: 'Example Support Service',
      kind: 'victim_service',
      sector: 'voluntary_sector',
      area_slug: 'wessex',
      role_context: 'panel member',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      slug: 'example-university',
      name: 'Example University',
      kind: 'university',
      sector: 'academic',
      area_slug: 'wessex; south-west',
      role_context: 'host of an event',
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
        sector: row.sector,
        role: row.role_context,
        sits_on_panel: sitsOnPanel.test(row.role_context ?? '') ? 1 : 0,
        synthetic: syntheticFlag(row.source_url),
        source_url: row.source_url,
      },
      links: { organisation_area: row.area_slug.map((code) => ({ area_code: code })) },
      latestDate: null,
    },
  ],
});
