import { textKey } from '../../../platform/references.ts';
import type { SeriesResolvers } from '../generated.ts';

export const Series: SeriesResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.seriesById.load(textKey('Series', 'id', id)),
  publications: (series, given, { loaders }) => loaders.publicationsBySeries(given)(series.id),
};
