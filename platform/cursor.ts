import { z } from 'zod';
import { badInput } from './errors.ts';

/** Where a page ended: the value ordered by (null when that was not known), and the id. */
export type Position = { key: string | number | null; id: string };

const shape = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string()]);

/** @param list its name and its order, `panels by ID ASC`: a cursor says nothing about another list, or this one ordered otherwise. */
export function encodeCursor(list: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

/** Reads a cursor given as `argument` (`after` or `before`); anything not made by `encodeCursor` for this list is refused. */
export function decodeCursor(list: string, cursor: string, argument: string): Position {
  let parsed;
  try {
    parsed = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badInput(
      `${argument}: expected a cursor from pageInfo or an edge of this list; got ${JSON.stringify(cursor)}`,
    );
  }
  const [madeFor, key, id] = parsed;
  if (madeFor !== list) throw badInput(`${argument}: expected a cursor of ${list}; got one of ${madeFor}`);
  return { key, id };
}
