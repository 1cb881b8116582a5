import type { StrandCode } from '../../platform/reference/strands.ts';
import type { Dimension } from './entities.ts';

type Characteristic = { wording: string; strands: readonly StrandCode[]; dimension: Dimension | null };

/**
 * The nine protected characteristics of the Equality Act 2010: the crimes monitored against people who share one, and what
 * staff figures call it. No published figure counts staff by the last three.
 */
export const characteristics = {
  AGE: { wording: 'age', strands: ['OLDER_PEOPLE'], dimension: 'AGE' },
  DISABILITY: { wording: 'disability', strands: ['DISABILITY'], dimension: 'DISABILITY' },
  RACE: { wording: 'race', strands: ['RACIST'], dimension: 'ETHNICITY' },
  RELIGION_OR_BELIEF: { wording: 'religion or belief', strands: ['RELIGIOUS'], dimension: 'RELIGION' },
  SEX: { wording: 'sex', strands: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'], dimension: 'SEX' },
  SEXUAL_ORIENTATION: {
    wording: 'sexual orientation',
    strands: ['SEXUAL_ORIENTATION'],
    dimension: 'SEXUAL_ORIENTATION',
  },
  GENDER_REASSIGNMENT: { wording: 'gender reassignment', strands: ['TRANSGENDER'], dimension: null },
  MARRIAGE_AND_CIVIL_PARTNERSHIP: { wording: 'marriage and civil partnership', strands: [], dimension: null },
  PREGNANCY_AND_MATERNITY: { wording: 'pregnancy and maternity', strands: [], dimension: null },
} as const satisfies Record<string, Characteristic>;

export type CharacteristicCode = keyof typeof characteristics;
