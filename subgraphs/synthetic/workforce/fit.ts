import { readMargins } from './margins.ts';
import { spaceOf, tablesOf, type Space, type Table } from './space.ts';

/** Expected people in each combination of a space, the published tables they follow, and how many people those are of. */
export type Fit = { space: Space; tables: Table[]; joint: Float64Array; total: number };

/** Enough to stand in the middle of what rounding leaves open, before its edges are looked for. */
const pointSweeps = 20;
const mostSweeps = 500;
/** People by which a cell may miss what its published count can have been; whole people are what settles the rest. */
const tolerance = 0.5;

/** The workforce in post on 31 March 2023, as the published tables of one and two characteristics have it. Takes seconds. */
export function fitWorkforce(): Fit {
  const margins = readMargins('IN_POST');
  const space = spaceOf(margins);
  const tables = tablesOf(space, margins);
  const total = margins.find(({ codes }) => Object.keys(codes).length === 0)!.headcount!;
  return { space, tables, joint: fitJoint(space.size, tables), total };
}

/**
 * Iterative proportional fitting of so many combinations, even but for what the tables say: towards the published counts
 * first, which contradict one another by their rounding, then only into what each can have been before it. Throws when
 * the tables contradict one another even so.
 */
export function fitJoint(size: number, tables: readonly Table[]): Float64Array {
  const joint = new Float64Array(size).fill(1);
  let worst = Infinity;
  for (let sweep = 0; sweep < mostSweeps && worst > tolerance; sweep++) {
    const missed = tables.map((table) =>
      sweep < pointSweeps ? scale(joint, table, middles(table)) : scale(joint, table),
    );
    if (sweep >= pointSweeps) worst = Math.max(...missed);
  }
  if (worst <= tolerance) return joint;
  throw new Error(
    `margins-2023.csv: expected tables that one workforce can have, each cell within ${tolerance} people; after ${mostSweeps} sweeps a cell is off by ${worst.toFixed(2)}`,
  );
}

type Bounds = Pick<Table, 'low' | 'high'>;

/** The published counts themselves; suppressed ones keep their range. */
function middles({ published, low, high }: Table): Bounds {
  const countOr = (bound: number, place: number) => published[place] ?? bound;
  return { low: low.map(countOr), high: high.map(countOr) };
}

/** Brings every cell of one table within its bounds; answers by how many people the worst was outside. */
function scale(joint: Float64Array, table: Table, { low, high }: Bounds = table): number {
  const sums = sumsOf(joint, table);
  const within = sums.map((sum, place) => Math.min(high[place]!, Math.max(low[place]!, sum)));
  const factors = within.map((sum, place) => (sum === 0 ? 0 : sum / sums[place]!));
  const { places } = table;
  for (let combination = 0; combination < joint.length; combination++)
    joint[combination]! *= factors[places[combination]!]!;
  return Math.max(...within.map((sum, place) => Math.abs(sum - sums[place]!)));
}

/** People in each cell of a table. */
export function sumsOf(joint: Float64Array, { places, low }: Table): Float64Array {
  const sums = new Float64Array(low.length);
  for (let combination = 0; combination < joint.length; combination++)
    sums[places[combination]!]! += joint[combination]!;
  return sums;
}
