import sql from 'sql-template-tag';
import { z } from 'zod';
import { financialYearOf } from '../../../platform/calendar.ts';
import type { Transaction } from '../../../platform/database.ts';
import { day, list, panelId, sourceUrl } from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { strandMeaning } from '../../../platform/reference/strand-words.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode } from '../../../platform/text.ts';
import { sectors } from './organisations.ts';

type Meaning = { codes: readonly string[] } | { expected: string };
type MemberCount = { code: string; members: number };

const wholeNumber = () =>
  z
    .string()
    .regex(/^\d{1,6}$/, { error: 'a whole number, at most 999999', abort: true })
    .transform(Number);

/** `word: count` pairs, separated by semicolons, each word of a meaning of its own; blank gives none. */
const memberCounts = (example: string, meaningOf: (word: string) => Meaning) =>
  list().transform((pairs, context): MemberCount[] => {
    const refuse = (expected: string) => context.addIssue({ code: 'custom', message: expected });
    const counts = new Map<string, number>();
    for (const pair of pairs) {
      const [, word, members] = /^(.*\S)\s*:\s*(\d{1,6})$/.exec(pair) ?? [];
      const meaning = word === undefined ? null : meaningOf(word);
      if (meaning === null) refuse(`pairs such as ${JSON.stringify(example)}; ${JSON.stringify(pair)} is not one`);
      else if ('expected' in meaning) refuse(`${meaning.expected}; ${JSON.stringify(word)} is not one`);
      else
        for (const code of meaning.codes) {
          if (counts.has(code)) refuse(`each of them once; ${code} stands twice`);
          counts.set(code, Number(members));
        }
    }
    return [...counts].map(([code, members]) => ({ code, members }));
  });

function sectorMeaning(word: string): Meaning {
  if (!(sectors as readonly string[]).includes(word)) return { expected: `sectors among ${sectors.join(', ')}` };
  return { codes: [enumCode(word)] };
}

/** A wording without a strand of its own cannot say whose expertise it counts. */
function expertiseMeaning(word: string): Meaning {
  const meaning = strandMeaning(word);
  if (meaning === null || meaning.breakdown !== null || meaning.codes.length === 0)
    return { expected: 'wordings that mean a strand in platform/reference/strand-words.ts' };
  return meaning;
}

/** Snapshots of who sits on a panel, in counts: there is no column that could hold a person. */
export const membership = defineImport({
  name: 'membership',
  holds: 'how many sit on a panel on a day, by sector and by expertise; counts only',
  publishedFile: null,
  table: 'membership',
  linkTables: { membership_sector: 'membership_id', membership_expertise: 'membership_id' },
  columns: (reference) => ({
    panel_slug: panelId(reference),
    as_of: day(),
    seats: wholeNumber(),
    filled: wholeNumber(),
    security_checked: wholeNumber(),
    trained: wholeNumber(),
    sectors: memberCounts('faith: 2', sectorMeaning),
    expertise: memberCounts('disability: 3', expertiseMeaning),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      panel_slug: 'se-lsip',
      as_of: '2016-03-31',
      seats: '12',
      filled: '10',
      security_checked: '10',
      trained: '8',
      sectors: 'voluntary_sector: 6; faith: 2; academic: 2',
      expertise: 'disability: 3; domestic abuse: 2',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      panel_slug: 'caf',
      as_of: '2016-03-31',
      seats: '11',
      filled: '0',
      security_checked: '0',
      trained: '0',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  check: ({ seats, filled, security_checked, trained, sectors, expertise }, refuse) => {
    if (filled > seats) refuse('filled', `at most the seats, ${seats}`);
    for (const [column, members] of Object.entries({ security_checked, trained }))
      if (members > filled) refuse(column, `at most the filled seats, ${filled}`);
    const sum = sectors.reduce((total, { members }) => total + members, 0);
    if (sum !== filled) refuse('sectors', `counts that add up to the filled seats, ${filled}; these add up to ${sum}`);
    for (const { code, members } of expertise)
      if (members > filled)
        refuse('expertise', `counts of at most the filled seats, ${filled}; ${code} has ${members}`);
  },
  records: (row) => {
    const synthetic = syntheticFlag(row.source_url);
    // The longest id of a panel and the day fill the column to its last place but one.
    const id = `${row.panel_slug}-${row.as_of.replaceAll('-', '')}${synthetic ? 's' : ''}`;
    return [
      {
        id,
        key: [id],
        columns: {
          panel_id: row.panel_slug,
          as_of: row.as_of,
          financial_year: financialYearOf(row.as_of),
          seats: row.seats,
          filled: row.filled,
          vacancies: row.seats - row.filled,
          security_checked: row.security_checked,
          trained: row.trained,
          year_end: 0,
          newest: 0,
          synthetic,
          source_url: row.source_url,
        },
        links: {
          membership_sector: row.sectors.map(({ code, members }) => ({ sector: code, members })),
          membership_expertise: row.expertise.map(({ code, members }) => ({ strand_code: code, members })),
        },
        latestDate: row.as_of,
      },
    ];
  },
  afterwards: markNewest,
});

/** Marks each panel's newest snapshot, and its newest of each financial year; synthetic and published ones apart. */
async function markNewest(transaction: Transaction): Promise<void> {
  // The inner grouping is there for MySQL too, which may not read the table it updates.
  await transaction.run(sql`
    UPDATE membership SET
      year_end = CASE WHEN (panel_id, synthetic, as_of) IN (
        SELECT panel_id, synthetic, last_day FROM (
          SELECT panel_id, synthetic, MAX(as_of) AS last_day FROM membership GROUP BY panel_id, synthetic, financial_year
        ) of_year) THEN 1 ELSE 0 END,
      newest = CASE WHEN (panel_id, synthetic, as_of) IN (
        SELECT panel_id, synthetic, last_day FROM (
          SELECT panel_id, synthetic, MAX(as_of) AS last_day FROM membership GROUP BY panel_id, synthetic
        ) of_all) THEN 1 ELSE 0 END`);
}
