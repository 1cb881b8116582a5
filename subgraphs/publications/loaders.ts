import { linkedCodes } from '../../platform/area-scope.ts';
import { parentConnections, rootConnections } from '../../platform/connection.ts';
import type { Source } from '../../platform/database.ts';
import { codesLoader, rowLoader, rowsLoader } from '../../platform/loaders.ts';
import { rootStatistics, scopedStatistics } from '../../platform/statistics.ts';
import type { SubgraphContext } from '../../platform/subgraph.ts';
import {
  commitmentListing,
  commitmentsOfAreas,
  findCommitmentsById,
  type CommitmentArguments,
} from './data/commitments.ts';
import * as publications from './data/publications.ts';
import { findSeries } from './data/series.ts';
import type { CommitmentRow, PublicationRow } from './entities.ts';
import { publicationStatistics } from './statistics.ts';

type Arguments = publications.PublicationArguments;
type InAreas = { includePredecessors?: boolean };
type OfStrands = { includeBroader?: boolean };

/** One fresh set a request: whatever is asked under many parents is asked once. */
export function createLoaders(source: Source) {
  const codes = (table: string, code: string) =>
    codesLoader((keys) => source.select(linkedCodes(table, 'publication_id', code, keys)));
  const { publicationListing } = publications;
  return {
    publicationById: rowLoader(
      (ids) => publications.findPublicationsById(source, ids),
      (publication) => publication.id,
    ),
    publicationsByUrl: rowsLoader(
      (urls) => publications.findPublicationsByUrl(source, urls),
      (publication) => publication.url,
    ),
    publicationsByMeetingPage: rowsLoader(
      (urls) => publications.findPublicationsOfMeetingPages(source, urls),
      (publication) => publication.url,
    ),
    editionsByPublication: rowsLoader(
      (ids) => publications.findEditions(source, ids),
      (edition) => edition.publicationId,
    ),
    publishersByPublication: codes('publication_publisher', 'publisher'),
    areasByPublication: codes('publication_area', 'area_code'),
    strandsByPublication: codes('publication_strand', 'strand_code'),
    topicsByPublication: codes('publication_topic', 'topic'),
    allSeries: () => findSeries(source, null),
    seriesById: rowLoader(
      (ids) => findSeries(source, ids),
      (series) => series.id,
    ),
    commitmentById: rowLoader(
      (ids) => findCommitmentsById(source, ids),
      (commitment) => commitment.id,
    ),
    publications: rootConnections<Arguments, PublicationRow>(source, publicationListing),
    publicationsByArea: parentConnections<Arguments & InAreas, PublicationRow>(source, publicationListing, (given) =>
      publications.publicationsOfAreas(given.includePredecessors ?? false),
    ),
    publicationsByStrand: parentConnections<Arguments & OfStrands, PublicationRow>(
      source,
      publicationListing,
      (given) => publications.publicationsOfStrands(given.includeBroader ?? false),
    ),
    publicationsByPanel: parentConnections<Arguments, PublicationRow>(
      source,
      publicationListing,
      () => publications.publicationsOfPanels,
    ),
    publicationsBySeries: parentConnections<Arguments, PublicationRow>(
      source,
      publicationListing,
      () => publications.publicationsOfSeries,
    ),
    commitments: rootConnections<CommitmentArguments, CommitmentRow>(source, commitmentListing),
    commitmentsByArea: parentConnections<CommitmentArguments & InAreas, CommitmentRow>(
      source,
      commitmentListing,
      (given) => commitmentsOfAreas(given.includePredecessors ?? false),
    ),
    statistics: rootStatistics(source, publicationStatistics),
    statisticsByArea: scopedStatistics(source, publicationStatistics, 'AREA'),
    statisticsByStrand: scopedStatistics(source, publicationStatistics, 'STRAND'),
    statisticsByPanel: scopedStatistics(source, publicationStatistics, 'PANEL'),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders>;
