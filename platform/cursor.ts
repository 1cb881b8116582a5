import { z } from 'zod';
import { badInput } from './errors.ts';

/** Where a page ended: the order it was cut in, the value ordered by (null when that was not known), and the id. */
export type Position = { key: string | number | null; id: string };

const shape = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string()]);

/** @param order name and direction: a cursor says nothing about a list ordered otherwise. */
export function encodeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

/** Reads a cursor given as `argument` (`after` or `before`); anything not made by `encodeCursor` for this order is refused. */
export function decodeCursor(order: string, cursor: string, argument: string): Position {
  let parsed;
  try {
    parsed = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badInput(
      `${argument}: expected a cursor from pageInfo or an edge of this list; got ${JSON.stringify(cursor)}`,
    );
  }
  const [madeFor, key, id] = parsed;
  if (madeFor !== order)
    throw badInput(
      `${argument}: expected a cursor of a list ordered by ${order}; got one of a list ordered by ${madeFor}`,
    );
  return { key, id };
}
