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
 * The same in one request: so many aliases of one field, lest a limit or a cache between requests stand in the way.
 * @returns the different answers there were
 */
export async function askByAliases(
  gateway: Gateway,
  codes: readonly CellCode[],
  aliases: number,
): Promise<Set<string>> {
  const fields = Array.from({ length: aliases }, (_, place) => `a${place}: ${tableOf(codes)}`);
  const { data } = JSON.parse(await gateway.ask(`{ ${fields.join(' ')} }`)) as {
    data: Record<string, { total: unknown } | null>;
  };
  return new Set(Object.values(data).map((table) => JSON.stringify(table?.total)));
}
