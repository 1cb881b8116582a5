import { describe, expect, test } from 'vitest';
import { expectBetween, syntheticCsv } from '../../tests/support/synthetic.ts';

const rows = syntheticCsv({ scale: 1, seed: 7 });

describe('membership', () => {
  test('is of each 31 March, four to thirty members with few seats vacant', () => {
    for (const { as_of, seats, filled, security_checked, trained } of rows.membership) {
      expect(as_of!.slice(5)).toBe('03-31');
      expectBetween(Number(filled), 4, 30);
      expect(Number(filled)).toBeLessThanOrEqual(Number(seats));
      expect(Math.max(Number(security_checked), Number(trained))).toBeLessThanOrEqual(Number(filled));
    }
    const sum = (column: string) => rows.membership.reduce((total, row) => total + Number(row[column]), 0);
    expectBetween(sum('filled') / sum('seats'), 0.9, 0.98);
  });
  test('is by sector the whole, mostly voluntary, and by expertise nobody twice in a strand', () => {
    const counts = (cell: string) =>
      cell
        .split('; ')
        .filter(Boolean)
        .map((part) => part.split(': ') as [string, string]);
    const bySector = new Map<string, number>();
    for (const { sectors, expertise, filled } of rows.membership) {
      const own = counts(sectors!);
      expect(own.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(Number(filled));
      for (const [sector, count] of own) bySector.set(sector, (bySector.get(sector) ?? 0) + Number(count));
      for (const [, count] of counts(expertise!)) expectBetween(Number(count), 1, Number(filled));
    }
    const total = [...bySector.values()].reduce((sum, count) => sum + count, 0);
    expectBetween((100 * bySector.get('voluntary_sector')!) / total, 50, 62);
    expect([...bySector].sort(([, one], [, other]) => other - one)[1]![0]).toBe('public');
  });
});
