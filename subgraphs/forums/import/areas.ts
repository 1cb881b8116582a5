import { span } from '../../../platform/calendar.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { areaColumns } from '../../../platform/reference/import-areas.ts';

/** What units without a territory give in the column of police forces; it names none. */
const noForce = 'England and Wales';

export const areas = defineImport({
  name: 'areas',
  holds: 'CPS Areas, divisions and other units, present and past',
  publishedFile: 'areas.csv',
  table: 'area',
  linkTables: { area_police_force: 'area_code' },
  columns: areaColumns,
  examples: [
    {
      slug: 'example-area',
      name: 'CPS Example Area',
      kind: 'area',
      valid_from: '2027-04-01',
      police_force_areas: 'Dorset; Wiltshire',
      predecessors: 'wessex',
      main_offices: 'Poole',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      slug: 'example-unit',
      name: 'CPS Example Unit',
      kind: 'virtual_area',
      valid_from: '2027',
      notes: 'Charging decisions by telephone',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  records: (row) => [
    {
      id: row.slug,
      key: [row.slug],
      columns: {
        name: row.name,
        name_cy: row.name_cy,
        kind: row.kind,
        valid_from: span(row.valid_from)?.start ?? null,
        valid_to: span(row.valid_to)?.end ?? null,
        former_names: row.former_names.join('; '),
        main_offices: row.main_offices.join('; '),
        note: row.notes,
        source_url: row.source_url,
      },
      links: {
        area_police_force: row.police_force_areas
          .filter((name) => name !== noForce)
          .map((name) => ({ police_force: name })),
      },
      latestDate: span(row.valid_to)?.end ?? span(row.valid_from)?.start ?? null,
    },
  ],
});
