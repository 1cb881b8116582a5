import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatNumber, formatPercentage } from './format.ts';

describe('numbers', () => {
  it('are grouped by thousands, with a true minus', () => {
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
    expect(formatNumber(1234567.891, 'cy')).toBe('1,234,567.89');
    expect(formatNumber(-3, 'en')).toBe('−3');
  });

  it('of percentages have one decimal', () => {
    expect(formatPercentage(84.25, 'en')).toBe('84.3');
    expect(formatPercentage(100, 'cy')).toBe('100.0');
    expect(formatPercentage(-0.5, 'en')).toBe('−0.5');
  });
});

describe('dates', () => {
  it('are written in words', () => {
    expect(formatDate('2022-03-31', 'en')).toBe('31 March 2022');
    expect(formatDate('2022-03-31', 'cy')).toBe('31 Mawrth 2022');
  });

  it('that are none stay as they are', () => {
    expect(formatDate('about 2007', 'en')).toBe('about 2007');
    expect(formatDateTime('soon', 'en')).toBe('soon');
  });

  it('with a time follow the clock of London', () => {
    expect(formatDateTime('2026-06-30T23:30:00.000Z', 'en')).toBe('1 July 2026, 00:30');
    expect(formatDateTime('2026-01-15T09:05:00Z', 'cy')).toBe('15 Ionawr 2026, 09:05');
  });
});
