import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import type { CommitmentResolvers } from '../generated.ts';
import { optionalPeriod } from './optional-period.ts';

export const Commitment: CommitmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.commitmentById.load(textKey('Commitment', 'id', id)),
  period: (commitment) => optionalPeriod(commitment),
  area: (commitment) => (commitment.areaCode === null ? null : { code: commitment.areaCode }),
  publications: (commitment, _, { loaders }) => loaders.publicationsByUrl.load(commitment.sourceUrl),
  source: (commitment) => sourceOf(commitment.sourceUrl),
};
