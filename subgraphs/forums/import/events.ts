import { areaCodes, datePart, list, oneOf, optionalText, sourceUrl, text } from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { partialDate, partialDateColumns, stretchColumns } from '../../../platform/partial-date.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode, fingerprint } from '../../../platform/text.ts';
import { engagementLevels, type EventWord } from '../engagement-levels.ts';

const kinds = Object.keys(engagementLevels) as [EventWord, ...EventWord[]];

export const events = defineImport({
  name: 'events',
  holds: 'engagement events other than panel meetings',
  publishedFile: 'events.csv',
  table: 'event',
  linkTables: { event_area: 'event_id', event_partner: 'event_id' },
  columns: (reference) => ({
    date: datePart(),
    date_end: datePart(),
    date_precision: text(100),
    title: text(300),
    area_slug: areaCodes(reference),
    type: oneOf(kinds),
    partners: list(),
    audience: optionalText(500),
    attendance: optionalText(100),
    purpose: optionalText(),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      date: '2027-10-09',
      date_precision: 'day',
      title: 'Example open day',
      area_slug: 'wessex',
      type: 'mock_trial',
      partners: 'Example Support Service; Example University',
      audience: 'students',
      attendance: '40',
      purpose: 'Show how a case comes to court',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      date: '2027-10-18',
      date_end: '2027-10-25',
      date_precision: 'day',
      title: 'Example awareness week',
      area_slug: 'wessex; south-west',
      type: 'awareness_week',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  records: (row, published) => {
    const date = partialDate(row.date, row.date_precision, row.date_end);
    return [
      {
        id: `event-${fingerprint(Object.values(published)).slice(0, 10)}`,
        key: [row.title, row.date, row.source_url],
        columns: {
          title: row.title,
          kind: enumCode(row.type),
          level: engagementLevels[row.type],
          ...partialDateColumns('date', date),
          ...stretchColumns(date),
          partner_names: row.partners.join('; '),
          audience: row.audience,
          attendance: /^\d+$/.test(row.attendance ?? '') ? Number(row.attendance) : null,
          attendance_as_published: row.attendance,
          purpose: row.purpose,
          synthetic: syntheticFlag(row.source_url),
          source_url: row.source_url,
        },
        links: {
          event_area: row.area_slug.map((code) => ({ area_code: code })),
          event_partner: [...new Set(row.partners)].map((name) => ({ partner_name: name })),
        },
        latestDate: date.latest ?? date.earliest,
      },
    ];
  },
});
