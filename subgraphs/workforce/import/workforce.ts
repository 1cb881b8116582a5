import { z } from 'zod';
import { datePart, oneOf, optionalText, sourceUrl, text } from '../../../platform/importing/cells.ts';
import { defineImport, type Reference } from '../../../platform/importing/kind.ts';
import { partialDate } from '../../../platform/partial-date.ts';
import { enumCode, fingerprint } from '../../../platform/text.ts';
import { codeOf, wordingsOf } from '../dimensions.ts';
import { cellName, flowOf, type Dimension, type DimensionCode } from '../entities.ts';
import { figureRecord, writeCells } from './figure.ts';

/** What each published characteristic breaks staff down by, besides its group; `all staff` is split by role, if at all. */
const splits: Record<string, { dimension: Dimension; also: DimensionCode[] }> = {
  'all staff': { dimension: 'ROLE', also: [] },
  sex: { dimension: 'SEX', also: [] },
  ethnicity: { dimension: 'ETHNICITY', also: [] },
  'ethnicity (women only)': { dimension: 'ETHNICITY', also: [{ dimension: 'SEX', code: 'FEMALE' }] },
  disability: { dimension: 'DISABILITY', also: [] },
  'sexual orientation': { dimension: 'SEXUAL_ORIENTATION', also: [] },
  language: { dimension: 'LANGUAGE', also: [] },
};
const characteristics = Object.keys(splits) as [string, ...string[]];

/** Groups that are everybody: a pay gap compares two groups and is of neither. */
const everybody = ['', 'all', 'Female vs Male'];

const measures = [
  'headcount',
  'fte',
  'percent',
  'mean_salary',
  'median_salary',
  'gender_pay_gap_mean',
  'gender_pay_gap_median',
  'bonus_gap_mean',
  'bonus_gap_median',
  'share_receiving_bonus',
  'share_of_appointments',
  'share_of_women_in_grade_band',
  'share_of_men_in_grade_band',
  'change_in_share_since_2023',
] as const;

const civilService = 'civil service (benchmark)';
const parentDepartment = "Attorney General's Departments (parent department, includes CPS)";
const regionWords = /^region \(ITL1\): (.*)$/;
const quartileWords = /^pay quartile: (.*)$/;

/** What a characteristic and its group mean; null when the group is not one of the characteristic's. */
function split(characteristic: string, group: string): DimensionCode[] | null {
  if (characteristic === '') return group === '' ? [] : null;
  const { dimension, also } = splits[characteristic]!;
  if (everybody.includes(group)) return also;
  const code = codeOf(dimension, group);
  return code === null ? null : [{ dimension, code }, ...also];
}

/** A grade, group of grades or pay quartile; `all` is none of them. */
const grade = () =>
  z.string().transform((cell, context): DimensionCode[] => {
    if (cell === 'all') return [];
    const quartile = quartileWords.exec(cell)?.[1];
    const wording = quartile ?? cell;
    for (const dimension of quartile === undefined
      ? (['GRADE_GROUP', 'GRADE'] as const)
      : (['PAY_QUARTILE'] as const)) {
      const code = codeOf(dimension, wording);
      if (code !== null) return [{ dimension, code }];
    }
    const words = [...wordingsOf('GRADE_GROUP'), ...wordingsOf('GRADE')];
    context.addIssue({
      code: 'custom',
      message: `all, a pay quartile (pay quartile: lower), or one of ${words.join(', ')}`,
    });
    return [];
  });

/** Whose staff, and where: an Area is one of ours, a region of the statistics office is not. */
const place = ({ areas }: Reference) =>
  z.string().transform((cell, context): { population: string; codes: DimensionCode[] } => {
    if (cell === 'national') return { population: 'CPS', codes: [] };
    if (cell === civilService) return { population: 'CIVIL_SERVICE', codes: [] };
    if (cell === parentDepartment) return { population: 'PARENT_DEPARTMENT', codes: [] };
    if (areas.has(cell)) return { population: 'CPS', codes: [{ dimension: 'AREA', code: cell }] };
    const region = codeOf('REGION', regionWords.exec(cell)?.[1] ?? '');
    if (region !== null) return { population: 'CPS', codes: [{ dimension: 'REGION', code: region }] };
    const expected = `national, the code of a loaded Area, "region (ITL1): …", ${civilService} or ${parentDepartment}`;
    context.addIssue({ code: 'custom', message: expected });
    return { population: '', codes: [] };
  });

export const workforce = defineImport({
  name: 'workforce',
  holds: 'published figures about staff and pay',
  publishedFile: 'workforce.csv',
  table: 'workforce_figure',
  linkTables: {},
  columns: (reference) => ({
    as_of_date: datePart(),
    year: z.string().max(40, 'at most 40 characters'),
    characteristic: oneOf(characteristics),
    group: text(100),
    characteristic_2: z.enum(['', ...characteristics], `blank, or one of ${characteristics.join(', ')}`),
    group_2: z.string(),
    grade: grade(),
    area: place(reference),
    measure: oneOf(measures).transform(enumCode),
    value: z
      .string()
      .regex(/^(-?\d+(\.\d+)?)?$/, 'a number with a decimal point, or blank where suppressed')
      .transform((cell) => (cell === '' ? null : Number(cell))),
    unit: oneOf(['people', 'fte', 'percent', 'GBP', 'percentage points']).transform(enumCode),
    suppressed: oneOf(['yes', 'no']),
    benchmark_name: optionalText(200),
    benchmark_value: optionalText(50),
    source_name: text(200),
    source_url: sourceUrl(),
    notes: optionalText(),
  }),
  examples: [
    {
      as_of_date: '2027-03-31',
      year: '2027',
      characteristic: 'sex',
      group: 'Female',
      grade: 'AA/AO',
      area: 'national',
      measure: 'headcount',
      value: '1100',
      unit: 'people',
      suppressed: 'no',
      source_name: 'Example workforce table',
      source_url: 'urn:cps:synthetic:template',
      notes: 'rounded to nearest 5',
    },
    {
      as_of_date: '2027-03-31',
      year: '2027',
      characteristic: 'disability',
      group: 'all',
      grade: 'all',
      area: 'wessex',
      measure: 'headcount',
      unit: 'people',
      suppressed: 'yes',
      source_name: 'Example workforce table',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  check: (row, refuse) => {
    if (row.suppressed === 'yes' && row.value !== null) refuse('value', 'a blank, because suppressed is yes');
    if (row.suppressed === 'no' && row.value === null) refuse('value', 'a number, because suppressed is no');
    const [first, second] = [splits[row.characteristic]!, splits[row.characteristic_2]];
    if (
      second !== undefined &&
      [first.dimension, ...first.also.map(({ dimension }) => dimension)].includes(second.dimension)
    )
      refuse('characteristic_2', `a characteristic that differs from ${row.characteristic}`);
    for (const [column, characteristic, group] of [
      ['group', row.characteristic, row.group],
      ['group_2', row.characteristic_2, row.group_2],
    ] as const) {
      if (split(characteristic, group) !== null) continue;
      const words = characteristic === '' ? [] : wordingsOf(splits[characteristic]!.dimension);
      refuse(
        column,
        characteristic === ''
          ? 'a blank, because there is no characteristic'
          : `a group of ${characteristic}: all, ${words.join(', ')}`,
      );
    }
  },
  records: (row, published) => {
    const date = partialDate(row.as_of_date || row.year.replace('undated', ''));
    return [
      figureRecord({
        fingerprint: fingerprint(Object.values(published)),
        key: [
          'workforce',
          row.as_of_date,
          row.characteristic,
          row.group,
          row.characteristic_2,
          row.group_2,
          published.grade!,
          published.area!,
          row.measure,
          row.source_url,
        ],
        asOf: date.earliest,
        asOfAsPublished: row.as_of_date || row.year || date.label,
        population: row.area.population,
        flow: flowOf(row.measure),
        measure: row.measure,
        unit: row.unit,
        value: row.value,
        cell: cellName([
          ...split(row.characteristic, row.group)!,
          ...split(row.characteristic_2, row.group_2)!,
          ...row.grade,
          ...row.area.codes,
        ]),
        rounded: /^rounded\b/.test(row.notes ?? ''),
        benchmarkName: row.benchmark_name,
        benchmarkAsPublished: row.benchmark_value,
        note: row.notes,
        sourceUrl: row.source_url,
        latestDate: date.latest,
      }),
    ];
  },
  afterwards: writeCells,
});
