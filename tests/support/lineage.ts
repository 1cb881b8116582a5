import type { Row } from './question.ts';

/** The codes of an Area and of all it was made from, as the columns of areas.csv link them, in no order. */
export function lineageIn(areas: Row[], code: string): Set<string> {
  const lineage = new Set([code]);
  for (const current of lineage)
    for (const area of areas) {
      const from = area.slug === current ? area.predecessors!.split('; ') : [];
      if (area.successor_slug!.split('; ').includes(current)) from.push(area.slug!);
      for (const predecessor of from) if (predecessor !== '') lineage.add(predecessor);
    }
  return lineage;
}
