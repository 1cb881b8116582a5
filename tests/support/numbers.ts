import { expect } from 'vitest';

/** A percentage as an answer may round it in its last digits; null of nothing. */
export function percent(part: number, whole: number): unknown {
  return whole === 0 ? null : expect.closeTo((100 * part) / whole, 9);
}

/** The middle of some numbers, the mean of two where they are even; null of none. */
export function median(values: number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

/** Days from one day to a later one. */
export function daysBetween(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}
