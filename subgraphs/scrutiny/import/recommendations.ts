import { daysBetween } from '../../../platform/calendar.ts';
import { fillSets, setKey } from '../../../platform/code-set.ts';
import {
  areaCodes,
  datePart,
  id,
  oneOf,
  optionalDay,
  optionalPanelId,
  optionalText,
  sourceUrl,
  strandList,
  text,
} from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { freeText, freeTextList, optionalFreeText } from '../../../platform/importing/personal-data.ts';
import {
  partialDate,
  partialDateColumns,
  stretchColumns,
  type PartialDateValue,
} from '../../../platform/partial-date.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode } from '../../../platform/text.ts';
import { meetingKey } from '../meeting-key.ts';
import { recommendationRollUps } from '../roll-ups.ts';
import { checkSyntheticId } from './synthetic-id.ts';
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
    body: freeText(200),
    area_slug: areaCodes(reference),
    strand: strandList(),
    kind: oneOf(feedbackKinds).transform(enumCode),
    stage: oneOf(caseStages).transform(enumCode),
    point: freeText(),
    response_or_action: optionalFreeText(),
    status: oneOf(recommendationStatuses).transform(enumCode),
    target_agency: freeTextList(),
    source_url: sourceUrl(),
    case_review_id: optionalText(90),
    responded_on: optionalDay(),
    owner_role: optionalFreeText(200),
    due_on: optionalDay(),
    followed_up_on: optionalDay(),
  }),
  optionalColumns: ['case_review_id', 'responded_on', 'owner_role', 'due_on', 'followed_up_on'],
  refersTo: [{ column: 'case_review_id', table: 'case_review', expected: 'the id of a loaded case review, or blank' }],
  examples: [
    {
      id: 'synthetic-example-3',
      date: '2016-08-16',
      date_precision: 'day',
      panel_slug: 'se-lsip',
      body: 'LSIP',
      area_slug: 'south-east',
      strand: 'domestic abuse',
      kind: 'recommendation',
      stage: 'victim communication',
      point: 'Say in the letter why a case was stopped',
      response_or_action: 'Letters are now checked by a second lawyer',
      status: 'implemented',
      target_agency: 'CPS; witness care unit',
      source_url: 'urn:cps:synthetic:template',
      case_review_id: 'synthetic-example-2',
      responded_on: '2016-10-03',
      owner_role: 'Victim liaison unit manager',
      due_on: '2016-12-31',
      followed_up_on: '2016-11-15',
    },
    {
      id: 'synthetic-example-4',
      date: '2016',
      date_precision: 'year (about)',
      body: 'Community forums',
      strand: 'hate crime',
      kind: 'feedback',
      stage: 'engagement',
      point: 'Meet in community venues',
      status: 'noted',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  check: (row, refuse) => {
    const { responded_on, followed_up_on } = row;
    const { earliest } = partialDate(row.date, row.date_precision);
    checkSyntheticId(row, refuse);
    if (responded_on !== null && earliest !== null && responded_on < earliest)
      refuse('responded_on', `a day not before the one it was raised on, ${earliest} at the earliest`);
    if (followed_up_on !== null && responded_on !== null && followed_up_on < responded_on)
      refuse('followed_up_on', `a day not before responded_on, ${responded_on}`);
  },
  records: (row) => {
    const raised = partialDate(row.date, row.date_precision);
    return [
      {
        id: row.id,
        key: [row.id],
        columns: {
          ...partialDateColumns('raised', raised),
          ...stretchColumns(raised),
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
          responded_on: row.responded_on,
          days_to_response: daysToResponse(raised, row.responded_on),
          owner_role: row.owner_role,
          due_on: row.due_on,
          followed_up_on: row.followed_up_on,
          case_review_id: row.case_review_id,
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

/** Whole days from a day raised to the response; null where either is not known to the day. */
function daysToResponse(raised: PartialDateValue, respondedOn: string | null): number | null {
  if (respondedOn === null || raised.precision !== 'DAY' || raised.approximate) return null;
  return daysBetween(raised.earliest!, respondedOn);
}
