import { inAddressOrder, type ClosedList, type ReleaseTable } from '../../platform/disclosure/closed-list.ts';
import { strandCodes } from '../../platform/reference/strands.ts';
import { enumCode } from '../../platform/text.ts';
import { caseOutcomes } from './import/words.ts';

/** Time dimensions of the tables: how many financial years, up to the release's day, a cell by each counts together. */
export const caseTimes = { FINANCIAL_YEAR: 1, FINANCIAL_YEARS: 3 } as const;
type Time = keyof typeof caseTimes;

/** Codes of the dimensions that are the same in every release, in code order. */
export const caseCodes: Record<'STRAND' | 'CASE_OUTCOME', readonly string[]> = {
  STRAND: [...strandCodes].sort(),
  CASE_OUTCOME: caseOutcomes.map(enumCode).sort(),
};

const exact = (time: Time): ReleaseTable => ({ tier: 'P0', dimensions: [time], parent: [time] });
const noisy = (time: Time, ...dimensions: string[]): ReleaseTable => ({
  tier: 'P1',
  dimensions: inAddressOrder([time, ...dimensions]),
  parent: [time],
});

/**
 * Every table of reviewed cases that is ever released: national counts, exact; and by Area, strand or outcome. Area and strand
 * together are of three years, because a year has too few cases of most strands in an Area.
 */
export const caseTables: ClosedList = {
  unit: 'CASE',
  measure: 'CASE_REVIEW_COUNT',
  sensitive: ['AREA', 'STRAND', 'CASE_OUTCOME'],
  tables: [
    exact('FINANCIAL_YEAR'),
    exact('FINANCIAL_YEARS'),
    noisy('FINANCIAL_YEAR', 'AREA'),
    noisy('FINANCIAL_YEAR', 'STRAND'),
    noisy('FINANCIAL_YEAR', 'CASE_OUTCOME'),
    noisy('FINANCIAL_YEARS', 'AREA', 'STRAND'),
  ],
};
