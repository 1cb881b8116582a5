import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import type { SourceResolvers } from '../generated.ts';

export const Source: SourceResolvers = {
  // A copy, for an entity is given its type's name.
  __resolveReference: ({ url }) => ({ ...sourceOf(textKey('Source', 'url', url)) }),
  publications: (source, _, { loaders }) => loaders.publicationsByUrl.load(source.url),
  publication: async (source, _, { loaders }) => (await loaders.publicationsByUrl.load(source.url))[0] ?? null,
};
