import type { CellCode } from '../../platform/disclosure/closed-list.ts';
import type { Gateway } from './graph.ts';

/** The day of the release that questions are asked of: later than every published table, so that no day means the same. */
export const releaseDay = '2025-03-31';

export type Asked = { query: string; variables?: Record<string, unknown> };
/** What an answer says of a cell. */
export type Row = { dimensions: readonly CellCode[]; headcount: number | null; flag: string; margin: number | null };
type Table = { rows: readonly Row[]; total: Row };
export type DimensionFilter = { dimension: string; codes: readonly string[] };

export const rowFields = 'dimensions { dimension code } headcount flag margin';

/** An input value as a document has it. */
export function literal(filter: readonly DimensionFilter[]): string {
  const each = filter.map(({ dimension, codes }) => `{ dimension: ${dimension}, codes: ${JSON.stringify(codes)} }`);
  return `{ dimensions: [${each.join(', ')}] }`;
}

/** The table in an answer, wherever it stands. Throws where there is none. */
export function tableIn(answer: string): Table {
  let value = (JSON.parse(answer) as { data: unknown }).data;
  while (typeof value === 'object' && value !== null && !('total' in value)) value = Object.values(value)[0];
  if (typeof value !== 'object' || value === null) throw new Error(`expected a table; got ${answer}`);
  return value as Table;
}

/** What an answer says of the cell with exactly these codes, in any order. */
export function rowIn({ rows, total }: Table, codes: readonly CellCode[]): Row {
  const found = [...rows, total].find(({ dimensions }) => nameOf(dimensions) === nameOf(codes));
  if (found === undefined) throw new Error(`expected a row of ${nameOf(codes)}; got ${rows.length} others`);
  return found;
}

export function nameOf(codes: readonly CellCode[]): string {
  return codes
    .map(({ dimension, code }) => `${dimension}=${code}`)
    .sort()
    .join();
}

/** Asks every question, a few at a time, and hands each answer on with its place. */
export async function askAll(
  gateway: Gateway,
  asked: readonly Asked[],
  take: (answer: string, place: number) => void,
): Promise<void> {
  let next = 0;
  const asker = async () => {
    for (let place = next++; place < asked.length; place = next++) {
      const { query, variables } = asked[place]!;
      take(await gateway.ask(query, variables), place);
    }
  };
  await Promise.all(Array.from({ length: 8 }, asker));
}
