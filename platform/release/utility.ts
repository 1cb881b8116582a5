import type { Tier } from '../disclosure/closed-list.ts';
import type { ProtectedCell } from './cells.ts';

/** How useful the cells of a tier are. For the eyes of those who may see the extract: it compares with the true counts. */
export type Utility = {
  tier: Tier;
  cells: number;
  /** Cells that at least one thing is in. */
  filled: number;
  shown: number;
  /** Those shown that at least one thing is in; noise shows an empty one now and then. */
  filledShown: number;
  /** Percent of all things counted in the tier's cells that are counted in cells that are shown; null where there are none. */
  shareInShown: number | null;
  /** Of the cells shown, by their true count: how many, and the median of |published − true| / true in percent. */
  errors: { from: number; to: number | null; cells: number; medianPercent: number | null }[];
};

const sizes = [
  { from: 1, to: 29 },
  { from: 30, to: 99 },
  { from: 100, to: 999 },
  { from: 1000, to: null },
];

/** The usefulness of a release's noisy tiers. */
export function utilityOf(cells: readonly ProtectedCell[]): Utility[] {
  return (['P1', 'P2'] as const).flatMap((tier) => {
    const own = cells.filter(({ table }) => table.tier === tier);
    if (own.length === 0) return [];
    const shown = own.filter(({ published }) => published.value !== null);
    const things = (among: readonly ProtectedCell[]) => among.reduce((sum, { count }) => sum + count, 0);
    return {
      tier,
      cells: own.length,
      filled: own.filter(({ count }) => count > 0).length,
      shown: shown.length,
      filledShown: shown.filter(({ count }) => count > 0).length,
      shareInShown: things(own) === 0 ? null : (100 * things(shown)) / things(own),
      errors: [...sizes, { from: 100, to: null }].map(({ from, to }) => {
        const sized = shown.filter(({ count }) => count >= from && (to === null || count <= to));
        const errors = sized.map(({ count, published }) => (100 * Math.abs(published.value! - count)) / count);
        return { from, to, cells: sized.length, medianPercent: median(errors) };
      }),
    };
  });
}

function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
