import type { CellCode } from '../../../platform/disclosure/closed-list.ts';
import type { Gateway } from '../graph.ts';
import { askAll, literal, releaseDay, rowFields, tableIn } from '../question.ts';

const tableOf = (codes: readonly CellCode[]) => {
  const filter = codes.map(({ dimension, code }) => ({ dimension, codes: [code] }));
  return `representation(by: [], filter: ${literal(filter)}, asOf: "${releaseDay}") { total { ${rowFields} } rows { flag } }`;
};

/**
 * The attacker asks for one cell over and over and takes the mean, which would come nearer to the true count with every answer
 * if each had noise of its own.
 * @returns the different answers there were
 */
export async function askRepeatedly(gateway: Gateway, codes: readonly CellCode[], times: number): Promise<Set<string>> {
  const answers = new Set<string>();
  const asked = Array.from({ length: times }, () => ({ query: `{ ${tableOf(codes)} }` }));
  await askAll(gateway, asked, (answer) => answers.add(JSON.stringify(tableIn(answer).total)));
  return answers;
}

/**
 * The same in one request, lest something between requests stand in the way: so many aliases of one field, or half as many as
 * long as the graph finds that too much.
 * @returns the different answers there were, and to how many aliases
 */
export async function askByAliases(
  gateway: Gateway,
  codes: readonly CellCode[],
  aliases: number,
): Promise<{ answers: Set<string>; aliases: number }> {
  const fields = Array.from({ length: aliases }, (_, place) => `a${place}: ${tableOf(codes)}`);
  const answer = await gateway.ask(`{ ${fields.join(' ')} }`);
  const { data } = JSON.parse(answer) as { data?: Record<string, { total: unknown } | null> };
  const tables = Object.values(data ?? {}).filter((table) => table !== null);
  if (tables.length === aliases) return { answers: new Set(tables.map(({ total }) => JSON.stringify(total))), aliases };
  if (aliases === 1) throw new Error(`expected an answer to one field; got ${answer}`);
  return askByAliases(gateway, codes, aliases >> 1);
}
