import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Codes } from '../../../platform/release/counts.ts';
import type { Draws } from '../../../subgraphs/synthetic/random.ts';
import { staffTables } from '../../../subgraphs/workforce/release-tables.ts';
import type { Gateway } from '../graph.ts';
import { askAll, literal, releaseDay, type DimensionFilter } from '../question.ts';
import { shuffled } from '../trials.ts';

/** What a question asks for. */
type Shape = { by: readonly string[]; filter: readonly DimensionFilter[] };

const refused = 'This table is not available. TABLE_NOT_AVAILABLE';
const { sensitive } = staffTables;
const places = ['AREA', 'GRADE_GROUP'];

/**
 * The attacker asks for sets of people that differ in the one they are after: these or those (OR), all but those (NOT), two and
 * three characteristics at once, and codes written so as to name the cell of another table. None of it exists, and the answer
 * must not depend on what is stored: it is one and the same, and nothing is read for it.
 * @param most questions of each kind
 * @returns the questions that had another answer, and how many SQL statements were asked of any database
 */
export async function askForTrackers(
  gateway: Gateway,
  codes: Codes,
  most: number,
  draws: Draws,
): Promise<{ asked: number; answered: string[]; statements: number }> {
  const shapes = [unions(codes), combinations(codes), forgeries(codes)].flatMap((kind) =>
    shuffled(kind, draws).slice(0, most),
  );
  const asked = shapes.map(({ by, filter }) => ({
    query: `{ representation(by: [${by.join(', ')}], filter: ${literal(filter)}, asOf: "${releaseDay}") { total { headcount } rows { headcount } } }`,
  }));
  const answered: string[] = [];
  const statements = await countStatements(() =>
    askAll(gateway, asked, (answer, place) => {
      if (messageOf(answer) !== refused) answered.push(asked[place]!.query);
    }),
  );
  return { asked: asked.length, answered, statements };
}

function unions(codes: Codes): Shape[] {
  return [...sensitive, ...places].flatMap((dimension) =>
    codes[dimension]!.flatMap((code, place) => {
      const another = codes[dimension]!.at(place - 1)!;
      const rest = codes[dimension]!.filter((each) => each !== code);
      return [[], places.filter((each) => each !== dimension)].flatMap((by) =>
        [[code, another], rest, []].map((several) => ({ by, filter: [{ dimension, codes: several }] })),
      );
    }),
  );
}

function combinations(codes: Codes): Shape[] {
  const one = (dimension: string) => ({ dimension, codes: [codes[dimension]!.at(-2)!] });
  const pairs = sensitive.flatMap((first) =>
    sensitive.filter((each) => each !== first).map((second) => [first, second] as const),
  );
  return pairs.flatMap(([first, second]) =>
    [[], ['AREA'], ['GRADE_GROUP'], places].flatMap((within) => [
      ...(within.length < 2 ? [{ by: [first, second, ...within], filter: [] }] : []),
      { by: [first], filter: [second, ...within].map(one) },
      { by: within, filter: [first, second].map(one) },
      ...sensitive
        .filter((each) => each !== first && each !== second)
        .map((third) => ({ by: [first, second], filter: [third, ...within].map(one) })),
    ]),
  );
}

/** Codes that hold the rest of an address: `FEMALE,SEXUAL_ORIENTATION=LGBO` as a sex. */
function forgeries(codes: Codes): Shape[] {
  const dimensions = [...places, ...sensitive];
  return dimensions.flatMap((dimension) =>
    dimensions
      .filter((each) => each !== dimension)
      .flatMap((another) =>
        [',', '%2C', '|', ', '].map((separator) => ({
          by: [],
          filter: [{ dimension, codes: [`${codes[dimension]!.at(-2)!}${separator}${another}=${codes[another]![0]!}`] }],
        })),
      ),
  );
}

function messageOf(answer: string): string {
  const { errors } = JSON.parse(answer) as { errors?: { message: string; extensions: { code: string } }[] };
  return errors?.map(({ message, extensions: { code } }) => `${message} ${code}`).join() ?? 'no error';
}

async function countStatements(work: () => Promise<void>): Promise<number> {
  let statements = 0;
  const listen = (message: unknown) => {
    // Which releases there are is read each second, whatever is asked.
    if (!(message as { sql: string }).sql.includes('FROM release_receipt')) statements += 1;
  };
  subscribe('engagement-graph:statement', listen);
  try {
    await work();
  } finally {
    unsubscribe('engagement-graph:statement', listen);
  }
  return statements;
}
