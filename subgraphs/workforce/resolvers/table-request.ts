import { badInput, tableNotAvailable } from '../../../platform/errors.ts';
import type { TableRequest } from '../data/headcounts.ts';
import type { Dimension, DimensionCode } from '../entities.ts';
import type { DimensionFilter } from '../generated.ts';

type Given = {
  by: readonly Dimension[];
  filter?: { dimensions?: readonly DimensionFilter[] | null } | null;
  asOf?: string | null;
  population: string;
  includeSynthetic: boolean;
};

const mostDimensions = 3;

/**
 * The table that the arguments of a `representation` field ask for.
 * @param scope what the parent already is: an Area
 */
export function tableRequest(
  { by, filter, asOf, population, includeSynthetic }: Given,
  scope: DimensionCode[],
): TableRequest {
  if (by.length > mostDimensions) throw badInput(`by: expected at most ${mostDimensions} dimensions; got ${by.length}`);
  const fixed = [...scope];
  const wanted: TableRequest['wanted'] = {};
  const filters = filter?.dimensions ?? [];
  const named = [...by, ...scope.map(({ dimension }) => dimension)];
  checkOnce('by', named);
  checkOnce(
    'filter.dimensions',
    filters.map(({ dimension }) => dimension),
  );
  for (const { dimension, codes } of filters) {
    const [code, another] = codes;
    if (by.includes(dimension)) wanted[dimension] = codes;
    else if (code === undefined || another !== undefined || named.includes(dimension))
      // No table merges codes: those of several could be told from one another by what is added.
      throw tableNotAvailable();
    else fixed.push({ dimension, code });
  }
  return { by, fixed, wanted, regions: [], asOf: asOf ?? null, population, includeSynthetic };
}

/** The table of one region, or of several side by side: nobody publishes their sum, so each has rows of its own. */
export function regionsRequest(given: Given, regions: readonly string[]): TableRequest {
  const [region, another] = regions;
  if (another === undefined) return tableRequest(given, [{ dimension: 'REGION', code: region! }]);
  const most = mostDimensions - 1;
  if (given.by.length > most)
    throw badInput(
      `by: expected at most ${most} dimensions besides REGION, which tells ${regions.join(' and ')} apart; got ${given.by.length}`,
    );
  const request = tableRequest({ ...given, by: [...given.by, 'REGION'] }, []);
  const asked = request.wanted.REGION;
  const wanted = { ...request.wanted, REGION: regions.filter((code) => asked?.includes(code) ?? true) };
  return { ...request, regions, wanted };
}

/** Refuses a dimension that an argument names twice. */
export function checkOnce(argument: string, dimensions: Dimension[]): void {
  const repeated = dimensions.find((dimension, place) => dimensions.indexOf(dimension) !== place);
  if (repeated !== undefined) throw badInput(`${argument}: expected each dimension once; got ${repeated} twice`);
}
