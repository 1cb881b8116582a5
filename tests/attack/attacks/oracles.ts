import type { Codes } from '../../../platform/release/counts.ts';
import type { Draws } from '../../../subgraphs/synthetic/random.ts';
import { staffTables } from '../../../subgraphs/workforce/release-tables.ts';
import type { Gateway } from '../graph.ts';
import { askAll, literal, releaseDay, rowFields, type Asked } from '../question.ts';

/**
 * The attacker asks two graphs the same questions, good and bad, whose extracts differ in one characteristic of one person.
 * Which rows there are, their order, all else that is no protected number, and every error to the byte must be the same: what
 * differed would tell the two apart without any noise.
 * @returns the questions whose answers differ in more than protected values
 */
export async function compareAnswers(
  [one, other]: readonly [Gateway, Gateway],
  codes: Codes,
  count: number,
  draws: Draws,
): Promise<{ asked: number; different: string[] }> {
  const asked = [...fixedQuestions, ...Array.from({ length: count }, () => randomQuestion(codes, draws))];
  const answers: string[] = [];
  const different: string[] = [];
  await askAll(one, asked, (answer, place) => (answers[place] = answer));
  await askAll(other, asked, (answer, place) => {
    if (masked(answer) !== masked(answers[place]!)) different.push(JSON.stringify(asked[place]));
  });
  return { asked: asked.length, different };
}

/** Besides tables: what the graph says of its releases and of what it holds. */
const fixedQuestions: Asked[] = [
  { query: '{ staffReleases { id asOf headcount containsSynthetic source { url kind note } } }' },
  {
    query:
      '{ catalogue { workforce { datasets { name rowCount latestDate fileHash } dimensions { name } measures { name } } } }',
  },
  { query: '{ staffNetworks { id representation { asOf rows { dimensions { code label } flag headcount } } } }' },
  { query: '{ areas { code representation(by: [DISABILITY]) { asOf additive rows { flag headcount share } } } }' },
];

const fields = `asOf additive declaredShare previousAsOf source { url kind note } regions { code }
  rows { ${rowFields} area { code } share shareBenchmark difference change significant reason } total { ${rowFields} share reason }`;

function randomQuestion(codes: Codes, draws: Draws): Asked {
  const names = [...staffTables.sensitive, 'AREA', 'GRADE_GROUP'];
  const some = (most: number) => Array.from({ length: draws.whole(0, most) }, () => draws.one(names));
  const filter = some(2).map((dimension) => ({
    dimension: draws.chance(0.05) ? 'REGION' : dimension,
    codes: Array.from({ length: draws.whole(0, 2) }, () =>
      draws.one([...codes[dimension]!, 'NOBODY', 'x,SEX=FEMALE', '\ud800']),
    ),
  }));
  const by = some(draws.chance(0.1) ? 5 : 2);
  const day = draws.one([releaseDay, releaseDay, '2023-03-31', '2025-02-30']);
  const given = `by: [${by.join(', ')}], filter: ${literal(filter)}, asOf: "${day}"`;
  if (draws.chance(0.7)) return { query: `{ representation(${given}) { ${fields} } }` };
  return { query: `{ area(code: "${draws.one(codes.AREA!)}") { representation(${given}) { ${fields} } } }` };
}

/** What noise protects; all else is compared. */
const protectedFields = new Set([
  'headcount',
  'flag',
  'margin',
  'share',
  'difference',
  'change',
  'significant',
  'reason',
  'declaredShare',
]);

function masked(answer: string): string {
  return JSON.stringify(JSON.parse(answer), (name, value: unknown) => (protectedFields.has(name) ? '–' : value));
}
