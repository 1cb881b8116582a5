import type { Draws, Weights } from '../random.ts';

/** Religions in percent of those who declare theirs: inferred, as no page counts staff by religion. */
const declared: Record<string, Weights<string>> = {
  ASIAN: [
    ['MUSLIM', 43],
    ['HINDU', 21],
    ['SIKH', 17],
    ['CHRISTIAN', 9],
    ['NO_RELIGION', 8],
    ['BUDDHIST', 1],
    ['OTHER_RELIGION', 1],
  ],
  BLACK: [
    ['CHRISTIAN', 74],
    ['MUSLIM', 13],
    ['NO_RELIGION', 11],
    ['OTHER_RELIGION', 2],
  ],
  MIXED: [
    ['NO_RELIGION', 46],
    ['CHRISTIAN', 40],
    ['MUSLIM', 8],
    ['SIKH', 2],
    ['HINDU', 1],
    ['BUDDHIST', 1],
    ['JEWISH', 1],
    ['OTHER_RELIGION', 1],
  ],
  OTHER_ETHNICITY: [
    ['MUSLIM', 31],
    ['CHRISTIAN', 29],
    ['NO_RELIGION', 20],
    ['SIKH', 10],
    ['JEWISH', 4],
    ['BUDDHIST', 3],
    ['HINDU', 2],
    ['OTHER_RELIGION', 1],
  ],
  WHITE: [
    ['CHRISTIAN', 51],
    ['NO_RELIGION', 45],
    ['JEWISH', 1],
    ['MUSLIM', 1],
    ['BUDDHIST', 1],
    ['OTHER_RELIGION', 1],
  ],
};
/** Of those whose ethnicity is not known. */
const ofAnyEthnicity: Weights<string> = [
  ['CHRISTIAN', 50],
  ['NO_RELIGION', 38],
  ['MUSLIM', 6],
  ['HINDU', 2],
  ['SIKH', 2],
  ['JEWISH', 1],
  ['OTHER_RELIGION', 1],
];

type Answer = 'DECLARED' | 'UNDECLARED' | 'UNKNOWN';
/** Who keeps one answer on the same form to themselves mostly keeps the other: together about a fifth of all staff. */
const answersByOrientation: Record<string, Weights<Answer>> = {
  UNKNOWN: [
    ['UNKNOWN', 88],
    ['UNDECLARED', 2],
    ['DECLARED', 10],
  ],
  UNDECLARED: [
    ['UNDECLARED', 75],
    ['UNKNOWN', 5],
    ['DECLARED', 20],
  ],
};
const otherAnswers: Weights<Answer> = [
  ['DECLARED', 97],
  ['UNKNOWN', 1.5],
  ['UNDECLARED', 1.5],
];

/** Draws the code of a religion for someone of an ethnicity who has said so much of their sexual orientation. */
export function drawReligion(ethnicity: string, orientation: string, draws: Draws): string {
  const answer = draws.weighted(answersByOrientation[orientation] ?? otherAnswers);
  return answer === 'DECLARED' ? draws.weighted(declared[ethnicity] ?? ofAnyEthnicity) : answer;
}
