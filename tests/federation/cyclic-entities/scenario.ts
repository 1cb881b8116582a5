import type { Case, Resolvers } from '../support/scenario.ts';

const dogsOf: Record<string, string[]> = { ann: ['rex', 'fido'], bob: ['fido'] };
const keeperOf: Record<string, string> = { rex: 'ann', fido: 'bob' };
const known = ({ id }: { id: string }) => ({ id });

export const resolvers: Resolvers = {
  people: {
    Query: { people: () => Object.keys(dogsOf).map((id) => ({ id })) },
    Person: { __resolveReference: known, name: ({ id }) => id.toUpperCase() },
    Dog: { __resolveReference: known, keeper: ({ id }) => ({ id: keeperOf[id] }) },
  },
  dogs: {
    Person: {
      __resolveReference: known,
      dog: ({ id }) => ({ id: dogsOf[id]![0] }),
      dogs: ({ id }) => dogsOf[id]!.map((dog) => ({ id: dog })),
    },
    Dog: { __resolveReference: known },
  },
};

const ann = { name: 'ANN' };
const bob = { name: 'BOB' };

export const cases: Case[] = [
  {
    name: 'a path that comes back to the entity it began with',
    query: '{ people { dog { keeper { name } } } }',
    data: { people: [{ dog: { keeper: ann } }, { dog: { keeper: bob } }] },
  },
  {
    name: 'the same entity twice in one path, to and fro between two subgraphs',
    query: '{ people { dog { keeper { dog { keeper { name } } } } } }',
    data: {
      people: [{ dog: { keeper: { dog: { keeper: ann } } } }, { dog: { keeper: { dog: { keeper: bob } } } }],
    },
  },
  {
    name: 'the same entities again at every depth of a path, in lists',
    query: '{ people { dogs { keeper { dogs { id keeper { name } } } } } }',
    data: {
      people: [
        {
          dogs: [
            {
              keeper: {
                dogs: [
                  { id: 'rex', keeper: ann },
                  { id: 'fido', keeper: bob },
                ],
              },
            },
            { keeper: { dogs: [{ id: 'fido', keeper: bob }] } },
          ],
        },
        { dogs: [{ keeper: { dogs: [{ id: 'fido', keeper: bob }] } }] },
      ],
    },
  },
];
