import type { StrandCode } from './strands.ts';

const hbt = ['HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC'] as const;
const vawg = ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'] as const;

/**
 * What each published wording means, in strand codes. None is written down too: `strategy` is not a strand, and a wording
 * narrower than every code (stalking alone) is not widened to one. A wording that is not here fails its import by name.
 */
const strandWords: Record<string, readonly StrandCode[]> = {
  racist: ['RACIST'],
  'race (charging outcomes)': [],
  religious: ['RELIGIOUS'],
  'racist and religious': ['RACIST_AND_RELIGIOUS'],
  disability: ['DISABILITY'],
  homophobic: ['SEXUAL_ORIENTATION'],
  biphobic: ['SEXUAL_ORIENTATION'],
  transphobic: ['TRANSGENDER'],
  'homophobic and transphobic': hbt,
  'homophobic, biphobic and transphobic': hbt,
  LGBT: hbt,
  'crimes against older people': ['OLDER_PEOPLE'],
  'older people': ['OLDER_PEOPLE'],
  'hate crime': ['HATE_CRIME'],
  'hate crime (all)': ['HATE_CRIME'],
  'all hate crime': ['HATE_CRIME'],
  'all hate crime strands': ['HATE_CRIME'],
  'hate crime incl. disability': ['DISABILITY', 'HATE_CRIME'],
  'other hate crime': ['HATE_CRIME'],
  'hate crime (incl. domestic violence)': [],
  'domestic violence': ['DOMESTIC_ABUSE'],
  'domestic abuse': ['DOMESTIC_ABUSE'],
  'controlling or coercive behaviour': [],
  rape: ['RAPE'],
  'rape and serious sexual offences': ['RAPE', 'SEXUAL_OFFENCES'],
  RASSO: ['RAPE', 'SEXUAL_OFFENCES'],
  'sexual offences': ['SEXUAL_OFFENCES'],
  'other sexual offences': ['SEXUAL_OFFENCES'],
  'sexual violence': ['RAPE', 'SEXUAL_OFFENCES'],
  'sexual exploitation': [],
  'stalking and harassment': ['STALKING_AND_HARASSMENT'],
  stalking: [],
  'child abuse': ['CHILD_ABUSE'],
  'child sexual abuse': [],
  'child victims': [],
  'honour-based abuse': ['HONOUR_BASED_ABUSE'],
  'honour-based violence': ['HONOUR_BASED_ABUSE'],
  'honour crime': ['HONOUR_BASED_ABUSE'],
  'forced marriage': ['FORCED_MARRIAGE'],
  FGM: ['FEMALE_GENITAL_MUTILATION'],
  'human trafficking': ['HUMAN_TRAFFICKING'],
  'girls and gangs': [],
  VAWG: vawg,
  'VAWG (all)': vawg,
  'violence against women': vawg,
  VAW: vawg,
  'all crime': ['ALL_CRIME'],
  'offences against the person': [],
  all: [],
  strategy: [],
  'victims and witnesses': [],
  'other local interest': [],
  'theme chosen per meeting': [],
  'three case themes (names not shown)': [],
};

/** A breakdown of a strand: `all crime (suspect ethnicity: Asian (all))` is a figure of ALL_CRIME by suspect ethnicity. */
const breakdown = /^(all crime) \((suspect ethnicity): (.*)\)$/;

export type StrandMeaning = { codes: readonly StrandCode[]; breakdown: string | null };

/** What one published wording means; null when it is not in the table. */
export function strandMeaning(words: string): StrandMeaning | null {
  const parts = breakdown.exec(words);
  if (parts) return { codes: strandWords[parts[1]!]!, breakdown: `${parts[2]}: ${parts[3]}` };
  return Object.hasOwn(strandWords, words) ? { codes: strandWords[words]!, breakdown: null } : null;
}
