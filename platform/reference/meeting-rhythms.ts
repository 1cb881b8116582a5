/**
 * How many meetings a year each published wording plans; null where it plans none. A wording that gives a choice takes the
 * lower number, so that no panel falls short of what it never promised. A wording that is not here fails the import of panels.
 */
export const meetingRhythms: ReadonlyMap<string, number | null> = new Map([
  ['quarterly', 4],
  ['every three months', 4],
  ['four times a year', 4],
  ['three or four times a year (recommended)', 3],
  ['three times a year', 3],
  ['two to three times a year', 2],
  ['annual review', 1],
  ['ad hoc', null],
  ['once', null],
]);
