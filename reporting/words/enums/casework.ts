import type { EnumWords } from './index.ts';

/** Words of what casework figures measure. The unit stands beside each figure, so that no word repeats it. */
export const caseworkEnums: EnumWords = {
  CaseworkMeasure: {
    AVERAGE_DAYS_TO_CHARGE: { en: 'Average days to charge', cy: 'Nifer cyfartalog y diwrnodau cyn cyhuddo' },
    BINDOVER_RATE: { en: 'Bind-over rate', cy: 'Cyfradd rhwymo i gadw’r heddwch' },
    CHANGE_IN_CONVICTIONS: { en: 'Change in convictions', cy: 'Newid mewn euogfarnau' },
    CHANGE_IN_PROSECUTIONS: { en: 'Change in prosecutions completed', cy: 'Newid mewn erlyniadau a gwblhawyd' },
    CHANGE_IN_PROSECUTIONS_COMMENCED: {
      en: 'Change in prosecutions started',
      cy: 'Newid mewn erlyniadau a ddechreuwyd',
    },
    CHANGE_IN_PROSECUTIONS_STOPPED_VICTIM_WITHDRAWAL: {
      en: 'Change in prosecutions stopped because the victim withdrew',
      cy: 'Newid mewn erlyniadau a ataliwyd am i’r dioddefwr dynnu’n ôl',
    },
    CHANGE_IN_REFERRALS: { en: 'Change in police referrals', cy: 'Newid mewn atgyfeiriadau gan yr heddlu' },
    CHANGE_IN_SUSPECTS_CHARGED: { en: 'Change in suspects charged', cy: 'Newid yn nifer y rhai a gyhuddwyd' },
    CHARGE_RATE: { en: 'Charge rate', cy: 'Cyfradd gyhuddo' },
    CONVICTIONS: { en: 'Convictions', cy: 'Euogfarnau' },
    CONVICTIONS_WITH_PRINCIPAL_OFFENCE_AGAINST_THE_PERSON: {
      en: 'Convictions mainly for an offence against the person',
      cy: 'Euogfarnau’n bennaf am drosedd yn erbyn y person',
    },
    CONVICTION_RATE: { en: 'Conviction rate', cy: 'Cyfradd euogfarnu' },
    CONVICTION_RATE_AS_QUOTED_BY_WEST_MIDLANDS: {
      en: 'National conviction rate as quoted by CPS West Midlands',
      cy: 'Cyfradd euogfarnu genedlaethol fel y’i dyfynnwyd gan CPS West Midlands',
    },
    DISCONTINUED_RATE: { en: 'Discontinuance rate', cy: 'Cyfradd terfynu achosion' },
    GUILTY_PLEA_RATE: { en: 'Guilty plea rate', cy: 'Cyfradd pleon euog' },
    NON_CONVICTIONS: { en: 'Non-convictions', cy: 'Diffynyddion nas cafwyd yn euog' },
    NON_CONVICTIONS_COMPLAINANT_RETRACTION: {
      en: 'Non-convictions because the complainant retracted',
      cy: 'Diffynyddion nas cafwyd yn euog am i’r achwynydd dynnu’n ôl',
    },
    NON_CONVICTIONS_VICTIM_REASONS_RATE: {
      en: 'Share of dropped cases dropped for victim reasons',
      cy: 'Cyfran yr achosion a ollyngwyd am resymau’n ymwneud â’r dioddefwr',
    },
    POLICE_REFERRALS: { en: 'Police referrals', cy: 'Atgyfeiriadau gan yr heddlu' },
    POLICE_REPORTS: { en: 'Reports to the police', cy: 'Adroddiadau i’r heddlu' },
    PRE_CHARGE_DECISIONS: { en: 'Pre-charge decisions', cy: 'Penderfyniadau cyn cyhuddo' },
    PRE_CHARGE_RECEIPTS: { en: 'Pre-charge receipts', cy: 'Achosion a dderbyniwyd cyn cyhuddo' },
    PROSECUTIONS_COMPLETED: { en: 'Prosecutions completed', cy: 'Erlyniadau a gwblhawyd' },
    RECEIPTS_FOR_CHARGING: { en: 'Receipts for charging', cy: 'Achosion a dderbyniwyd i’w cyhuddo' },
    RECEIPTS_FOR_CHARGING_CONSULTATION_DONE: {
      en: 'Receipts for charging, consultation done',
      cy: 'Achosion a dderbyniwyd i’w cyhuddo, ymgynghoriad wedi’i gwblhau',
    },
    SENTENCE_UPLIFTS: { en: 'Sentence uplifts', cy: 'Dedfrydau a gynyddwyd' },
    SENTENCE_UPLIFT_RATE: { en: 'Sentence uplift rate', cy: 'Cyfradd y dedfrydau a gynyddwyd' },
    SHARE_OF_CASELOAD: { en: 'Share of caseload', cy: 'Cyfran o’r llwyth achosion' },
    SHARE_OF_CONVICTIONS_WITH_PRINCIPAL_OFFENCE_AGAINST_THE_PERSON: {
      en: 'Share of convictions mainly for an offence against the person',
      cy: 'Cyfran yr euogfarnau’n bennaf am drosedd yn erbyn y person',
    },
    SHARE_OF_HATE_CRIME_PROSECUTIONS: {
      en: 'Share of hate crime prosecutions',
      cy: 'Cyfran o’r erlyniadau am droseddau casineb',
    },
    SUSPECTS_CHARGED: { en: 'Suspects charged', cy: 'Pobl a gyhuddwyd' },
    UNSUCCESSFUL_DUE_TO_VICTIM_ISSUES: {
      en: 'Share of unsuccessful outcomes due to victim issues',
      cy: 'Cyfran y canlyniadau aflwyddiannus oherwydd materion yn ymwneud â’r dioddefwr',
    },
    UNSUCCESSFUL_RATE: { en: 'Unsuccessful outcome rate', cy: 'Cyfradd canlyniadau aflwyddiannus' },
    VICTIM_RETRACTION_RATE: { en: 'Victim retraction rate', cy: 'Cyfradd dioddefwyr yn tynnu’n ôl' },
    VRR_APPEALS_RECEIVED: {
      en: 'Victims’ Right to Review: requests received',
      cy: 'Hawl Dioddefwyr i Adolygiad: ceisiadau a dderbyniwyd',
    },
    VRR_APPEALS_UPHELD: {
      en: 'Victims’ Right to Review: decisions overturned',
      cy: 'Hawl Dioddefwyr i Adolygiad: penderfyniadau a wrthdrowyd',
    },
    VRR_APPEALS_UPHELD_RATE: {
      en: 'Victims’ Right to Review: share overturned',
      cy: 'Hawl Dioddefwyr i Adolygiad: cyfran a wrthdrowyd',
    },
  },
};
