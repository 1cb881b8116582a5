/** A rule that makes rows: every row of its name says so in `source_url`. */
export type Rule = {
  /** Import kind of the rows. */
  kind: 'meetings' | 'membership' | 'case-reviews' | 'feedback' | 'recommendations';
  says: string;
  /** Published figure or wording that the rows follow. */
  follows: string;
  /** What no page says: an assumption. */
  inferred: string;
};

/** All rules, by name. docs/synthetic-data.md prints this table. */
export const rules = {
  'meeting-calendar': {
    kind: 'meetings',
    says: 'A panel meets at its rhythm, on a Tuesday, Wednesday or Thursday, from the day it was established (else April 2007) to the day it was superseded or dissolved (else 31 March 2024).',
    follows:
      'Rhythms, start and end of panels.csv; the first forum of April 2007; the change from 42 Areas to 13 on 1 April 2011.',
    inferred:
      'Local case panels without a rhythm meet four times a year, other local panels three times, national ones not at all; "two to three" is two, "three or four" is three. One meeting in sixteen is skipped. A panel of an Area of 2011, and a Local Scrutiny and Involvement Panel, begins on 1 April 2011 unless established earlier; a superseded panel without a date ends on 31 March 2011; CPS London is followed by London North and South on 1 April 2016; the forum has its thematic form from 2020. Two in three meetings have a note.',
  },
  'meeting-calendar-2020-21': {
    kind: 'meetings',
    says: 'From April 2020 to March 2021 a panel meets online, and less often.',
    follows: 'The forum of 2020 whose theme was COVID-19.',
    inferred: 'Two meetings in five are skipped, and all others are online, which their topics say.',
  },
  membership: {
    kind: 'membership',
    says: 'One count of a panel at each 31 March, from its first to its last year.',
    follows:
      'Between 4 and 30 citizens a panel, 11 at national level; mostly voluntary bodies, then police and local authorities, academics and faith bodies; security checks and training in West Midlands.',
    inferred:
      'Local case panels have 6 to 16 seats, strategic ones 10 to 30; 5 percent of seats are vacant; 80 to 100 percent of members are security-checked and 70 to 100 percent trained; a member has expertise in a strand with a chance of 1 in 3.',
  },
  'case-review': {
    kind: 'case-reviews',
    says: 'A case panel looks at finalised cases of each group of its strands at every meeting; scale multiplies their number.',
    follows:
      'Three to five cases a meeting; strands of panels.csv, flatter than prosecutions; conviction of 86 percent for race, religion, sexual orientation and transgender identity (83 to 87), 79 for disability, 75 for domestic abuse, 63 for rape (57 to 69); guilty pleas of 75 percent in hate crime (73 to 75); Area sizes as the rape prosecutions of 2017-18 (187 to 469).',
    inferred:
      'Three to five is for each group of strands; the theme of a meeting has half as many again. Conviction of 80 percent in crimes against older people, 76 in other sexual offences, 74 in other violence against women. Sizes of Wessex, West Midlands, and Yorkshire and Humberside; former Areas are a quarter smaller. Principal offences by strand. Flags are right in 88 percent, wrong in 7 (disability 12), else not recorded. Finalised 30 to 183 days before. Discharged committals end with committals in May 2013.',
  },
  'case-review-shock': {
    kind: 'case-reviews',
    says: 'In one month, August 2011, panels look at half as many hate crime cases again.',
    follows: 'Hate crime charged in 2024: 1,429 in the August of disorder, 852 to 1,010 in other months.',
    inferred: 'The month: an August of disorder inside the years that are generated.',
  },
  'case-feedback': {
    kind: 'feedback',
    says: 'Each case gives none, one or two points; a wrong flag always gives one.',
    follows:
      'Of the coded points of recommendations.csv, 12 feedback, 9 lessons, 8 concerns, 6 good practice; victim communication, sentencing, flagging and special measures most often; CPS alone 34 of 53, with police 11, others 8.',
    inferred: '1.2 points a case. The point of a wrong flag is a concern or a lesson.',
  },
  'case-recommendation': {
    kind: 'recommendations',
    says: 'One case in four leads to a recommendation or other point that is answered.',
    follows:
      'Of 53 coded points, 17 recommendations, 12 feedback, 9 lessons, 8 concerns, 6 good practice; 22 implemented, 12 shared, 9 in progress, 7 noted, 3 accepted; owner roles of panels.csv; actions looked at again at the next meeting.',
    inferred:
      'Status by kind. 1 percent rejected. Half of what is noted and a quarter of what is in progress has no answer; the median answer takes 60 days, three in four 90 at most, none more than 180. An action is due a week before the next meeting of an even rhythm.',
  },
  'meeting-recommendation': {
    kind: 'recommendations',
    says: 'A meeting also raises points that belong to no single case: one in every second case meeting, one or two elsewhere.',
    follows: 'As case-recommendation; training, engagement and joint working are common stages.',
    inferred: 'As case-recommendation.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** Where a row made by a rule stands. */
export function ruleUrl(name: RuleName): string {
  return `urn:cps:synthetic:${name}`;
}
