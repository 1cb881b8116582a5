/** The monitored strands, the family each belongs to, and the broader strands each is part of. */
export const strands = {
  RACIST: { name: 'Racist hate crime', family: 'HATE_CRIME', partOf: ['RACIST_AND_RELIGIOUS'], formerNames: [] },
  RELIGIOUS: { name: 'Religious hate crime', family: 'HATE_CRIME', partOf: ['RACIST_AND_RELIGIOUS'], formerNames: [] },
  RACIST_AND_RELIGIOUS: {
    name: 'Racist and religious hate crime',
    family: 'HATE_CRIME',
    partOf: ['HATE_CRIME'],
    formerNames: [],
  },
  DISABILITY: { name: 'Disability hate crime', family: 'HATE_CRIME', partOf: ['HATE_CRIME'], formerNames: [] },
  SEXUAL_ORIENTATION: {
    name: 'Homophobic and biphobic hate crime',
    family: 'HATE_CRIME',
    partOf: ['HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC'],
    formerNames: ['Homophobic hate crime'],
  },
  TRANSGENDER: {
    name: 'Transphobic hate crime',
    family: 'HATE_CRIME',
    partOf: ['HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC'],
    formerNames: [],
  },
  HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC: {
    name: 'Homophobic, biphobic and transphobic hate crime',
    family: 'HATE_CRIME',
    partOf: ['HATE_CRIME'],
    formerNames: ['Homophobic and transphobic hate crime', 'LGBT hate crime'],
  },
  OLDER_PEOPLE: { name: 'Crimes against older people', family: 'OTHER', partOf: [], formerNames: [] },
  HATE_CRIME: { name: 'Hate crime', family: 'HATE_CRIME', partOf: [], formerNames: [] },
  DOMESTIC_ABUSE: {
    name: 'Domestic abuse',
    family: 'VAWG',
    partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
    formerNames: ['Domestic violence'],
  },
  RAPE: { name: 'Rape', family: 'VAWG', partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'], formerNames: [] },
  SEXUAL_OFFENCES: {
    name: 'Sexual offences other than rape',
    family: 'VAWG',
    partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
    formerNames: [],
  },
  STALKING_AND_HARASSMENT: {
    name: 'Stalking and harassment',
    family: 'VAWG',
    partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
    formerNames: [],
  },
  CHILD_ABUSE: { name: 'Child abuse', family: 'VAWG', partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'], formerNames: [] },
  HONOUR_BASED_ABUSE: {
    name: 'So-called honour-based abuse',
    family: 'VAWG',
    partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
    formerNames: ['Honour-based violence', 'Honour crime'],
  },
  FORCED_MARRIAGE: {
    name: 'Forced marriage',
    family: 'VAWG',
    partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
    formerNames: [],
  },
  FEMALE_GENITAL_MUTILATION: {
    name: 'Female genital mutilation',
    family: 'VAWG',
    partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
    formerNames: [],
  },
  HUMAN_TRAFFICKING: {
    name: 'Human trafficking and modern slavery',
    family: 'VAWG',
    partOf: ['VIOLENCE_AGAINST_WOMEN_AND_GIRLS'],
    formerNames: [],
  },
  VIOLENCE_AGAINST_WOMEN_AND_GIRLS: {
    name: 'Violence against women and girls',
    family: 'VAWG',
    partOf: [],
    formerNames: ['Violence against women'],
  },
  ALL_CRIME: { name: 'All crime', family: 'OTHER', partOf: [], formerNames: [] },
} as const satisfies Record<
  string,
  { name: string; family: string; partOf: readonly string[]; formerNames: readonly string[] }
>;

export type StrandCode = keyof typeof strands;
export const strandCodes = Object.keys(strands) as StrandCode[];

/** The strands given, and with `includeBroader` every strand they are part of; in code order. */
export function withBroader(codes: readonly StrandCode[], includeBroader: boolean): StrandCode[] {
  const found = new Set(codes);
  if (includeBroader) for (const code of found) for (const broader of strands[code]?.partOf ?? []) found.add(broader);
  return [...found].sort();
}
