import type { CellCode } from '../../../platform/disclosure/closed-list.ts';
import type { Draws } from '../../../subgraphs/synthetic/random.ts';
import type { Gateway } from '../graph.ts';
import { shuffled } from '../trials.ts';
import {
  askAll,
  literal,
  nameOf,
  releaseDay,
  rowFields,
  rowIn,
  tableIn,
  type Asked,
  type DimensionFilter,
} from '../question.ts';

/**
 * The attacker asks for the same cell in every way the graph allows: any of its dimensions as rows or as a filter, in any
 * order, rows narrowed or not, of the root or of the Area, with literals or variables, the day named or not, with aliases,
 * fragments and directives. Were each way to draw noise of its own, their mean would be the true count.
 * @param cells those asked for
 * @returns how many questions there were, and the values that each cell had
 */
export async function askEqually(
  gateway: Gateway,
  cells: readonly (readonly CellCode[])[],
  most: number,
  draws: Draws,
  progress: (line: string) => void,
): Promise<{ asked: number; values: Map<string, Set<number | null>> }> {
  const ways = new Map<string, { codes: readonly CellCode[]; asked: Asked }>();
  // Some cells can be asked for in fewer ways than others, and are then asked for in all of them.
  for (let tries = 0; ways.size < most && tries < 20 * most; tries++) {
    const codes = cells[tries % cells.length]!;
    const asked = oneWay(codes, draws);
    ways.set(JSON.stringify(asked), { codes, asked });
  }
  const questions = [...ways.values()];
  const values = new Map<string, Set<number | null>>();
  let answered = 0;
  await askAll(
    gateway,
    questions.map(({ asked }) => asked),
    (answer, place) => {
      const { codes } = questions[place]!;
      const known = values.get(nameOf(codes)) ?? new Set();
      values.set(nameOf(codes), known.add(rowIn(tableIn(answer), codes).headcount));
      if (++answered % 500 === 0) progress(`API: equal questions, ${answered} of ${questions.length}`);
    },
  );
  return { asked: questions.length, values };
}

function oneWay(codes: readonly CellCode[], draws: Draws): Asked {
  const area = codes.find(({ dimension }) => dimension === 'AREA');
  const parent = area !== undefined && draws.chance(0.3) ? area.code : null;
  const own = shuffled(parent === null ? codes : codes.filter((each) => each !== area), draws);
  const rows = own.slice(0, draws.whole(0, Math.min(3, own.length)));
  const narrowed = rows.filter(() => draws.chance(0.3));
  const filter = shuffled([...own.slice(rows.length), ...narrowed], draws).map(
    ({ dimension, code }): DimensionFilter => {
      const another = narrowed.some((each) => each.dimension === dimension) && draws.chance(0.5) ? ['UNKNOWN'] : [];
      return { dimension, codes: shuffled([code, ...another], draws) };
    },
  );
  return write(
    rows.map(({ dimension }) => dimension),
    filter,
    parent,
    draws,
  );
}

type Argument = readonly [name: string, written: string, type: string, value: unknown];
type Shape = (table: string) => readonly [table: string, fragment: string];

/** Arguments that say what is so without them, none being one way to say it. */
const needless: readonly (readonly (Argument | null)[])[] = [
  [null, ['asOf', `"${releaseDay}"`, 'Date', releaseDay], ['asOf', 'null', 'Date', null]],
  [null, ['population', 'CPS', 'Population!', 'CPS']],
  [null, ['includeSynthetic', 'false', 'Boolean!', false], ['includeSynthetic', 'true', 'Boolean!', true]],
];
const shapes: readonly Shape[] = [
  (table) => [table, ''],
  (table) => [table.replace(rowFields, '...cell'), `fragment cell on RepresentationRow { ${rowFields} }`],
  (table) => [table.replace(rowFields, `... on RepresentationRow { ${rowFields} }`), ''],
  (table) => [table.replace('rows', 'rows @include(if: true)'), ''],
];

/** Writes the operation in one of the ways that mean the same. */
function write(by: readonly string[], filter: readonly DimensionFilter[], area: string | null, draws: Draws): Asked {
  const filtered: Argument = ['filter', literal(filter), 'RepresentationFilter', { dimensions: filter }];
  const needed: Argument[] = [['by', `[${by.join(', ')}]`, '[WorkforceDimension!]!', by]];
  if (filter.length > 0 || draws.chance(0.3)) needed.push(filtered);
  const others = needless.map((ways) => draws.one(ways)).filter((each) => each !== null);
  const given = shuffled([...needed, ...others], draws);
  const asVariables = given.filter(() => draws.chance(0.4));
  const variables = Object.fromEntries(asVariables.map(([name, , , value]) => [name, value]));
  const declared = asVariables.map(([name, , type]) => `$${name}: ${type}`).join(', ');
  const passed = given.map(([name, written]) => `${name}: ${name in variables ? `$${name}` : written}`).join(', ');
  const alias = draws.one(['', 'a: ', 'table: ']);
  const table = `${alias}representation(${passed}) { rows { ${rowFields} } total { ${rowFields} } }`;
  const [field, fragment] = draws.one(shapes)(table);
  const root = area === null ? field : `area(code: ${JSON.stringify(area)}) { ${field} }`;
  const name = draws.one(['', ' Staff', ' Q']);
  return { query: `query${name}${declared === '' ? '' : `(${declared})`} { ${root} } ${fragment}`, variables };
}
