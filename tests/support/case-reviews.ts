import type { Database } from '../../platform/database.ts';
import { financialYearOf, quarterOf } from '../../platform/calendar.ts';
import { insertStatements } from '../../platform/importing/store.ts';
import { rebuildRollUps } from '../../platform/roll-up.ts';
import { caseReviewRollUps } from '../../subgraphs/scrutiny/roll-ups.ts';

const panels = ['se-lsip', 'caf', 'nw-lgbt', 'wessex-vawg', 'em-hcsp'];
const areas = ['south-east', 'wessex', 'north-west', 'east-midlands'];
const strands = ['DISABILITY', 'RAPE', 'RACIST', 'DOMESTIC_ABUSE'];
const outcomes = ['GUILTY_PLEA', 'DISCONTINUED', 'ACQUITTED'];

/** Writes many case reviews at once: `count` from day 0 (2007-04-01) on, seven of them a day, spread evenly over the rest; counted in the roll-ups. */
export async function writeCaseReviews(database: Database, count: number, synthetic: 0 | 1): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2007, 3, 1 + Math.floor(index / 7))).toISOString().slice(0, 10);
    // Ids run against the days, so that an order by id is not one by day.
    const id = `${synthetic === 1 ? 'synthetic-' : ''}case-${String((index * 7919) % 1_000_003).padStart(7, '0')}`;
    return {
      id,
      natural_key: id,
      row_hash: id,
      panel_id: panels[index % panels.length]!,
      meeting_id: `meeting-${String(Math.floor(index / 4)).padStart(10, '0')}`,
      area_code: areas[index % areas.length]!,
      strand_code: index % 5000 === 0 ? 'FORCED_MARRIAGE' : strands[index % strands.length]!,
      crime_type: 'ROBBERY',
      finalised_on: '2007-01-01',
      reviewed_on: day,
      financial_year: financialYearOf(day),
      quarter: quarterOf(day),
      month: day.slice(0, 7),
      outcome: outcomes[index % outcomes.length]!,
      flagged_correctly: null,
      synthetic,
      source_url: synthetic === 1 ? 'urn:cps:synthetic:paging' : 'https://example.org/',
    };
  });
  await database.transaction(async (transaction) => {
    for (const statement of insertStatements('case_review', rows)) await transaction.run(statement);
    await rebuildRollUps(transaction, caseReviewRollUps);
  });
}

/** Cells of a case review that its import takes, some of them given; synthetic where its id says so. */
export const reviewCells = (given: Record<string, string> = {}): Record<string, string> => ({
  id: 'case-1',
  panel_slug: 'se-lsip',
  meeting_id: 'meeting-0123456789',
  area_slug: 'south-east',
  strand: 'disability',
  crime_type: 'offences against the person',
  finalised_on: '2016-05-20',
  reviewed_on: '2016-08-16',
  outcome: 'conviction after trial',
  flagged_correctly: 'no',
  source_url: given.id?.startsWith('synthetic-') ? 'urn:cps:synthetic:trial' : 'https://example.org/page',
  ...given,
});
