import { expect } from 'vitest';
import { question, type Row } from '../support/question.ts';

type Region = { name: string; areas: { name: string }[] };
type Answer = {
  workforceFigures: {
    totalCount: number;
    nodes: { value: null; dimensions: { label: string }[]; region: Region | null; note: string; source: Url }[];
  };
  seniorStaffByRegion: { rows: { region: Region; headcount: number | null; flag: string; reason: string }[] };
};
type Url = { url: string };

const inRegion = 'region (ITL1): ';
const regionOf = ({ area }: Row) => (area!.startsWith(inRegion) ? area!.slice(inRegion.length) : null);

export default question({
  fetches: { workforce: 1, forums: 1 },
  facts: ({ workforceFigures, seniorStaffByRegion }: Answer, { file }) => {
    const headcounts = file('workforce', 'workforce.csv').filter(({ measure }) => measure === 'headcount');
    const kept = headcounts.filter(({ suppressed }) => suppressed === 'yes');
    expect(workforceFigures.totalCount).toBe(kept.length);
    expect(
      workforceFigures.nodes
        .map(({ value, region, note, source }) => [value, region?.name ?? null, note, source.url])
        .sort(),
    ).toEqual(kept.map((row) => [null, regionOf(row), row.notes, row.source_url]).sort());

    const senior = headcounts.filter((row) => row.grade === 'SCS level' && regionOf(row) !== null);
    expect(
      seniorStaffByRegion.rows
        .filter(({ flag }) => flag !== 'NOT_APPLICABLE')
        .map(({ region, headcount, flag }) => [region.name, headcount, flag])
        .sort(),
    ).toEqual(
      senior
        .map((row) =>
          row.suppressed === 'yes' ? [regionOf(row), null, 'CONFIDENTIAL'] : [regionOf(row), Number(row.value), 'OK'],
        )
        .sort(),
    );

    const wales = workforceFigures.nodes.filter(({ region }) => region?.name === 'Wales');
    expect(wales.map(({ dimensions, region }) => [dimensions.map(({ label }) => label), region!.areas])).toEqual([
      [['SCS level', 'Wales'], [{ name: 'CPS Cymru-Wales' }]],
    ]);
    const reasons = seniorStaffByRegion.rows.filter(({ flag }) => flag === 'CONFIDENTIAL').map(({ reason }) => reason);
    expect(reasons).toEqual(
      Array(3).fill('The publisher keeps this number back, because it would speak of few people.'),
    );
  },
});
