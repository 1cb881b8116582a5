import { fillSets, setKey } from '../../../platform/code-set.ts';
import { financialYearWithin, quarterOf } from '../../../platform/calendar.ts';
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
import { partialDate, partialDateColumns, within } from '../../../platform/partial-date.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode } from '../../../platform/text.ts';
import { meetingKey } from '../meeting-key.ts';
import { recommendationRollUps } from '../roll-ups.ts';
import { caseStages, feedbackKinds, recommendationStatuses } from './words.ts';

export const recommendations = defineImport({
  name: 'recommendations',
  holds: 'recommendations, lessons, concerns and other feedback, and what became of them',
  publishedFile: 'recommendations.csv',
  table: 'recommendation',
  linkTables: { recommendation_area: 'recommendation_id', recommendation_strand: 'recommendation_id' },
  rollUps: recommendationRollUps,
  afterwards: async (transaction) => {
    for (const of of ['area', 'strand']) await fillSets(transaction, setsOf(of));
  },
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
          area_set: setKey(row.area_slug),
          strand_set: setKey(row.strand.codes),
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

const setsOf = (what: string) => ({
  records: 'recommendation',
  links: `recommendation_${what}`,
  owner: 'recommendation_id',
  code: `${what}_code`,
  sets: `recommendation_${what}_set`,
  column: `${what}_set`,
});
