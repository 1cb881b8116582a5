import { loadPresent } from '../../../platform/loaders.ts';
import { partialDateFrom } from '../../../platform/partial-date.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import { splitList } from '../../../platform/text.ts';
import type { EventResolvers } from '../generated.ts';

export const Event: EventResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.eventById.load(textKey('Event', 'id', id)),
  date: (event) => partialDateFrom(event, 'date')!,
  areas: async (event, _, { loaders }) => loadPresent(loaders.areaByCode, await loaders.areasByEvent.load(event.id)),
  partners: (event, _, { loaders }) => loaders.partnersByEvent.load(event.id),
  partnerNames: (event) => splitList(event.partnerNames),
  source: (event) => sourceOf(event.sourceUrl),
};
