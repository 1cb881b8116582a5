import type { Codes } from '../../platform/release/counts.ts';
import { extractLines } from '../../subgraphs/synthetic/workforce/extract.ts';
import { fitWorkforce } from '../../subgraphs/synthetic/workforce/fit.ts';
import { workforceOf } from '../../subgraphs/synthetic/workforce/people.ts';
import { staff } from '../../subgraphs/workforce/release/staff.ts';

/** Everybody in post on a day: of each person the places of their codes, in the order of the dimensions of `codes`. */
export type People = { codes: Codes; rows: readonly Int16Array[] };

/** The generator's workforce of 31 March 2023, as `npm run generate -- --workforce --seed` writes it. Takes seconds. */
export function makePeople(seed: number, count = 7515): People {
  const fit = fitWorkforce();
  const [, ...lines] = extractLines(fit.space, workforceOf(fit, { people: count, seed }));
  return readPeople(lines.map((line) => line.trimEnd().split(',').slice(1)));
}

/** People by the cells of their columns in an extract, without their ids. Areas are those that anybody is in. */
export function readPeople(extract: readonly (readonly string[])[]): People {
  const areas = [...new Set(extract.map(([area]) => area!))].sort();
  const { codes, columns } = staff.extract('2023-03-31', areas);
  const dimensions = Object.keys(codes);
  const rows = extract.map((cells) => {
    const row = new Int16Array(dimensions.length);
    for (const [place, { read, expected }] of columns.entries())
      for (const [dimension, code] of Object.entries(read(cells[place]!) ?? fail(expected, cells[place]!)))
        row[dimensions.indexOf(dimension)] = codes[dimension]!.indexOf(code);
    return row;
  });
  return { codes, rows };
}

function fail(expected: string, got: string): never {
  throw new Error(`people: expected ${expected}; got ${JSON.stringify(got)}`);
}
