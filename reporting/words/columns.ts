import type { Text } from '../report.ts';
import { catalogueHeadings } from './headings/catalogue.ts';
import { forumHeadings } from './headings/forums.ts';
import { publicationHeadings } from './headings/publications.ts';
import { scrutinyHeadings } from './headings/scrutiny.ts';
import { areaHeadings, sharedHeadings } from './headings/shared.ts';
import { workforceHeadings } from './headings/workforce.ts';

/** Words by field of the API: `Type.field` there alone, plain `field` wherever no such stands. */
export type Headings = Readonly<Record<string, Text>>;

/** A heading for every field of the API that a column can show or that leads to one. */
export const headings: Headings = {
  ...sharedHeadings,
  ...areaHeadings,
  ...forumHeadings,
  ...scrutinyHeadings,
  ...publicationHeadings,
  ...workforceHeadings,
  ...catalogueHeadings,
};

/** Leaves that say no more than which one it is: `area { name }` is the Area, `panels { totalCount }` the panels. */
const naming = new Set(['name', 'label', 'title', 'url', 'totalCount']);
/** Fields that lead to rows or to the figures of the same thing, and mean nothing to a reader. */
const structural =
  /^(total|node|nodes|edges|rows|pageInfo|points|datasets|measures|editions|membership|representation)$/;
const structuralCoordinates = /^Query\.|^SubgraphCatalogue\.|Statistics$/;

/**
 * What stands over a column. `coordinate` is its field as `Type.field`, `parentCoordinate` the field that led to it, `key` its
 * response key: an alias that is itself a field with a heading takes that. Null for a field nobody has named.
 */
export function headingOf(coordinate: string, parentCoordinate: string | null, key: string): Text | null {
  const field = fieldOf(coordinate);
  if (key !== field && headings[key] !== undefined) return headings[key];
  const parent = parentCoordinate === null ? null : wordsFor(parentCoordinate);
  if (field === 'totalCount') return parent;
  const own = wordsFor(coordinate);
  if (parentCoordinate === null || parent === null || isStructural(parentCoordinate)) return own;
  if (naming.has(field)) return parent;
  return own && { en: joined(parent.en, own.en), cy: joined(parent.cy, own.cy) };
}

const fieldOf = (coordinate: string) => coordinate.slice(coordinate.indexOf('.') + 1);
const wordsFor = (coordinate: string) => headings[coordinate] ?? headings[fieldOf(coordinate)] ?? null;
const isStructural = (coordinate: string) =>
  structural.test(fieldOf(coordinate)) || structuralCoordinates.test(coordinate);
const joined = (parent: string, own: string) => `${parent}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
