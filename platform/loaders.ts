import DataLoader from 'dataloader';

/** One row a key: a loader over a function that takes all keys at once and may answer in any order. */
export function rowLoader<Row>(
  find: (keys: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Any number of rows a key, in the order the function gives them; it is asked for at most `mostKeys` at once. */
export function rowsLoader<Row>(
  find: (keys: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
  mostKeys = Infinity,
): DataLoader<string, Row[]> {
  return new DataLoader(
    async (keys) => {
      const grouped = new Map<string, Row[]>();
      for (const row of await find([...keys])) {
        const group = grouped.get(keyOf(row));
        if (group === undefined) grouped.set(keyOf(row), [row]);
        else group.push(row);
      }
      return keys.map((key) => grouped.get(key) ?? []);
    },
    { maxBatchSize: mostKeys },
  );
}

/** The codes that a link table holds for each key: `{ owner, code }` rows in code order. */
export function codesLoader(
  find: (keys: string[]) => Promise<{ owner: string; code: string }[]>,
): DataLoader<string, string[]> {
  const rows = rowsLoader(find, (row) => row.owner);
  return new DataLoader(async (keys) => (await rows.loadMany(keys)).map(codes));
}

function codes(rows: { code: string }[] | Error): string[] {
  if (rows instanceof Error) throw rows;
  return rows.map((row) => row.code);
}

/** Remembers, for one request, what was made of equal arguments: siblings under many parents then share one loader. */
export function byArguments<Arguments, Made>(make: (given: Arguments) => Made): (given: Arguments) => Made {
  const made = new Map<string, Made>();
  // A field hands all its parents one and the same object, whose text need not be made again.
  const same = new Map<Arguments, Made>();
  return (given) => {
    let found = same.get(given);
    if (found !== undefined) return found;
    const key = JSON.stringify(given);
    found = made.get(key) ?? make(given);
    made.set(key, found);
    same.set(given, found);
    return found;
  };
}

/** The rows of several keys, in their order; keys that nobody knows are left out. */
export async function loadPresent<Row>(loader: DataLoader<string, Row | null>, keys: string[]): Promise<Row[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}
