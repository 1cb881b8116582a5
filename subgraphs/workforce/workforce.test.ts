import { describe, expect, test } from 'vitest';
import { countDuring } from '../../tests/support/counting.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data, ask } = testSubgraph(workforce);

describe('Areas', () => {
  test('know the regions they lie in, whoever asks; units without a territory lie in none', async () => {
    const query = `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Area { code regions { code source { url } } } } }`;
    const keys = ['thames-and-chiltern', 'cymru-wales', 'cps-direct', 'atlantis'].map((code) => ({
      __typename: 'Area',
      code,
    }));
    const source = { url: 'https://www.ons.gov.uk/methodology/geography/ukgeographies/eurostat' };
    expect(await data(query, { keys })).toEqual({
      _entities: [
        {
          code: 'thames-and-chiltern',
          regions: [
            { code: 'EAST_OF_ENGLAND', source },
            { code: 'SOUTH_EAST', source },
          ],
        },
        { code: 'cymru-wales', regions: [{ code: 'WALES', source }] },
        { code: 'cps-direct', regions: [] },
        { code: 'atlantis', regions: [] },
      ],
    });
    const { errors } = await ask(query, { keys: [{ __typename: 'Area', code: 7 }] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test.each([
  ['workforceFigures(first: 101) { totalCount nodes { id } }', 'first: expected 0 to 100'],
  ['workforceFigures(first: 1, last: 1) { nodes { id } }', 'first, last'],
  ['workforceFigures(after: "no-cursor") { nodes { id } }', 'after: expected a cursor'],
  ['workforceFigures(filter: { asOf: "2023-02-30" }) { totalCount }', 'Date: expected a day'],
])('%s is bad input', async (field, message) => {
  const { errors } = await ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ message: expect.stringContaining(message) }]);
});

test('what is held is in the catalogue', async () => {
  const answer = await data(
    `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Catalogue { workforce { datasets { kind name rowCount latestDate } } } } }`,
    {
      keys: [{ __typename: 'Catalogue', id: 'catalogue' }],
    },
  );
  expect(answer).toEqual({
    _entities: [
      {
        workforce: {
          datasets: [
            { kind: 'staff-networks', name: 'staff_networks.csv', rowCount: 7, latestDate: '2001-12-31' },
            { kind: 'workforce', name: 'workforce.csv', rowCount: 433, latestDate: '2024-03-31' },
          ],
        },
      },
    ],
  });
});

test('statements do not grow with the figures of a page or the networks of a list', async () => {
  const fields = `dimensions { label } benchmark { value dimensions { label } } area { code } source { url }`;
  const page = (first: number) =>
    countDuring(() => data(`{ workforceFigures(first: ${first}) { totalCount nodes { ${fields} } } }`));
  const list = (which: string) =>
    countDuring(() => data(`{ staffNetworks${which} { characteristics strands { code } } }`));
  expect((await page(100)).statements).toEqual((await page(10)).statements);
  expect((await list('')).statements).toEqual((await list('(characteristics: [DISABILITY])')).statements);
});
