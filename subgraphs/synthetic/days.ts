const dayMs = 86_400_000;

/** The day so many days later (or, below 0, earlier). */
export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Every 31 March from one day to another, both included. */
export function yearEnds(from: string, to: string): string[] {
  const ends: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) ends.push(`${year}-03-31`);
  return ends.filter((day) => from <= day && day <= to);
}

/** A day of a month that is a Tuesday, Wednesday or Thursday of its second or third full week. */
export function meetingDay(year: number, month: number, week: 0 | 1, weekday: 2 | 3 | 4): string {
  const eighth = new Date(Date.UTC(year, month - 1, 8));
  return later(eighth.toISOString().slice(0, 10), ((weekday - eighth.getUTCDay() + 7) % 7) + 7 * week);
}
