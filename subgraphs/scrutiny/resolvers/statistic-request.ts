import { withBroader } from '../../../platform/reference/strands.ts';
import type { StatisticRequest } from '../../../platform/statistics.ts';
import type { ScrutinyDimension, ScrutinyFilter } from '../generated.ts';

type Given = {
  by: readonly ScrutinyDimension[];
  filter?: ScrutinyFilter | null;
  includePredecessors?: boolean;
  includeSynthetic?: boolean;
};

/** The arguments of a statistics field as the statistics engine takes them: filters by dimension. */
export function statisticRequest({ by, filter, includePredecessors, includeSynthetic }: Given): StatisticRequest {
  return {
    by,
    filter: {
      AREA: filter?.areas,
      STRAND: filter?.strands && withBroader(filter.strands, filter.includeBroader ?? false),
      PANEL: filter?.panels,
      PANEL_KIND: filter?.panelKinds,
      FINANCIAL_YEAR: filter?.financialYears,
      CASE_STAGE: filter?.stages,
      FEEDBACK_KIND: filter?.kinds,
      RECOMMENDATION_STATUS: filter?.statuses,
    },
    includePredecessors: filter?.includePredecessors ?? false,
    ofPredecessors: includePredecessors ?? false,
    includeSynthetic: includeSynthetic ?? false,
  };
}
