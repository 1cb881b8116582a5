import { financialYearOf, financialYearWithin } from '../../../platform/calendar.ts';
import {
  areaCodes,
  datePart,
  id,
  list,
  oneOf,
  optionalPanelId,
  optionalText,
  sourceUrl,
  strandList,
  text,
} from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { partialDate, partialDateColumns, type PartialDateValue } from '../../../platform/partial-date.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode } from '../../../platform/text.ts';
import { meetingKey } from '../meeting-key.ts';
import { caseStages, feedbackKinds, recommendationStatuses } from './words.ts';

export const recommendations = defineImport({
  name: 'recommendations',
  holds: 'recommendations, lessons, concerns and other feedback, and what became of them',
  publishedFile: 'recommendations.csv',
  table: 'recommendation',
  linkTables: { recommendation_area: 'recommendation_id', recommendation_strand: 'recommendation_id' },
  columns: (reference) => ({
    id: id(),
    date: datePart(),
    date_precision: text(100),
    panel_slug: optionalPanelId(reference),
    body: text(200),
    area_slug: areaCodes(reference),
    strand: strandList(),
    kind: oneOf(feedbackKinds).transform(enumCode),
    stage: oneOf(caseStages).transform(enumCode),
    point: text(),
    response_or_action: optionalText(),
    status: oneOf(recommendationStatuses).transform(enumCode),
    target_agency: list(),
    source_url: sourceUrl(),
  }),
  records: (row) => {
    const raised = partialDate(row.date, row.date_precision);
    return [
      {
        id: row.id,
        key: [row.id],
        columns: {
          ...partialDateColumns('raised', raised),
          financial_year: financialYearWithin(raised.earliest, raised.latest),
          quarter: within(raised, quarterOf),
          month: within(raised, (day) => day.slice(0, 7)),
          panel_id: row.panel_slug,
          meeting_key: meetingKey(row.panel_slug, raised),
          body_name: row.body,
          strands_as_published: row.strand.asPublished.join('; '),
          kind: row.kind,
          stage: row.stage,
          point: row.point,
          response: row.response_or_action,
          status: row.status,
          target_agencies: row.target_agency.join('; '),
          synthetic: syntheticFlag(row.source_url),
          source_url: row.source_url,
        },
        links: {
          recommendation_area: row.area_slug.map((code) => ({ area_code: code })),
          recommendation_strand: row.strand.codes.map((code) => ({ strand_code: code })),
        },
        latestDate: raised.latest ?? raised.earliest,
      },
    ];
  },
});

/** The one stretch that a date lies in wholly; null when it may lie in two, or an end is not known. */
function within({ earliest, latest }: PartialDateValue, stretchOf: (day: string) => string): string | null {
  if (earliest === null || latest === null) return null;
  return stretchOf(earliest) === stretchOf(latest) ? stretchOf(earliest) : null;
}

/** `2021-08-31` → `2021-22 Q2`: quarters are of the year that begins on 1 April. */
function quarterOf(day: string): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  return `${financialYearOf(day)} Q${quarter === 0 ? 4 : quarter}`;
}
