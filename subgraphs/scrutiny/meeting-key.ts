/**
 * What a recommendation and the meeting it was raised at have in common: panel, first day, and how exactly it is known. Last
 * days are left out, because a month range is published with its end for meetings and without it for recommendations.
 * Null when the panel or the day is not known.
 */
export function meetingKey(
  panelId: string | null | undefined,
  date: { earliest?: string | null; precision: string } | null | undefined,
): string | null {
  return panelId == null || date?.earliest == null ? null : `${panelId} ${date.earliest} ${date.precision}`;
}
