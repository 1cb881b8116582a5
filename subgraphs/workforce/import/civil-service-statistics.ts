import { z } from 'zod';
import { defineImport } from '../../../platform/importing/kind.ts';
import { fingerprint } from '../../../platform/text.ts';
import { codeOf, wordingsOf } from '../dimensions.ts';
import { cellName, type Dimension, type DimensionCode } from '../entities.ts';
import { figureRecord, writeCells } from './figure.ts';

const flows = {
  'In post': 'IN_POST',
  'New entrant CS': 'ENTRANT',
  'Leaver CS': 'LEAVER_CIVIL_SERVICE',
  'Leaver Dept.': 'LEAVER_DEPARTMENT',
};
const populations = { 'Crown Prosecution Service': 'CPS', 'All Civil Service': 'CIVIL_SERVICE' };

const dimensionColumns = {
  age: 'AGE',
  disability: 'DISABILITY',
  ethnicity: 'ETHNICITY',
  sex: 'SEX',
  sexual_orientation: 'SEXUAL_ORIENTATION',
  responsibility_level_grouped: 'GRADE_GROUP',
  responsibility_level_ungrouped: 'GRADE',
  region_itl1: 'REGION',
  profession_of_post: 'PROFESSION',
} as const;

const measures = [
  { column: 'headcount', measure: 'HEADCOUNT', unit: 'PEOPLE' },
  { column: 'fte', measure: 'FTE', unit: 'FTE' },
  { column: 'mean_salary', measure: 'MEAN_SALARY', unit: 'GBP' },
  { column: 'median_salary', measure: 'MEDIAN_SALARY', unit: 'GBP' },
] as const;

const kindName = 'civil-service-statistics';
const note = 'rounded to nearest 5; counts under 5 and salaries for small groups suppressed';

/** A word of the file, as the code it stands for. */
function wordOf<Words extends Record<string, string>>(words: Words) {
  return z
    .enum(Object.keys(words) as [string, ...string[]], `one of ${Object.keys(words).join(', ')}`)
    .transform((word) => words[word]!);
}

/** A label of the dimension; blank is all, and null. */
function codeCell(dimension: Dimension) {
  const expected = `blank, or one of ${wordingsOf(dimension).join(', ')}`;
  return z.string().transform((cell, context): DimensionCode | null => {
    if (cell === '') return null;
    const code = codeOf(dimension, cell);
    if (code === null) context.addIssue({ code: 'custom', message: expected });
    return { dimension, code: code ?? '' };
  });
}

/** A number, also as the file writes round ones (`1e+05`); `[c]` is confidential, and null. */
const valueCell = () =>
  z
    .string()
    .regex(/^(\[c\]|\d+(\.\d+)?(e\+\d+)?)$/, 'a number, or [c] for a confidential cell')
    .transform((cell) => (cell === '[c]' ? null : Number(cell)));

export const civilServiceStatistics = defineImport({
  name: kindName,
  holds: 'a year of the Civil Service Statistics data browser',
  publishedFile: null,
  table: 'workforce_figure',
  linkTables: {},
  columns: () => ({
    status: wordOf(flows),
    year: z.string().regex(/^20\d\d$/, 'a year such as 2023'),
    organisation: wordOf(populations),
    age: codeCell('AGE'),
    disability: codeCell('DISABILITY'),
    ethnicity: codeCell('ETHNICITY'),
    sex: codeCell('SEX'),
    sexual_orientation: codeCell('SEXUAL_ORIENTATION'),
    responsibility_level_grouped: codeCell('GRADE_GROUP'),
    responsibility_level_ungrouped: codeCell('GRADE'),
    region_itl1: codeCell('REGION'),
    profession_of_post: codeCell('PROFESSION'),
    headcount: valueCell(),
    fte: valueCell(),
    mean_salary: valueCell(),
    median_salary: valueCell(),
  }),
  examples: [
    {
      status: 'In post',
      year: '2001',
      organisation: 'Crown Prosecution Service',
      sex: 'Female',
      headcount: '4500',
      fte: '4200',
      mean_salary: '45000',
      median_salary: '41000',
    },
    {
      status: 'New entrant CS',
      year: '2001',
      organisation: 'Crown Prosecution Service',
      age: '65+',
      region_itl1: 'North West (England)',
      headcount: '[c]',
      fte: '[c]',
      mean_salary: '[c]',
      median_salary: '[c]',
    },
  ],
  records: (row, published) => {
    const columns = Object.keys(dimensionColumns) as (keyof typeof dimensionColumns)[];
    const cell = cellName(columns.flatMap((column) => row[column] ?? []));
    const place = [
      kindName,
      published.status!,
      row.year,
      published.organisation!,
      ...columns.map((column) => published[column]!),
    ];
    const hash = fingerprint(Object.values(published));
    return measures.map(({ column, measure, unit }) =>
      figureRecord({
        fingerprint: hash,
        key: [...place, measure],
        asOf: `${row.year}-03-31`,
        asOfAsPublished: row.year,
        population: row.organisation,
        flow: row.status,
        measure,
        unit,
        value: row[column],
        cell,
        rounded: true,
        benchmarkName: null,
        benchmarkAsPublished: null,
        note,
        // The file names no address; this is the data browser it is downloaded from.
        sourceUrl: `https://co-analysis.github.io/acses_data_browser_${row.year}/`,
        latestDate: `${row.year}-03-31`,
      }),
    );
  },
  afterwards: writeCells,
});
