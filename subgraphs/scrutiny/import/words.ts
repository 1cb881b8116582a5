/** The published words of the columns that hold one of a list; their upper-case form is the enum value in `schema.graphql`. */

export const caseworkMeasures = [
  'average_days_to_charge',
  'bindover_rate',
  'change_in_convictions',
  'change_in_prosecutions',
  'change_in_prosecutions_commenced',
  'change_in_prosecutions_stopped_victim_withdrawal',
  'change_in_referrals',
  'change_in_suspects_charged',
  'charge_rate',
  'conviction_rate',
  'conviction_rate_as_quoted_by_west_midlands',
  'convictions',
  'convictions_with_principal_offence_against_the_person',
  'discontinued_rate',
  'guilty_plea_rate',
  'non_convictions',
  'non_convictions_complainant_retraction',
  'non_convictions_victim_reasons_rate',
  'police_referrals',
  'police_reports',
  'pre_charge_decisions',
  'pre_charge_receipts',
  'prosecutions_completed',
  'receipts_for_charging',
  'receipts_for_charging_consultation_done',
  'sentence_uplift_rate',
  'sentence_uplifts',
  'share_of_caseload',
  'share_of_convictions_with_principal_offence_against_the_person',
  'share_of_hate_crime_prosecutions',
  'suspects_charged',
  'unsuccessful_due_to_victim_issues',
  'unsuccessful_rate',
  'victim_retraction_rate',
  'vrr_appeals_received',
  'vrr_appeals_upheld',
  'vrr_appeals_upheld_rate',
] as const;

export const caseworkUnits = ['appeals', 'cases', 'days', 'defendants', 'percent', 'reports', 'suspects'] as const;

/** The twelve principal offence categories by which the CPS counts cases. */
export const crimeTypes = [
  'homicide',
  'offences against the person',
  'sexual offences',
  'burglary',
  'robbery',
  'theft and handling',
  'fraud and forgery',
  'criminal damage',
  'drugs offences',
  'public order offences',
  'other offences',
  'motoring offences',
] as const;

export const caseOutcomes = [
  'guilty plea',
  'conviction after trial',
  'proved in absence',
  'discontinued',
  'discharged committal',
  'acquitted',
  'administrative finalisation',
] as const;

/** What a panel can say of one case; what it asks for is a recommendation. */
export const caseFeedbackKinds = ['good practice', 'concern', 'lesson', 'feedback'] as const;

export const feedbackKinds = [
  'recommendation',
  'feedback',
  'lesson',
  'concern',
  'good practice',
  'governance',
] as const;

export const recommendationStatuses = [
  'noted',
  'shared',
  'accepted',
  'in progress',
  'implemented',
  'rejected',
] as const;

export const caseStages = [
  'accessible communication',
  'case building',
  'case selection',
  'charging',
  'definition',
  'engagement',
  'evidence of impact',
  'flagging',
  'hearing record',
  'investigation',
  'joint working',
  'needs assessment',
  'openness',
  'panel membership',
  'panel status',
  'panel support',
  'policy',
  'reporting',
  'resources',
  'retraction statement',
  'scrutiny panels',
  'sentencing',
  'special measures',
  'timeliness',
  'training',
  'victim attendance',
  'victim communication',
  'victim statement',
  'victim support',
  'workforce',
] as const;
