import { id, oneOf, sourceUrl, text } from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { freeText, freeTextList } from '../../../platform/importing/personal-data.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode } from '../../../platform/text.ts';
import { checkSyntheticId } from './synthetic-id.ts';
import { caseFeedbackKinds, caseStages } from './words.ts';

export const feedback = defineImport({
  name: 'feedback',
  holds: 'what panels said about the cases they reviewed',
  publishedFile: null,
  table: 'case_feedback',
  linkTables: {},
  columns: () => ({
    id: id(),
    case_review_id: text(90),
    kind: oneOf(caseFeedbackKinds).transform(enumCode),
    stage: oneOf(caseStages).transform(enumCode),
    point: freeText(500),
    target_agency: freeTextList(),
    source_url: sourceUrl(),
  }),
  refersTo: [{ column: 'case_review_id', table: 'case_review', expected: 'the id of a loaded case review' }],
  examples: [
    {
      id: 'synthetic-example-1-1',
      case_review_id: 'synthetic-example-1',
      kind: 'good practice',
      stage: 'special measures',
      point: 'Screens were asked for at the first hearing',
      target_agency: 'CPS; police',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      id: 'synthetic-example-2-1',
      case_review_id: 'synthetic-example-2',
      kind: 'concern',
      stage: 'victim communication',
      point: 'The letter did not say why the case was stopped',
      target_agency: 'witness care unit',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  check: checkSyntheticId,
  records: (row) => [
    {
      id: row.id,
      key: [row.id],
      columns: {
        case_review_id: row.case_review_id,
        kind: row.kind,
        stage: row.stage,
        point: row.point,
        target_agencies: row.target_agency.join('; '),
        synthetic: syntheticFlag(row.source_url),
        source_url: row.source_url,
      },
      latestDate: null,
    },
  ],
});
