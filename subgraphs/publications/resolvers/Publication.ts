import { partialDateFrom } from '../../../platform/partial-date.ts';
import type { StrandCode } from '../../../platform/reference/strands.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import type { Format, PublicationResolvers } from '../generated.ts';
import { optionalPeriod } from './optional-period.ts';

export const Publication: PublicationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.publicationById.load(textKey('Publication', 'id', id)),
  titleLanguage: (publication) => publication.titleLanguage,
  publishers: (publication, _, { loaders }) => loaders.publishersByPublication.load(publication.id),
  series: (publication, _, { loaders }) =>
    publication.seriesId === null ? null : loaders.seriesById.load(publication.seriesId),
  areas: async (publication, _, { loaders }) =>
    (await loaders.areasByPublication.load(publication.id)).map((code) => ({ code })),
  strands: async (publication, _, { loaders }) =>
    (await loaders.strandsByPublication.load(publication.id)).map((code) => ({ code: code as StrandCode })),
  period: (publication) => optionalPeriod(publication),
  published: (publication) => partialDateFrom(publication, 'published')!,
  supersededBy: (publication, _, { loaders }) =>
    publication.supersededBy === null ? null : loaders.publicationById.load(publication.supersededBy),
  editions: (publication, _, { loaders }) => loaders.editionsByPublication.load(publication.id),
  languages: async (publication, _, { loaders }) =>
    distinct((await loaders.editionsByPublication.load(publication.id)).map((edition) => edition.language)),
  formats: async (publication, _, { loaders }) =>
    distinct(
      (await loaders.editionsByPublication.load(publication.id)).flatMap(
        (edition) => (edition.format as Format | null) ?? [],
      ),
    ),
  topics: (publication, _, { loaders }) => loaders.topicsByPublication.load(publication.id),
  source: (publication) => sourceOf(publication.sourceUrl),
};

const distinct = <Code>(codes: Code[]): Code[] => [...new Set(codes)];
