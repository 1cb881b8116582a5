import { expect } from 'vitest';
import { question, type Row } from '../support/question.ts';

type Region = { name: string; areas: { name: string }[] };
type Answer = {
  workforceFigures: {
    totalCount: number;
    nodes: { value: null; population: string; dimensions: Label[]; region: Region | null; note: string; source: Url }[];
  };
  seniorStaffByRegion: { rows: { region: Region; headcount: number | null; flag: string; reason: string }[] };
};
type Label = { label: string };
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

    expect(
      workforceFigures.nodes
        .map(({ population, dimensions }) => [population, ...dimensions.map(({ label }) => label).sort()].join(', '))
        .sort(),
    ).toEqual([
      'CPS, East Midlands, SCS level',
      'CPS, G6/G7, Overseas',
      'CPS, SCS level, South West',
      'CPS, SCS level, Undeclared',
      'CPS, SCS level, Wales',
      'PARENT_DEPARTMENT, Female, Other ethnicity, Undeclared',
    ]);
    const areasOf = (name: string) => workforceFigures.nodes.find(({ region }) => region?.name === name)!.region!.areas;
    expect(areasOf('Wales')).toEqual([{ name: 'CPS Cymru-Wales' }]);
    expect(areasOf('South West')).toEqual([{ name: 'CPS South West' }, { name: 'CPS Wessex' }]);
    const reasons = seniorStaffByRegion.rows.filter(({ flag }) => flag === 'CONFIDENTIAL').map(({ reason }) => reason);
    expect(reasons).toEqual(
      Array(3).fill('The publisher keeps this number back, because it would speak of few people.'),
    );
  },
});
