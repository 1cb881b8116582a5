import { expect, it } from 'vitest';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();

/** Every list of the graph that has rows; with the same order, so that a cursor of one would otherwise do for any. */
const lists = [
  'panels',
  'meetings',
  'events',
  'organisations',
  'caseworkFigures',
  'recommendations',
  'outcomes',
  'publications',
  'commitments',
  'workforceFigures',
];
const byId = 'first: 1, orderBy: { field: ID }';

/** A cursor of each list. */
async function cursors(): Promise<[list: string, cursor: string][]> {
  const fields = lists.map((list) => `${list}(${byId}) { edges { cursor } }`);
  const { data } = await graphs.ask('embedded', `{ ${fields.join('\n')} }`);
  return Object.entries(data as Record<string, { edges: [{ cursor: string }] }>).map(([list, { edges }]) => [
    list,
    edges[0].cursor,
  ]);
}

it('a list takes its own cursors and refuses those of every other', async () => {
  for (const [of, cursor] of await cursors()) {
    const fields = [...lists, 'caseReviews'].map(
      (list) => `${list}(${byId}, includeSynthetic: true, after: "${cursor}") { nodes { id } }`,
    );
    const { data, errors } = await graphs.ask('embedded', `{ ${fields.join('\n')} }`);
    expect(Object.keys(data!).filter((list) => data![list] !== null)).toEqual([of]);
    expect(errors!.map(({ message }) => message)).toEqual(
      expect.arrayContaining([`after: expected a cursor of caseReviews by ID ASC; got one of ${of} by ID ASC`]),
    );
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  }
});

it('lists of the same rows take the same cursors, whatever they are under', async () => {
  const cursor = new Map(await cursors()).get('panels')!;
  const { errors } = await graphs.ask(
    'embedded',
    `{ area(code: "wessex") { panels(${byId}, after: "${cursor}") { nodes { id } } } }`,
  );
  expect(errors).toBe(undefined);
});
