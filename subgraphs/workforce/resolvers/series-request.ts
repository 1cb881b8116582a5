import { badInput } from '../../../platform/errors.ts';
import type { SeriesRequest } from '../data/series.ts';
import { flowOf } from '../entities.ts';
import type { DimensionFilter } from '../generated.ts';
import { checkOnce } from './table-request.ts';

type Given = Pick<SeriesRequest, 'measure' | 'population' | 'includeSynthetic'> & {
  dimensions: readonly DimensionFilter[];
  flow?: string | null;
  from?: string | null;
  to?: string | null;
};

/** The series that the arguments of `workforceTrend` ask for; BAD_USER_INPUT unless each dimension stands once, with one code. */
export function seriesRequest({ dimensions, flow, from, to, ...given }: Given): SeriesRequest {
  checkOnce(
    'dimensions',
    dimensions.map(({ dimension }) => dimension),
  );
  const { measure, population, includeSynthetic } = given;
  return {
    measure,
    dimensions: dimensions.map(onlyCode),
    population,
    flow: flow ?? flowOf(measure),
    from: from ?? null,
    to: to ?? null,
    includeSynthetic,
  };
}

function onlyCode({ dimension, codes }: DimensionFilter) {
  const [code, another] = codes;
  if (code === undefined || another !== undefined)
    throw badInput(`dimensions: expected one code of ${dimension}, for a series is of one cell; got ${codes.length}`);
  return { dimension, code };
}
