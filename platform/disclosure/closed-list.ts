/** How a table is protected: P0 is exact, P1 and P2 carry noise. */
export type Tier = 'P0' | 'P1' | 'P2';

/** What is public about a tier; all of it may be known to an attacker. */
export const tiers = {
  P0: { sigma: null, leastShown: 0, margin: 0, leastChange: 0 },
  /** One sensitive dimension. The margin is that of 95 of 100 counts, a change beyond `leastChange` is more than chance. */
  P1: { sigma: 4, leastShown: 15, margin: 8, leastChange: 12 },
  /** Two sensitive dimensions. */
  P2: { sigma: 8, leastShown: 30, margin: 16, leastChange: 23 },
} as const satisfies Record<Tier, { sigma: number | null; leastShown: number; margin: number; leastChange: number }>;

/** Noisy counts are published to the nearest multiple of this. */
export const roundedTo = 5;
/** No cell is shown of fewer people (or cases) than this, by the exact count of its parent. */
export const smallestParent = 30;

/** A table that is released; its dimensions stand in the order of addresses. */
export type ReleaseTable = {
  tier: Tier;
  dimensions: readonly string[];
  /** Dimensions of the exact table whose cell holds each cell of this one: what a share is of. */
  parent: readonly string[];
};

/** All tables that are ever released about one kind of thing. Nothing else exists. */
export type ClosedList = {
  /** What a count is of. */
  unit: 'PERSON' | 'CASE';
  measure: string;
  /** Dimensions that may hurt somebody to have known: what the noise protects and the ledger charges for. */
  sensitive: readonly string[];
  tables: readonly ReleaseTable[];
};

/** A code of each dimension of a cell, in any order. */
export type CellCode = { dimension: string; code: string };

/** The order of dimensions in tables and addresses. */
export const inAddressOrder = (dimensions: readonly string[]): string[] => [...dimensions].sort();

/** The released table over exactly these dimensions, in any order; null where there is none. */
export function tableOver(list: ClosedList, dimensions: readonly string[]): ReleaseTable | null {
  const name = inAddressOrder(dimensions).join(',');
  return list.tables.find((table) => table.dimensions.join(',') === name) ?? null;
}

/**
 * The address of a cell: `2023-03-31|PERSON|HEADCOUNT|AREA=wessex,SEX=FEMALE`, dimensions sorted by name; one that is not named
 * is all. However a cell is asked for it has this one address, and its noise is a function of it. Codes come from clients, so they
 * are percent-encoded: `wessex,SEX=FEMALE` given as an Area must not be the address of a cell of another table.
 * @param release its id: the day, and `/2` and so on for a correction
 */
export function addressOf(release: string, { unit, measure }: ClosedList, codes: readonly CellCode[]): string {
  const parts = codes.map(({ dimension, code }) => `${dimension}=${encodeURIComponent(code.toWellFormed())}`).sort();
  return [release, unit, measure, parts.join(',')].join('|');
}
