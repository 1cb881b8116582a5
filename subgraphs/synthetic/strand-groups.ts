import { withBroader, type StrandCode } from '../../platform/reference/strands.ts';
import type { Weights } from './random.ts';

/** A strand as case files word it: the words mean exactly one code. */
type CaseStrand = { words: string; code: StrandCode; weight: number };
export type StrandGroup = {
  name: string;
  family: 'hate crime' | 'older people' | 'VAWG';
  /** Cases of the group beside the usual number. */
  weight: number;
  /** How often a meeting has the group as its theme. */
  themeWeight: number;
  strands: CaseStrand[];
};

/** What panels look at together. Disability and older people come up by theme more often than among prosecutions. */
const groups: StrandGroup[] = [
  {
    name: 'Racist and religious hate crime',
    family: 'hate crime',
    weight: 1.25,
    themeWeight: 2,
    strands: [
      { words: 'racist', code: 'RACIST', weight: 75 },
      { words: 'religious', code: 'RELIGIOUS', weight: 25 },
    ],
  },
  {
    name: 'Homophobic and transphobic hate crime',
    family: 'hate crime',
    weight: 0.95,
    themeWeight: 1,
    strands: [
      { words: 'homophobic', code: 'SEXUAL_ORIENTATION', weight: 80 },
      { words: 'transphobic', code: 'TRANSGENDER', weight: 20 },
    ],
  },
  {
    name: 'Disability hate crime',
    family: 'hate crime',
    weight: 0.9,
    themeWeight: 2,
    strands: [{ words: 'disability', code: 'DISABILITY', weight: 100 }],
  },
  {
    name: 'Crimes against older people',
    family: 'older people',
    weight: 0.85,
    themeWeight: 2,
    strands: [{ words: 'crimes against older people', code: 'OLDER_PEOPLE', weight: 100 }],
  },
  {
    name: 'Domestic abuse',
    family: 'VAWG',
    weight: 1.1,
    themeWeight: 2,
    strands: [{ words: 'domestic abuse', code: 'DOMESTIC_ABUSE', weight: 100 }],
  },
  {
    name: 'Rape and sexual offences',
    family: 'VAWG',
    weight: 1,
    themeWeight: 1,
    strands: [
      { words: 'rape', code: 'RAPE', weight: 65 },
      { words: 'sexual offences', code: 'SEXUAL_OFFENCES', weight: 35 },
    ],
  },
  {
    name: 'Other violence against women and girls',
    family: 'VAWG',
    weight: 0.8,
    themeWeight: 1,
    strands: [
      { words: 'child abuse', code: 'CHILD_ABUSE', weight: 40 },
      { words: 'stalking and harassment', code: 'STALKING_AND_HARASSMENT', weight: 25 },
      { words: 'honour-based abuse', code: 'HONOUR_BASED_ABUSE', weight: 15 },
      { words: 'human trafficking', code: 'HUMAN_TRAFFICKING', weight: 10 },
      { words: 'forced marriage', code: 'FORCED_MARRIAGE', weight: 5 },
      { words: 'FGM', code: 'FEMALE_GENITAL_MUTILATION', weight: 5 },
    ],
  },
];

/** What a panel looks at whose page names no strand. */
const unnamedThemes: StrandCode[] = ['RACIST_AND_RELIGIOUS', 'DOMESTIC_ABUSE', 'RAPE'];

/** The groups a panel looks at, each with the strands among its own or narrower than one of them. */
export function groupsOf(codes: readonly StrandCode[]): StrandGroup[] {
  const own = new Set(codes.length > 0 ? codes : unnamedThemes);
  return groups
    .map((group) => ({
      ...group,
      strands: group.strands.filter(({ code }) => withBroader([code], true).some((each) => own.has(each))),
    }))
    .filter(({ strands }) => strands.length > 0);
}

/** How often each strand of a group is drawn, by its words. */
export function strandWeights({ strands }: StrandGroup): Weights<string> {
  return strands.map(({ words, weight }) => [words, weight]);
}
