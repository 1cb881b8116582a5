import { subscribe, unsubscribe } from 'node:diagnostics_channel';

export type Counts = { fetches: Record<string, number>; statements: Record<string, number> };

let counting = 0;
const afterwards: (() => Promise<unknown>)[] = [];

/** Does something that must not be counted: now, or when what is being counted is done. */
export async function uncounted(work: () => Promise<unknown>): Promise<void> {
  if (counting === 0) await work();
  else afterwards.push(work);
}

/** Counts, while some work is done, the requests sent to each subgraph and the SQL statements asked of each database. */
export async function countDuring(work: () => Promise<unknown>): Promise<Counts> {
  const counts: Counts = { fetches: {}, statements: {} };
  const onFetch = (message: unknown) => add(counts.fetches, (message as { subgraph: string }).subgraph);
  const onStatement = (message: unknown) => add(counts.statements, (message as { database: string }).database);
  subscribe('engagement-graph:fetch', onFetch);
  subscribe('engagement-graph:statement', onStatement);
  counting++;
  try {
    await work();
  } finally {
    counting--;
    unsubscribe('engagement-graph:fetch', onFetch);
    unsubscribe('engagement-graph:statement', onStatement);
  }
  await doAfterwards();
  return counts;
}

/** The SQL statements that are asked of databases while some work is done. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const onStatement = (message: unknown) => void texts.push((message as { sql: string }).sql);
  subscribe('engagement-graph:statement', onStatement);
  counting++;
  try {
    await work();
  } finally {
    counting--;
    unsubscribe('engagement-graph:statement', onStatement);
  }
  await doAfterwards();
  return texts;
}

function add(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

async function doAfterwards(): Promise<void> {
  if (counting === 0) for (const work of afterwards.splice(0)) await work();
}
