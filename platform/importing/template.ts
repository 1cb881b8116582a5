import { csvLine } from '../text.ts';
import type { ImportKind, Reference } from './kind.ts';

const nothing: Reference = { areas: new Set(), panels: new Set() };

/** A CSV file of the kind to start from: the header, and the kind's example rows, which import as they stand. */
export function templateOf({ columns, examples = [] }: ImportKind): string {
  const header = Object.keys(columns(nothing));
  const rows = examples.map((example) => header.map((name) => example[name] ?? ''));
  return [header, ...rows].map(csvLine).join('');
}
