import { withBroader } from '../../../platform/reference/strands.ts';
import type { StatisticRequest } from '../../../platform/statistics.ts';
import type { PublicationDimension, PublicationStatisticsFilter } from '../generated.ts';

type Given = {
  by: readonly PublicationDimension[];
  filter?: PublicationStatisticsFilter | null;
  includePredecessors?: boolean;
  includeSynthetic?: boolean;
};

/** The arguments of a statistics field as the statistics engine takes them: filters by dimension. */
export function statisticRequest({ by, filter, includePredecessors, includeSynthetic }: Given): StatisticRequest {
  return {
    by,
    filter: {
      KIND: filter?.kinds,
      SERIES: filter?.series,
      PUBLISHER: filter?.publishers,
      LANGUAGE: filter?.languages,
      FORMAT: filter?.formats,
      FINANCIAL_YEAR: filter?.financialYears,
      AREA: filter?.areas,
      TOPIC: filter?.topics,
      STRAND: filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false),
    },
    includePredecessors: filter?.includePredecessors ?? false,
    ofPredecessors: includePredecessors ?? false,
    includeSynthetic: includeSynthetic ?? false,
  };
}
