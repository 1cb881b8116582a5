/** First and last day of a published `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it is none of these or no real date. */
export function span(text: string): { start: string; end: string; precision: 'DAY' | 'MONTH' | 'YEAR' } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'YEAR' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDay(Number(year), Number(month));
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}`, precision: 'MONTH' };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { start: text, end: text, precision: 'DAY' };
}

/** Days in a month, 28 to 31. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The year from 1 April to 31 March that a day lies in: `2017-03-31` → `2016-17`. */
export function financialYearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return financialYearLabel(year);
}

/** The year that begins on 1 April of `firstYear`: 2016 → `2016-17`. */
export function financialYearLabel(firstYear: number): string {
  return `${firstYear}-${String((firstYear + 1) % 100).padStart(2, '0')}`;
}

/** The quarter that a day lies in, of the year that begins on 1 April: `2021-08-31` → `2021-22 Q2`. */
export function quarterOf(day: string): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  return `${financialYearOf(day)} Q${quarter === 0 ? 4 : quarter}`;
}

/** The one financial year that a span lies in wholly; null when it crosses 1 April or its start is not known. */
export function financialYearWithin(start: string | null, end: string | null): string | null {
  if (start === null) return null;
  const year = financialYearOf(start);
  return end === null || financialYearOf(end) === year ? year : null;
}

/** First calendar year of a label such as `2016-17`; null when its second part is not the first plus one. */
export function financialYearStart(label: string): number | null {
  const match = /^(\d{4})-(\d{2})$/.exec(label);
  if (match === null) return null;
  const first = Number(match[1]);
  return financialYearLabel(first) === label ? first : null;
}

/** Today, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whole days from one day to another; below 0 where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
