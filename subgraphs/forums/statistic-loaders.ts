import type { Source } from '../../platform/database.ts';
import { byArguments } from '../../platform/loaders.ts';
import {
  rootStatistics,
  scopedStatistics,
  type Statistic,
  type StatisticDeclaration,
  type StatisticRequest,
} from '../../platform/statistics.ts';

type Scoped = (request: StatisticRequest) => { load(key: string): Promise<Statistic> };
export type StatisticLoaders = {
  overall: (request: StatisticRequest) => Promise<Statistic>;
  byArea: Scoped;
  byStrand: Scoped;
  byPanel: Scoped;
};

/** A statistic whose declaration follows from what is asked, over everything and on each of many parents. */
export function statisticLoaders(
  source: Source,
  declare: (request: StatisticRequest) => StatisticDeclaration,
): StatisticLoaders {
  const by = (dimension: string) =>
    byArguments((request: StatisticRequest) => scopedStatistics(source, declare(request), dimension)(request));
  return {
    overall: (request) => rootStatistics(source, declare(request))(request),
    byArea: by('AREA'),
    byStrand: by('STRAND'),
    byPanel: by('PANEL'),
  };
}

/**
 * The same for a stock. Grouped by year a thing stands in several rows, so the total is asked for on its own, without the
 * years; it is never of the rows alone, so nothing of their order and bounds concerns it.
 */
export function stockLoaders(loaders: StatisticLoaders): StatisticLoaders {
  const stock = async (request: StatisticRequest, ask: (asked: StatisticRequest) => Promise<Statistic>) => {
    const { by, selection, filter, ofPredecessors, includePredecessors, includeSynthetic } = request;
    if (!by.includes('FINANCIAL_YEAR') || !selection.total) return ask(request);
    const totalAlone = { ...selection, rows: false, previous: false };
    const [{ rows }, { total }] = await Promise.all([
      ask({ ...request, selection: { ...selection, total: false } }),
      ask({ by: [], filter, ofPredecessors, includePredecessors, includeSynthetic, selection: totalAlone }),
    ]);
    return { rows, total };
  };
  const by =
    (scoped: Scoped): Scoped =>
    (request) => ({ load: (key) => stock(request, (asked) => scoped(asked).load(key)) });
  return {
    overall: (request) => stock(request, loaders.overall),
    byArea: by(loaders.byArea),
    byStrand: by(loaders.byStrand),
    byPanel: by(loaders.byPanel),
  };
}
