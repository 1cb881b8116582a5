import {
  areaCodes,
  datePart,
  list,
  oneOf,
  optionalPanelId,
  optionalText,
  sourceUrl,
  text,
} from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { partialDate, partialDateColumns, stretchColumns } from '../../../platform/partial-date.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode, fingerprint, splitList } from '../../../platform/text.ts';
import { z } from 'zod';

const kinds = ['case_scrutiny', 'forum', 'policy', 'internal', 'strategic', 'outreach'] as const;

/** What the compilers wrote where a page lists a meeting but holds no note of it. */
const noNote = 'Listed only; notes not seen';

export const meetings = defineImport({
  name: 'meetings',
  holds: 'meetings of panels, forums and networks',
  publishedFile: 'meetings.csv',
  table: 'meeting',
  linkTables: { meeting_area: 'meeting_id' },
  columns: (reference) => ({
    date: datePart(),
    date_precision: text(100),
    panel_slug: optionalPanelId(reference),
    panel_name: text(200),
    area_slug: areaCodes(reference),
    meeting_kind: oneOf(kinds).transform(enumCode),
    theme: optionalText(500),
    topics: list(),
    cases_reviewed: z
      .string()
      .regex(/^\d*$/, 'a whole number, or blank')
      .transform((cell) => (cell === '' ? null : Number(cell))),
    case_types: list(),
    lessons_actions: z.string().transform((cell) => (cell === noNote ? [] : splitList(cell))),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      date: '2027-05-12',
      date_precision: 'day',
      panel_slug: 'caf',
      panel_name: 'Community Accountability Forum',
      meeting_kind: 'forum',
      theme: 'Disability hate crime',
      topics: 'reporting; special measures',
      lessons_actions: 'Explain decisions in plain words',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      date: '2027-06',
      date_precision: 'month',
      panel_slug: 'se-lsip',
      panel_name: 'South East LSIP',
      area_slug: 'south-east',
      meeting_kind: 'case_scrutiny',
      cases_reviewed: '3',
      case_types: 'domestic abuse',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  records: (row, published) => {
    const date = partialDate(row.date, row.date_precision);
    return [
      {
        id: `meeting-${fingerprint(Object.values(published)).slice(0, 10)}`,
        key: [row.panel_slug ?? row.panel_name, row.date, row.date_precision, row.theme ?? ''],
        columns: {
          panel_id: row.panel_slug,
          panel_name: row.panel_name,
          kind: row.meeting_kind,
          ...partialDateColumns('date', date),
          ...stretchColumns(date),
          theme: row.theme,
          topics: row.topics.join('; '),
          cases_reviewed_count: row.cases_reviewed,
          case_types: row.case_types.join('; '),
          lessons: row.lessons_actions.join('; '),
          has_note: row.topics.length + row.lessons_actions.length > 0 ? 1 : 0,
          synthetic: syntheticFlag(row.source_url),
          source_url: row.source_url,
        },
        links: { meeting_area: row.area_slug.map((code) => ({ area_code: code })) },
        latestDate: date.latest ?? date.earliest,
      },
    ];
  },
});
