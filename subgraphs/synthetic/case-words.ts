import type { Weights } from './random.ts';

/** In percent, in this order; the rest of a hundred is no matter, weights are relative. */
const endings = [
  'guilty plea',
  'conviction after trial',
  'proved in absence',
  'discontinued',
  'discharged committal',
  'acquitted',
  'administrative finalisation',
] as const;

/** By strand, the percentage of each ending; the first three are convictions. */
const shares: Record<string, readonly number[]> = {
  racist: [75, 9.5, 1.5, 7.6, 0.4, 4.8, 1.2],
  religious: [75, 9.5, 1.5, 7.6, 0.4, 4.8, 1.2],
  homophobic: [75, 9.5, 1.5, 7.6, 0.4, 4.8, 1.2],
  transphobic: [75, 9.5, 1.5, 7.6, 0.4, 4.8, 1.2],
  disability: [69, 9, 1, 12, 0.5, 7, 1.5],
  'crimes against older people': [70, 9, 1, 11, 0.5, 7, 1.5],
  'domestic abuse': [67, 7, 1, 14.5, 0.5, 9, 1],
  rape: [36, 27, 0, 9.5, 0.5, 26, 1],
  'sexual offences': [59.5, 16.5, 0, 9, 0.5, 13.5, 1],
};
const otherShares = [62, 11.5, 0.5, 13, 0.5, 11.5, 1] as const;

/** How cases of a strand end. */
export function outcomesOf(strand: string): Weights<string> {
  return outcomes.get(strand) ?? otherOutcomes;
}

const weights = (percentages: readonly number[]) =>
  endings.map((ending, index) => [ending, percentages[index]!] as const);
const outcomes = new Map(Object.entries(shares).map(([strand, percentages]) => [strand, weights(percentages)]));
const otherOutcomes = weights(otherShares);

const hostile: Weights<string> = [
  ['public order offences', 55],
  ['offences against the person', 34],
  ['criminal damage', 6],
  ['theft and handling', 2],
  ['robbery', 1],
  ['other offences', 2],
];
const coerced: Weights<string> = [
  ['offences against the person', 70],
  ['sexual offences', 8],
  ['public order offences', 10],
  ['other offences', 12],
];

/** By strand, which of the twelve principal offence categories its cases were. */
export const crimeTypes: Record<string, Weights<string>> = {
  racist: hostile,
  religious: hostile,
  homophobic: hostile,
  transphobic: hostile,
  disability: [
    ['offences against the person', 38],
    ['public order offences', 18],
    ['theft and handling', 15],
    ['robbery', 9],
    ['burglary', 8],
    ['fraud and forgery', 8],
    ['sexual offences', 3],
    ['motoring offences', 1],
  ],
  'crimes against older people': [
    ['burglary', 32],
    ['theft and handling', 22],
    ['fraud and forgery', 20],
    ['offences against the person', 14],
    ['robbery', 10],
    ['criminal damage', 2],
  ],
  'domestic abuse': [
    ['offences against the person', 74],
    ['criminal damage', 9],
    ['public order offences', 8],
    ['sexual offences', 2],
    ['drugs offences', 1],
    ['homicide', 1],
    ['other offences', 5],
  ],
  // A rape flag stays though the conviction is for another offence.
  rape: [
    ['sexual offences', 94],
    ['offences against the person', 6],
  ],
  'sexual offences': [['sexual offences', 100]],
  'child abuse': [
    ['sexual offences', 55],
    ['offences against the person', 45],
  ],
  'stalking and harassment': [
    ['offences against the person', 55],
    ['public order offences', 40],
    ['criminal damage', 5],
  ],
  'honour-based abuse': coerced,
  'forced marriage': coerced,
  'human trafficking': coerced,
  FGM: [['offences against the person', 100]],
};
