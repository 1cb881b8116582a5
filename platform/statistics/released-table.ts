import type { Source } from '../database.ts';
import { tableOver, type ReleaseTable } from '../disclosure/closed-list.ts';
import { lastFinancialYears, yearsCode } from '../disclosure/financial-years.ts';
import { knownReleases, type Release } from '../disclosure/releases.ts';
import { enumName, type Released } from './declaration.ts';
import { filteredBy, type Plan } from './request.ts';

/** The cells that answer a request: whose they are, by which table, and of which releases and times. */
export type ReleasedTable = {
  released: Released;
  /** Dimension of time of its cells. */
  time: string;
  rows: ReleaseTable;
  /** The table that the total is a cell of; null where it is none. */
  total: ReleaseTable | null;
  /** Each release that is looked into, with the code of its time. */
  parts: readonly { release: Release; code: string }[];
};

const year = 'FINANCIAL_YEAR';

/**
 * The released table that a request asks for; null where it asks for anything else. What no release could have is known without
 * a statement, and so are releases, but for once a second.
 * @param measures those asked for of the owner
 * @param synthetic whether to look into releases of made-up things, or of recorded ones
 */
export async function releasedTable(
  source: Source,
  released: Released,
  plan: Plan,
  measures: readonly string[],
  synthetic: boolean,
): Promise<ReleasedTable | null> {
  const asked = measures.every((name) => enumName(name) === released.list.measure) ? tablesOf(released, plan) : null;
  if (asked === null) return null;
  const releases = (await knownReleases(source)).filter((release) => release.synthetic === synthetic);
  const parts = partsOf(plan, asked.years, releases);
  if (parts === null) return null;
  const { time, rows } = asked;
  // Exact cells of several years add up; noisy ones do not.
  const total = parts.length === 1 || asked.total?.tier === 'P0' ? asked.total : null;
  return { released, time, rows, total, parts };
}

type Tables = Pick<ReleasedTable, 'time' | 'rows' | 'total'> & {
  /** Financial years named, oldest first; null for all that are released. */
  years: string[] | null;
};

/** The tables whose cells a request asks for; null where it asks for more than cells, or for a table that is not in the list. */
function tablesOf({ list, times }: Released, plan: Plan): Tables | null {
  if (asksMoreThanCells(list.measure, plan)) return null;
  const { by, filter = {} } = plan.request;
  const years = filter[year] == null ? null : distinct(filter[year]);
  const together = by.includes(year) && years?.length !== 0 ? 1 : years?.length;
  const time = Object.keys(times).find((name) => times[name] === together);
  if (time === undefined) return null;
  const over = (dimensions: readonly string[]) => tableOver(list, [...new Set(dimensions.filter(isNotYear)), time]);
  const within = [...filteredBy(plan.request), ...(plan.scope === null ? [] : [plan.scope])].filter(isNotYear);
  const isMerged = (dimension: string) => dimension !== plan.scope && distinct(filter[dimension]!).length !== 1;
  const rows = within.some((dimension) => isMerged(dimension) && !by.includes(dimension))
    ? null
    : over([...by, ...within]);
  if (rows === null) return null;
  return { time, years, rows, total: years === null || within.some(isMerged) ? null : over(within) };
}

/** The release of each year of the rows, or of the years that are counted together; null where one has not been made. */
function partsOf({ request: { by } }: Plan, years: string[] | null, releases: readonly Release[]) {
  const each = by.includes(year) ? years?.map((one) => [one]) : [years!];
  const groups = each ?? releases.map(({ asOf }) => lastFinancialYears(asOf, 1));
  const parts = groups.flatMap((group) => {
    const release = releases.find(({ asOf }) => lastFinancialYears(asOf, group.length).join() === group.join());
    return release === undefined ? [] : { release, code: yearsCode(group) };
  });
  return parts.length === 0 || parts.length < groups.length ? null : parts;
}

const distinct = (codes: readonly string[]) => [...new Set(codes)].sort();
const isNotYear = (dimension: string) => dimension !== year;

/** Whether a request rolls up, compares, keeps or orders by looked-up counts: that would tell more than the cells. */
function asksMoreThanCells(measure: string, { request }: Plan): boolean {
  const { includePredecessors, ofPredecessors, selection, having, orderBy } = request;
  return (
    (includePredecessors ?? false) ||
    (ofPredecessors ?? false) ||
    selection.previous ||
    [...(having ?? []), orderBy].some((each) => each?.measure === measure)
  );
}
