import { enumCode } from '../../platform/text.ts';
import type { Dimension } from './entities.ts';

/**
 * The published labels of a dimension. `complete` are those that together cover everybody once, so a table has a row for
 * each; `other` stand alone or overlap. `same` are wordings of another page for one of them.
 */
type Labels = { complete: string[]; other?: string[]; same?: Record<string, string>; welsh?: Record<string, string> };

const undeclared = ['Undeclared', 'Unknown'];

/**
 * Every wording the files use; of religion, which no published file has, the census's, as staff records have them. One that is
 * not here fails its import by name. Only places have a Welsh label.
 */
const labels: Record<Exclude<Dimension, 'AREA'>, Labels> = {
  SEX: { complete: ['Female', 'Male', 'Unknown'] },
  AGE: { complete: ['16-19', '20-29', '30-39', '40-49', '50-59', '60-64', '65+', 'Unknown'] },
  DISABILITY: {
    complete: ['Declared disabled', 'Declared non-disabled', ...undeclared],
    other: ['Disabled', 'Registered disabled'],
  },
  ETHNICITY: {
    complete: ['Asian', 'Black', 'Mixed', 'Other ethnicity', 'White', ...undeclared],
    other: ['Ethnic minority', 'BAME', 'Black and minority ethnic'],
  },
  SEXUAL_ORIENTATION: { complete: ['Heterosexual / straight', 'LGBO', ...undeclared] },
  RELIGION: {
    complete: [
      'Buddhist',
      'Christian',
      'Hindu',
      'Jewish',
      'Muslim',
      'No religion',
      'Other religion',
      'Sikh',
      ...undeclared,
    ],
  },
  GRADE_GROUP: {
    complete: ['AA/AO', 'EO', 'SEO/HEO', 'G6/G7', 'SCS level', 'Unknown'],
    other: ['AA, AO and EO', 'junior grades', 'senior roles', 'Grade 7 to SCS'],
    same: { SCS: 'SCS level' },
  },
  GRADE: {
    complete: ['AA', 'AO', 'EO', 'HEO', 'SEO', 'G7', 'G6', 'SCS level', 'Unknown'],
    other: [
      'Crown Prosecutor C1',
      'Crown Prosecutor C2',
      'Legal trainee',
      'Chief Crown Prosecutor',
      'Chief Crown Prosecutor and above',
    ],
    same: { 'Chief Crown Prosecutor (HMCPSI figure)': 'Chief Crown Prosecutor' },
  },
  REGION: {
    complete: [
      'East Midlands',
      'East of England',
      'London',
      'North East',
      'North West',
      'Northern Ireland',
      'Overseas',
      'Scotland',
      'South East',
      'South West',
      'Unknown',
      'Wales',
      'West Midlands',
      'Yorkshire and The Humber',
    ],
    same: {
      'East Midlands (England)': 'East Midlands',
      'North East (England)': 'North East',
      'North West (England)': 'North West',
      'South East (England)': 'South East',
      'South West (England)': 'South West',
      'West Midlands (England)': 'West Midlands',
    },
    welsh: {
      'East Midlands': 'Dwyrain Canolbarth Lloegr',
      'East of England': 'Dwyrain Lloegr',
      London: 'Llundain',
      'North East': 'Gogledd-ddwyrain Lloegr',
      'North West': 'Gogledd-orllewin Lloegr',
      'Northern Ireland': 'Gogledd Iwerddon',
      Scotland: 'Yr Alban',
      'South East': 'De-ddwyrain Lloegr',
      'South West': 'De-orllewin Lloegr',
      Wales: 'Cymru',
      'West Midlands': 'Gorllewin Canolbarth Lloegr',
    },
  },
  PROFESSION: {
    complete: [
      'Commercial',
      'Communications',
      'Corporate Finance',
      'Counter Fraud',
      'Digital, Data and Technology',
      'Economics',
      'Finance',
      'Geography',
      'Human Resources',
      'Inspector of Education and Training',
      'Intelligence Analysis',
      'Internal Audit',
      'International Trade',
      'Knowledge and Information Management',
      'Legal',
      'Medicine',
      'Operational Delivery',
      'Operational Research',
      'Other',
      'Planning',
      'Planning Inspectors',
      'Policy',
      'Project Delivery',
      'Property',
      'Psychology',
      'Science and Engineering',
      'Security',
      'Social Research',
      'Statistics',
      'Tax',
      'Unknown',
      'Veterinarian',
    ],
  },
  LANGUAGE: { complete: [], other: ['Prosecutors able to conduct trials in Welsh', 'Prosecutors who speak Welsh'] },
  PAY_QUARTILE: { complete: ['lower', 'lower middle', 'upper middle', 'upper'] },
  ROLE: {
    complete: [],
    other: [
      'Crown prosecutors',
      'Qualified prosecutors',
      'RASSO specialist prosecutors',
      'Frontline prosecution or support',
      'Established staff',
      'full-pay relevant employees',
    ],
  },
};

/** Wording to code, and code to label, of each dimension. */
const known = new Map<Dimension, { codes: Map<string, string>; labels: Map<string, string> }>(
  Object.entries(labels).map(([dimension, { complete, other = [], same = {} }]) => {
    const own = [...complete, ...other];
    const wordings = [...own.map((label) => [label, label]), ...Object.entries(same)];
    return [
      dimension as Dimension,
      {
        codes: new Map(wordings.map(([wording, label]) => [wording!, enumCode(label!)])),
        labels: new Map(own.map((label) => [enumCode(label), label])),
      },
    ];
  }),
);

/** The code of a published wording; null when it is not one of the dimension's. AREA has no wordings: its codes are `Area.code`. */
export function codeOf(dimension: Dimension, wording: string): string | null {
  return known.get(dimension)?.codes.get(wording) ?? null;
}

/** All published wordings of a dimension, for messages that say what was expected. */
export function wordingsOf(dimension: Dimension): string[] {
  return [...(known.get(dimension)?.codes.keys() ?? [])];
}

/** The published label of a code, in Welsh where there is one; null for codes that are not in the table, such as those of Areas. */
export function labelOf(dimension: Dimension, code: string, language: 'EN' | 'CY'): string | null {
  const label = known.get(dimension)?.labels.get(code);
  if (label === undefined || dimension === 'AREA') return null;
  return (language === 'CY' ? labels[dimension].welsh?.[label] : undefined) ?? label;
}

/** Codes that cover everybody once, in code order; none for dimensions whose published codes overlap, and for AREA. */
export function completeCodes(dimension: Dimension): string[] {
  return dimension === 'AREA' ? [] : labels[dimension].complete.map(enumCode).sort();
}
