import type { CellCode } from '../../../platform/disclosure/closed-list.ts';
import type { Draws } from '../../../subgraphs/synthetic/random.ts';
import type { Gateway } from '../graph.ts';
import { askAll, literal, nameOf, releaseDay, rowFields, rowIn, tableIn, type Asked, type DimensionFilter } from '../question.ts';

/**
 * The attacker asks for the same cell in every way the graph allows: any of its dimensions as rows or as a filter, in any
 * order, rows narrowed or not, of the root or of the Area, with literals or variables, the day named or not, with aliases,
 * fragments and directives. Were each way to draw noise of its own, their mean would be the true count.
 * @param cells those asked for
 * @returns how many different answers each cell had
 */
export async function askEqually(
  gateway: Gateway,
  cells: readonly (readonly CellCode[])[],
  count: number,
  draws: Draws,
  progress: (line: string) => void,
): Promise<Map<string, Set<string>>> {
  const asked = new Map<string, { codes: readonly CellCode[]; question: Asked }>();
  // A cell of all staff can be asked for in fewer ways than others.
  for (let tries = 0; asked.size < count && tries < 20 * count; tries++) {
    const codes = cells[tries % cells.length]!;
    const question = oneWay(codes, draws);
    asked.set(JSON.stringify(question), { codes, question });
  }
  const questions = [...asked.values()];
  const answers = new Map<string, Set<string>>();
  let answered = 0;
  await askAll(
    gateway,
    questions.map(({ question }) => question),
    (answer, place) => {
      const { codes } = questions[place]!;
      const { headcount, flag, margin } = rowIn(tableIn(answer), codes);
      const known = answers.get(nameOf(codes)) ?? new Set();
      answers.set(nameOf(codes), known.add(`${headcount} ${flag} ${margin}`));
      if (++answered % 500 === 0) progress(`equal questions: ${answered} of ${questions.length}`);
    },
  );
  return answers;
}

function oneWay(codes: readonly CellCode[], draws: Draws): Asked {
  const area = codes.find(({ dimension }) => dimension === 'AREA');
  const parent = area !== undefined && draws.chance(0.3) ? area.code : null;
  const own = shuffled(parent === null ? codes : codes.filter((each) => each !== area), draws);
  const rows = own.slice(0, draws.whole(0, Math.min(3, own.length)));
  const narrowed = rows.filter(() => draws.chance(0.3));
  const filter = shuffled([...own.slice(rows.length), ...narrowed], draws).map(({ dimension, code }): DimensionFilter => {
    const another = narrowed.some((each) => each.dimension === dimension) && draws.chance(0.5) ? ['UNKNOWN'] : [];
    return { dimension, codes: shuffled([code, ...another], draws) };
  });
  return write(rows.map(({ dimension }) => dimension), filter, parent, draws);
}

/** Writes the operation in one of the ways that mean the same. */
function write(by: readonly string[], filter: readonly DimensionFilter[], area: string | null, draws: Draws): Asked {
  const others = [
    ...draws.one([[], [['asOf', `"${releaseDay}"`, 'Date', releaseDay]], [['asOf', 'null', 'Date', null]]]),
    ...draws.one([[], [['population', 'CPS', 'Population!', 'CPS']]]),
    ...draws.one([[], [['includeSynthetic', 'false', 'Boolean!', false]], [['includeSynthetic', 'true', 'Boolean!', true]]]),
  ] as [name: string, written: string, type: string, value: unknown][];
  const given = shuffled(
    [
      ['by', `[${by.join(', ')}]`, '[WorkforceDimension!]!', by],
      ...(filter.length > 0 || draws.chance(0.3)
        ? [['filter', literal(filter), 'RepresentationFilter', { dimensions: filter }]]
        : []),
      ...others,
    ] as typeof others,
    draws,
  );
  const asVariables = given.filter(() => draws.chance(0.4));
  const variables = Object.fromEntries(asVariables.map(([name, , , value]) => [name, value]));
  const declared = asVariables.map(([name, , type]) => `$${name}: ${type}`).join(', ');
  const passed = given.map(([name, written]) => `${name}: ${name in variables ? `$${name}` : written}`).join(', ');
  const alias = draws.one(['', 'a: ', 'table: ']);
  const shape = draws.one([
    (table: string) => [table, ''],
    (table: string) => [table.replace(rowFields, '...cell'), `fragment cell on RepresentationRow { ${rowFields} }`],
    (table: string) => [table.replace(rowFields, `... on RepresentationRow { ${rowFields} }`), ''],
    (table: string) => [table.replace('rows', 'rows @include(if: true)'), ''],
  ]);
  const [field, fragment] = shape(`${alias}representation(${passed}) { rows { ${rowFields} } total { ${rowFields} } }`) as [string, string];
  const root = area === null ? field : `area(code: ${JSON.stringify(area)}) { ${field} }`;
  const name = draws.one(['', ' Staff', ' Q']);
  return { query: `query${name}${declared === '' ? '' : `(${declared})`} { ${root} } ${fragment}`, variables };
}

function shuffled<T>(items: readonly T[], draws: Draws): T[] {
  const left = [...items];
  return items.map(() => left.splice(draws.whole(0, left.length - 1), 1)[0]!);
}
