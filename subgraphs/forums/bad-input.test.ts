import { describe, expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const { data, ask } = testSubgraph(forums);

describe('what cannot be answered is refused by name', () => {
  test.each([
    ['{ panels(first: 101) { totalCount } }', 'first: expected 0 to 100; got 101'],
    ['{ panels(last: -1) { totalCount } }', 'last: expected 0 to 100; got -1'],
    ['{ panels(first: 1, last: 1) { totalCount } }', 'first, last: expected one of the two; got first 1 and last 1'],
    [
      '{ panels(after: "rubbish") { totalCount } }',
      'after: expected a cursor from pageInfo or an edge of this list; got "rubbish"',
    ],
    [
      '{ engagementStatistics(by: [AREA, AREA]) { rows { panelCount } } }',
      'by: expected each dimension once; got AREA twice',
    ],
    [
      '{ engagementStatistics(by: [AREA, LEVEL, STATUS, STRAND]) { rows { panelCount } } }',
      'by: expected at most 3 dimensions; got 4',
    ],
  ])('%s', async (query, message) => {
    const { data, errors } = await ask(query);
    expect(Object.values(data!)).toEqual([null]);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
  test.each(['panels by ID ASC', 'organisations by NAME ASC'])('a cursor of %s', async (list) => {
    const { errors } = await ask(
      `query($after: String) { panels(after: $after, orderBy: { field: NAME }) { totalCount } }`,
      {
        after: Buffer.from(JSON.stringify([list, null, 'caf'])).toString('base64url'),
      },
    );
    expect(errors).toMatchObject([
      {
        message: `after: expected a cursor of panels by NAME ASC; got one of ${list}`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
  test.each([
    ['from', '"2013-02-30"', 'Date'],
    ['financialYears', '["2013-15"]', 'FinancialYear'],
  ])('%s: %s is no %s', async (member, value, scalar) => {
    const { errors } = await ask(`{ meetings(filter: { ${member}: ${value} }) { totalCount } }`);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(`${scalar}: expected`),
        extensions: { code: expect.stringMatching(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/) },
      },
    ]);
  });
  test('keys of references are checked', async () => {
    const { errors } = await ask(`query($r: [_Any!]!) { _entities(representations: $r) { __typename } }`, {
      r: [
        { __typename: 'Strand', code: 'NOT_A_STRAND' },
        { __typename: 'Area', code: 7 },
      ],
    });
    expect(errors?.map((error) => error.message)).toEqual([
      expect.stringMatching(/^Strand.code: expected one of .*; got "NOT_A_STRAND"$/),
      'Area.code: expected a string as key; got 7',
    ]);
  });
  test('unknown ids match nothing', async () => {
    expect(
      await data(
        `{ panels(filter: { areas: ["mars"] }) { totalCount nodes { id } } meeting(id: "x") { id } event(id: "x") { id } organisation(id: "x") { id } }`,
      ),
    ).toEqual({
      panels: { totalCount: 0, nodes: [] },
      meeting: null,
      event: null,
      organisation: null,
    });
  });
});
