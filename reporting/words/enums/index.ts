import type { Text } from '../../report.ts';
import { caseworkEnums } from './casework.ts';
import { forumEnums } from './forums.ts';
import { publicationEnums } from './publications.ts';
import { scrutinyEnums } from './scrutiny.ts';
import { sharedEnums } from './shared.ts';
import { workforceEnums } from './workforce.ts';

/** Words by enum, then by value. */
export type EnumWords = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** A word for every value of every enum of the API that can stand in an answer; no two values of one enum share one. */
export const enumWords: EnumWords = {
  ...sharedEnums,
  ...forumEnums,
  ...scrutinyEnums,
  ...caseworkEnums,
  ...publicationEnums,
  ...workforceEnums,
};

/** What readers are shown for a value of an enum; null for a value or enum that cannot stand in an answer. */
export const wordOf = (enumName: string, value: string): Text | null => enumWords[enumName]?.[value] ?? null;
