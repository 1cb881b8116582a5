import { sumsOf, type Fit } from './fit.ts';
import { readMargins, type Flow } from './margins.ts';
import { tablesOf } from './space.ts';

/** In post on 31 March 2022: the ten published counts of that day by grade group and sex (workforce.csv). */
export const inPost2022 = 7045;

/** A suppressed count of a flow, taken for the middle of 0 and 4: inferred. */
const suppressed = 2;

/**
 * Expected people in each combination of a fit who came or went in the year to 31 March 2023, by the published counts by age
 * and grade group, and otherwise as those in post. Civil servants who came from another department are in no table:
 * `joined` is what makes the headcount of a year before, spread as new entrants are.
 */
export function yearlyFlows(fit: Fit): { joined: Float64Array; left: Float64Array } {
  const left = peopleIn('LEAVER_CIVIL_SERVICE') + peopleIn('LEAVER_DEPARTMENT');
  return {
    joined: spread(fit, ['ENTRANT'], fit.total - inPost2022 + left),
    left: spread(fit, ['LEAVER_CIVIL_SERVICE', 'LEAVER_DEPARTMENT'], left),
  };
}

/** Published people of a flow. */
function peopleIn(flow: Flow): number {
  return readMargins(flow).find(({ codes }) => Object.keys(codes).length === 0)!.headcount!;
}

function spread({ space, joint }: Fit, flows: Flow[], people: number): Float64Array {
  const tables = flows.map((flow) =>
    tablesOf(space, readMargins(flow)).find(({ dimensions }) => dimensions.length === 2)!,
  );
  const inPost = sumsOf(joint, tables[0]!);
  const moving = inPost.map((_, place) =>
    tables.reduce(
      (sum, { published }) => sum + (published[place] === undefined ? 0 : (published[place] ?? suppressed)),
      0,
    ),
  );
  const all = moving.reduce((sum, count) => sum + count, 0);
  const { places } = tables[0]!;
  return joint.map((expected, combination) => {
    const place = places[combination]!;
    return expected === 0 ? 0 : (expected * moving[place]! * people) / (inPost[place]! * all);
  });
}
