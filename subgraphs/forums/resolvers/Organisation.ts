import { loadPresent } from '../../../platform/loaders.ts';
import { textKey } from '../../../platform/references.ts';
import { sourceOf } from '../../../platform/source.ts';
import type { OrganisationResolvers } from '../generated.ts';

export const Organisation: OrganisationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.organisationById.load(textKey('Organisation', 'id', id)),
  areas: async (organisation, _, { loaders }) =>
    loadPresent(loaders.areaByCode, await loaders.areasByOrganisation.load(organisation.id)),
  panels: (organisation, _, { loaders }) => loaders.panelsByOrganisation.load(organisation.id),
  events: (organisation, given, { loaders }) => loaders.eventsByOrganisation(given)(organisation.id),
  source: (organisation) => sourceOf(organisation.sourceUrl),
};
