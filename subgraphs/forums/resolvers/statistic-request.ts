import { withBroader } from '../../../platform/reference/strands.ts';
import type { StatisticRequest } from '../../../platform/statistics.ts';
import type { EngagementDimension, EngagementFilter } from '../generated.ts';

type Given = {
  by: readonly EngagementDimension[];
  filter?: EngagementFilter | null;
  includePredecessors?: boolean;
  includeSynthetic?: boolean;
};

/** The arguments of a statistics field as the statistics engine takes them: filters by dimension. */
export function statisticRequest({ by, filter, includePredecessors, includeSynthetic }: Given): StatisticRequest {
  return {
    by,
    filter: {
      AREA: filter?.areas,
      PANEL_KIND: filter?.panelKinds,
      LEVEL: filter?.levels,
      STATUS: filter?.statuses,
      STRAND: filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false),
      FINANCIAL_YEAR: filter?.financialYears,
      MEETING_KIND: filter?.meetingKinds,
      EVENT_KIND: filter?.eventKinds,
      ENGAGEMENT_LEVEL: filter?.engagementLevels,
    },
    includePredecessors: filter?.includePredecessors ?? false,
    ofPredecessors: includePredecessors ?? false,
    includeSynthetic: includeSynthetic ?? false,
  };
}
