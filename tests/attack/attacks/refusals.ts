import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Codes } from '../../../platform/release/counts.ts';
import type { Gateway } from '../graph.ts';
import { askAll, literal, releaseDay, type DimensionFilter } from '../question.ts';

export type Refusals = {
  asked: number;
  /** Questions that had another answer than the one refusal. */
  answered: string[];
  /** SQL statements while questions that name the day were asked, but for the list of releases. */
  statements: number;
  /** SQL statements that looked for released cells. */
  lookUps: number;
};
type Shape = { by: readonly string[]; filter: readonly DimensionFilter[] };

const refused = 'This table is not available. TABLE_NOT_AVAILABLE';

/**
 * The attacker asks for sets of people that differ in the one they are after: these or those (OR), all but those (NOT), two and
 * three characteristics at once, and codes written so as to name the cell of another table. None of it exists, and the answer
 * must not depend on what is stored: it is one and the same, and nothing is read for it.
 */
export async function askForTrackers(gateway: Gateway, sensitive: readonly string[], codes: Codes): Promise<Refusals> {
  const shapes = [...unions(sensitive, codes), ...combinations(sensitive, codes), ...forgeries(sensitive, codes)];
  const answered: string[] = [];
  const counted = [];
  for (const day of [`, asOf: "${releaseDay}"`, '']) {
    const asked = shapes.map(({ by, filter }) => ({
      query: `{ representation(by: [${by.join(', ')}], filter: ${literal(filter)}${day}) { rows { headcount } total { headcount } } }`,
    }));
    counted.push(
      await statementsDuring(() =>
        askAll(gateway, asked, (answer, place) => {
          if (messageOf(answer) !== refused) answered.push(asked[place]!.query);
        }),
      ),
    );
  }
  const [named, newest] = counted as [string[], string[]];
  const lookUps = [...named, ...newest].filter((sql) => sql.includes('release_cell')).length;
  return { asked: 2 * shapes.length, answered, statements: named.length, lookUps };
}

function* unions(sensitive: readonly string[], codes: Codes): Generator<Shape> {
  for (const dimension of [...sensitive, 'AREA', 'GRADE_GROUP'])
    for (const [place, code] of codes[dimension]!.entries()) {
      const rest = codes[dimension]!.filter((each) => each !== code);
      const another = codes[dimension]![(place + 1) % codes[dimension]!.length]!;
      for (const by of [[], [dimension === 'AREA' ? 'GRADE_GROUP' : 'AREA']])
        for (const several of [[code, another], rest, []]) yield { by, filter: [{ dimension, codes: several }] };
    }
}

function* combinations(sensitive: readonly string[], codes: Codes): Generator<Shape> {
  const one = (dimension: string) => ({ dimension, codes: [codes[dimension]!.at(-2)!] });
  for (const first of sensitive)
    for (const second of sensitive.filter((each) => each !== first))
      for (const places of [[], ['AREA'], ['GRADE_GROUP'], ['AREA', 'GRADE_GROUP']]) {
        if (places.length < 2) yield { by: [first, second, ...places], filter: [] };
        yield { by: [first], filter: [one(second), ...places.map(one)] };
        yield { by: places, filter: [one(first), one(second)] };
        for (const third of sensitive.filter((each) => each !== first && each !== second))
          yield { by: [first, second], filter: [one(third), ...places.map(one)] };
      }
}

/** A code that holds the rest of an address: `FEMALE,SEXUAL_ORIENTATION=LGBO` as a sex. */
function* forgeries(sensitive: readonly string[], codes: Codes): Generator<Shape> {
  const dimensions = ['AREA', 'GRADE_GROUP', ...sensitive];
  for (const dimension of dimensions)
    for (const another of dimensions.filter((each) => each !== dimension))
      for (const separator of [',', '%2C', '|', ' ,', ',\u0000'])
        for (const code of codes[dimension]!.slice(0, 3))
          yield { by: [], filter: [{ dimension, codes: [`${code}${separator}${another}=${codes[another]![0]!}`] }] };
}

function messageOf(answer: string): string {
  const { errors } = JSON.parse(answer) as { errors?: { message: string; extensions: { code: string } }[] };
  return errors?.map(({ message, extensions: { code } }) => `${message} ${code}`).join() ?? 'no error';
}

async function statementsDuring(work: () => Promise<void>): Promise<string[]> {
  const statements: string[] = [];
  const listen = (message: unknown) => {
    const { sql } = message as { sql: string };
    // Which releases there are is read each second, whatever is asked.
    if (!sql.includes('FROM release_receipt')) statements.push(sql);
  };
  subscribe('engagement-graph:statement', listen);
  try {
    await work();
  } finally {
    unsubscribe('engagement-graph:statement', listen);
  }
  return statements;
}
