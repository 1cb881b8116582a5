/** What panels say about one stage of a case or of the engagement, by kind of point. No names, dates or places. */
export type Stage = {
  name: string;
  /** How often points are about it, beside the others. */
  weight: number;
  'good practice': readonly string[];
  concern: readonly string[];
  lesson: readonly string[];
  feedback: readonly string[];
  recommendation: readonly string[];
};

/** Stages of a single case; the heavier ones are the common stages of recommendations.csv. */
export const caseStages: readonly Stage[] = [
  {
    name: 'victim communication',
    weight: 9,
    'good practice': ['The letter explained the result in plain words', 'The victim was kept informed at every step'],
    concern: ['The letter said too little about why a charge was changed', 'The victim heard of the result late'],
    lesson: [
      'Explain in letters what the sentence means in practice',
      'Tell the victim about an uplift and its meaning',
    ],
    feedback: ['Members asked how the result was explained', 'Members found the letter clear but short'],
    recommendation: ['Check a sample of letters for plain wording', 'Add a contact for questions to every letter'],
  },
  {
    name: 'sentencing',
    weight: 5,
    'good practice': [
      'The uplift was asked for, announced and recorded',
      'The court heard the effect on the community',
    ],
    concern: ['No uplift was sought though hostility was shown', 'The uplift was not recorded on the file'],
    lesson: ['Remind the court of the uplift in open hearing', 'Record the reasons where no uplift is sought'],
    feedback: ['Members asked how an uplift is decided', 'Members asked for the reasons of the sentence'],
    recommendation: ['Review all cases without an uplift each quarter', 'Brief advocates on how to ask for an uplift'],
  },
  {
    name: 'flagging',
    weight: 5,
    'good practice': ['The case was flagged at the first review', 'The flag was checked again before the hearing'],
    concern: ['The flag was missing or for another strand', 'The flag was added only after the hearing'],
    lesson: ['Check the flag at every review', 'Ask the police for the reason of a flag that is not clear'],
    feedback: ['Members asked who may set a flag', 'Members asked how flags are checked'],
    recommendation: ['Check flags on a sample of files each month', 'Add the flag to the check at first review'],
  },
  {
    name: 'special measures',
    weight: 4,
    'good practice': ['Special measures were considered early', 'Screens were arranged before the first hearing'],
    concern: ['Special measures were asked for late', 'The needs of the witness were not on the file'],
    lesson: ['Ask about special measures at the first contact', 'Record the needs of each witness'],
    feedback: ['Members asked which measures were offered', 'Members asked who explains the measures'],
    recommendation: [
      'Agree with the police who asks about special measures',
      'Update the checklist for special measures',
    ],
  },
  {
    name: 'victim support',
    weight: 3,
    'good practice': ['An adviser supported the victim throughout', 'Support was offered again before the hearing'],
    concern: ['Support ended when the case was adjourned', 'The victim was not told where to find support'],
    lesson: ['Offer support again after every delay', 'Keep the adviser informed'],
    feedback: ['Members described local sources of support', 'Members asked who refers victims to support'],
    recommendation: ['Share a list of local support services', 'Agree one point of contact for advisers'],
  },
  {
    name: 'case building',
    weight: 3,
    'good practice': ['Early advice made a strong case', 'Evidence beside that of the victim was looked for'],
    concern: ['Evidence was asked for late', 'The case rested on one witness alone'],
    lesson: ['Look for evidence that does not rest on the victim', 'Ask for recordings at once'],
    feedback: ['Members asked what evidence was missing', 'Members found the file well ordered'],
    recommendation: ['Use a checklist of evidence at first advice', 'Hold early case conferences'],
  },
  {
    name: 'charging',
    weight: 3,
    'good practice': ['The charge matched what happened', 'The reasons for the charge were recorded'],
    concern: ['The lesser charge was not explained', 'The decision took long'],
    lesson: ['Record why an aggravated charge was not chosen', 'Consider the aggravated charge first'],
    feedback: ['Members questioned the choice of charge', 'Members asked how a charge is chosen'],
    recommendation: ['Have a second lawyer look at lesser charges', 'Record the test for every charge'],
  },
  {
    name: 'victim statement',
    weight: 2,
    'good practice': ['A personal statement was taken early', 'The statement was read to the court'],
    concern: ['No personal statement was on the file', 'The personal statement was out of date'],
    lesson: ['Take the personal statement early', 'Offer the victim to renew the statement'],
    feedback: ['Members asked who takes the statement', 'Members valued hearing the statement'],
    recommendation: ['Ask for a personal statement with every file', 'Use community impact statements more widely'],
  },
  {
    name: 'retraction statement',
    weight: 2,
    'good practice': ['The case went on after the victim withdrew', 'The reasons for withdrawal were explored'],
    concern: ['The retraction statement gave no reasons', 'The case ended as soon as the victim withdrew'],
    lesson: ['Ask for the reasons and the safety of the victim', 'Consider going on without the victim'],
    feedback: ['Members asked what was done after withdrawal', 'Members described why victims withdraw'],
    recommendation: ['Train officers in taking retraction statements', 'Have every withdrawal seen by a specialist'],
  },
  {
    name: 'hearing record',
    weight: 1,
    'good practice': ['The hearing record was full and clear', 'The record gave the reasons of the court'],
    concern: ['The hearing record did not say why the case failed', 'The record was not legible'],
    lesson: ['Say in the record what happened and why', 'Record remarks of the court on hostility'],
    feedback: ['Members could not follow the record', 'Members found the record helpful'],
    recommendation: ['Use one form for hearing records', 'Check records of failed cases'],
  },
  {
    name: 'timeliness',
    weight: 1,
    'good practice': ['The case was heard quickly', 'Delays were explained to the victim'],
    concern: ['Much time passed before the hearing', 'The hearing was put off more than once'],
    lesson: ['Tell the court early about witnesses who cannot come', 'List cases with vulnerable witnesses first'],
    feedback: ['Members asked why the case took so long', 'Members noted that delay harms trust'],
    recommendation: ['Raise listing with the courts', 'Report delays to the panel'],
  },
];

/** Stages of engagement and working together, which points of whole meetings are about. */
export const meetingStages: readonly Stage[] = [
  {
    name: 'training',
    weight: 8,
    'good practice': ['Prosecutors were trained with a community body', 'Training used cases that the panel saw'],
    concern: ['Few prosecutors have had recent training', 'Training does not reach new staff'],
    lesson: ['Use panel cases in training', 'Repeat training every year'],
    feedback: ['Members offered to speak at training', 'Members asked what training covers'],
    recommendation: ['Train all prosecutors in the strand', 'Invite community bodies to give training'],
  },
  {
    name: 'joint working',
    weight: 7,
    'good practice': ['Close work with the police made strong cases', 'Partners met before the hearing'],
    concern: ['The same problem was seen by police and prosecutors apart', 'Partners work to different definitions'],
    lesson: ['Share lessons with the police', 'Meet partners before cases fail'],
    feedback: ['Members welcomed the police to the meeting', 'Members asked who leads on joint work'],
    recommendation: ['Agree a protocol with the police', 'Hold a yearly meeting of all panels'],
  },
  {
    name: 'engagement',
    weight: 7,
    'good practice': ['A meeting was held in a community venue', 'A community body helped to plan the event'],
    concern: ['Some communities have never been met', 'Events are not known well enough'],
    lesson: ['Go to where communities meet', 'Tell people what changed because of them'],
    feedback: ['Members asked for more events', 'Members shared what they hear from communities'],
    recommendation: ['Hold a meeting in a community venue', 'Write a plan of engagement for the year'],
  },
  {
    name: 'panel support',
    weight: 2,
    'good practice': ['New members were given a guide', 'Papers came in good time'],
    concern: ['Papers came late', 'Members did not know all terms'],
    lesson: ['Send papers two weeks before', 'Explain terms at the start'],
    feedback: ['Members asked for a list of terms', 'Members found the training useful'],
    recommendation: ['Give members a role description and training', 'Supply a list of terms'],
  },
  {
    name: 'openness',
    weight: 2,
    'good practice': ['A note of each meeting was published', 'Members saw how decisions are made'],
    concern: ['Notes of meetings are hard to find', 'Results of advice are not published'],
    lesson: ['Publish notes within a month', 'Say what became of each point'],
    feedback: ['Members valued the open discussion', 'Members asked what the public is told'],
    recommendation: ['Publish a note of every meeting', 'Publish a yearly report of the panel'],
  },
];

/** What a stage teaches, as a meeting's note says it. */
export function lessonsOf(stage: Stage): readonly string[] {
  return stage.lesson;
}

/** What was answered, by what became of the point. */
export const answers: Record<string, readonly string[]> = {
  implemented: [
    'Done, and the team was told',
    'Practice changed and checked on a sample',
    'Training given to all prosecutors',
  ],
  'in progress': ['Work under way with partners', 'Training under way', 'A plan is being drawn up'],
  accepted: ['Accepted; to be part of the Area plan', 'Accepted; to be routine'],
  shared: ['Shared as learning with all teams', 'Shared with partners'],
  noted: ['Noted and discussed', 'Explained to the panel'],
  rejected: ['Not taken up; the reasons were explained'],
};
