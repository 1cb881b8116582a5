import type { EnumWords } from './index.ts';

/** Words of the enums of staff figures and staff networks. */
export const workforceEnums: EnumWords = {
  Flow: {
    ENTRANT: { en: 'New to the Civil Service', cy: 'Newydd i’r Gwasanaeth Sifil' },
    IN_POST: { en: 'In post', cy: 'Mewn swydd' },
    LEAVER_CIVIL_SERVICE: { en: 'Left the Civil Service', cy: 'Gadawodd y Gwasanaeth Sifil' },
    LEAVER_DEPARTMENT: { en: 'Left for another department', cy: 'Gadawodd am adran arall' },
  },
  Population: {
    CIVIL_SERVICE: { en: 'Civil Service', cy: 'Y Gwasanaeth Sifil' },
    CPS: { en: 'Crown Prosecution Service', cy: 'Gwasanaeth Erlyn y Goron' },
    PARENT_DEPARTMENT: { en: 'Attorney General’s Departments', cy: 'Adrannau’r Twrnai Cyffredinol' },
  },
  StaffNetworkStatus: {
    ACTIVE: { en: 'Active', cy: 'Gweithredol' },
    PLANNED: { en: 'Planned', cy: 'Ar y gweill' },
  },
  WorkforceDimension: {
    AGE: { en: 'Age', cy: 'Oedran' },
    AREA: { en: 'Area', cy: 'Ardal' },
    DISABILITY: { en: 'Disability', cy: 'Anabledd' },
    ETHNICITY: { en: 'Ethnicity', cy: 'Ethnigrwydd' },
    GRADE: { en: 'Grade', cy: 'Gradd' },
    GRADE_GROUP: { en: 'Grade group', cy: 'Grŵp graddau' },
    LANGUAGE: { en: 'Welsh-language ability', cy: 'Gallu yn y Gymraeg' },
    PAY_QUARTILE: { en: 'Pay quartile', cy: 'Chwartel cyflog' },
    PROFESSION: { en: 'Profession', cy: 'Proffesiwn' },
    REGION: { en: 'Region', cy: 'Rhanbarth' },
    RELIGION: { en: 'Religion or belief', cy: 'Crefydd neu gred' },
    ROLE: { en: 'Role', cy: 'Rôl' },
    SEX: { en: 'Sex', cy: 'Rhyw' },
    SEXUAL_ORIENTATION: { en: 'Sexual orientation', cy: 'Cyfeiriadedd rhywiol' },
  },
  WorkforceMeasure: {
    BONUS_GAP_MEAN: { en: 'Mean bonus gap', cy: 'Bwlch bonws cymedrig' },
    BONUS_GAP_MEDIAN: { en: 'Median bonus gap', cy: 'Bwlch bonws canolrifol' },
    CHANGE_IN_SHARE_SINCE_2023: { en: 'Change in share since 2023', cy: 'Newid yn y gyfran ers 2023' },
    FTE: { en: 'Full-time equivalents', cy: 'Cyfwerth ag amser llawn' },
    GENDER_PAY_GAP_MEAN: { en: 'Mean gender pay gap', cy: 'Bwlch cyflog cymedrig rhwng y rhywiau' },
    GENDER_PAY_GAP_MEDIAN: { en: 'Median gender pay gap', cy: 'Bwlch cyflog canolrifol rhwng y rhywiau' },
    HEADCOUNT: { en: 'Headcount', cy: 'Nifer y staff' },
    MEAN_SALARY: { en: 'Mean salary', cy: 'Cyflog cymedrig' },
    MEDIAN_SALARY: { en: 'Median salary', cy: 'Cyflog canolrifol' },
    PERCENT: { en: 'Share of staff', cy: 'Cyfran o’r staff' },
    SHARE_OF_APPOINTMENTS: { en: 'Share of appointments', cy: 'Cyfran o’r penodiadau' },
    SHARE_OF_MEN_IN_GRADE_BAND: {
      en: 'Share of men who are in the grade band',
      cy: 'Cyfran y dynion sydd yn y band gradd',
    },
    SHARE_OF_WOMEN_IN_GRADE_BAND: {
      en: 'Share of women who are in the grade band',
      cy: 'Cyfran y menywod sydd yn y band gradd',
    },
    SHARE_RECEIVING_BONUS: { en: 'Share who received a bonus', cy: 'Cyfran a gafodd fonws' },
  },
};
