import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { beforeAll, expect, test } from 'vitest';
import { people, staffReleases } from '../../tests/support/extracts.ts';
import { temporaryFiles } from '../../tests/support/files.ts';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { ask, config, data } = testSubgraph(workforce);
const release = staffReleases(config, temporaryFiles());
const men = people(300, 'men', { sex: 'MALE', area: 'north-west' });

beforeAll(() => release([...people(341, 'women'), ...men], '2023-03-31'));

const refused = [
  ['a pair of characteristics, released for others', 'by: [ETHNICITY, SEX]'],
  [
    'a pair by place and grade',
    'by: [ETHNICITY, SEX], filter: { dimensions: [{ dimension: AREA, codes: ["wessex"] }, { dimension: GRADE_GROUP, codes: ["EO"] }] }',
  ],
  ['a pair hidden in a filter', 'by: [SEX], filter: { dimensions: [{ dimension: DISABILITY, codes: ["UNKNOWN"] }] }'],
  ['three characteristics', 'by: [ETHNICITY, SEX, AGE]'],
  ['this or that', 'by: [], filter: { dimensions: [{ dimension: SEX, codes: ["MALE", "UNKNOWN"] }] }'],
  ['all but that', 'by: [AREA], filter: { dimensions: [{ dimension: SEX, codes: ["FEMALE", "UNKNOWN"] }] }'],
  ['a code that nobody has', 'by: [SEX], filter: { dimensions: [{ dimension: AREA, codes: ["dorset"] }] }'],
  [
    'a code made like an address',
    'by: [], filter: { dimensions: [{ dimension: AREA, codes: ["wessex,ETHNICITY=WHITE,SEX=FEMALE"] }] }',
  ],
  ['nobody', 'by: [AREA], filter: { dimensions: [{ dimension: SEX, codes: [] }] }'],
] as const;
test.each(refused)('%s is refused in the same words, and the database is asked nothing', async (_, given) => {
  await data('{ staffReleases { id } }');
  const statements: string[] = [];
  const listen = (message: unknown) => void statements.push((message as { sql: string }).sql);
  subscribe('engagement-graph:statement', listen);
  const { data: answer, errors } = await ask(
    `{ representation(${given.replace('by:', 'asOf: "2023-03-31", by:')}) { asOf } }`,
  );
  unsubscribe('engagement-graph:statement', listen);
  expect({ answer, errors }).toEqual({
    answer: { representation: null },
    errors: [
      {
        message: 'This table is not available.',
        path: ['representation'],
        extensions: { code: 'TABLE_NOT_AVAILABLE' },
      },
    ],
  });
  expect(statements.filter((sql) => !sql.includes('FROM release_receipt'))).toEqual([]);
});
test('is not asked of publications of the day either; what no release speaks of is', async () => {
  expect(
    await data(`{
      published: representation(by: [GRADE_GROUP], asOf: "2023-03-31", filter: { dimensions: [{ dimension: REGION, codes: ["WALES"] }] }) { source { kind } }
      parent: representation(by: [DISABILITY], asOf: "2023-03-31", population: PARENT_DEPARTMENT, filter: { dimensions: [
        { dimension: SEX, codes: ["FEMALE"] }, { dimension: ETHNICITY, codes: ["ASIAN"] }] }) { source { kind } }
      newest: representation(by: []) { asOf source { kind } }
      newestByGrade: representation(by: [GRADE_GROUP]) { asOf source { kind } }
    }`),
  ).toEqual({
    published: { source: { kind: 'PUBLISHED' } },
    parent: { source: { kind: 'PUBLISHED' } },
    newest: { asOf: '2024-03-31', source: { kind: 'PUBLISHED' } },
    newestByGrade: { asOf: '2023-03-31', source: { kind: 'RELEASE' } },
  });
});
test('a code that it does not know is nobody’s', async () => {
  expect(
    await data(
      `{ representation(by: [SEX], asOf: "2023-03-31", filter: { dimensions: [{ dimension: SEX, codes: ["NONE"] }] }) { rows { flag } total { headcount } } }`,
    ),
  ).toEqual({ representation: { rows: [], total: { headcount: 641 } } });
  const { errors } = await ask(
    `{ representation(by: [SEX], asOf: "2023-03-31", filter: { dimensions: [{ dimension: AREA, codes: ["dorset"] }] }) { asOf } }`,
  );
  expect(errors).toMatchObject([{ message: 'This table is not available.' }]);
});

test('a code cannot be made into the address of a cell that answers nobody', async () => {
  const forged = (code: string) =>
    ask(
      `query($code: String!) { representation(by: [], asOf: "2023-03-31", filter: { dimensions: [{ dimension: AREA, codes: [$code] }] }) {
      total { headcount } } }`,
      { code },
    );
  expect((await forged('wessex')).data).toEqual({ representation: { total: { headcount: 341 } } });
  for (const code of ['\ud800', 'wessex,ETHNICITY=WHITE,SEX=FEMALE', 'wessex,SEX=FEMALE', 'wessex%2CSEX=FEMALE'])
    expect((await forged(code)).errors).toMatchObject([{ message: 'This table is not available.' }]);
});

test('tables of more than 10,000 rows together are too much for one request, and hundreds of days are not', async () => {
  const aliases = (count: number, field: (index: number) => string) =>
    `{ ${Array.from({ length: count }, (_, index) => `t${index}: ${field(index)}`).join(' ')} ok: representation(by: [], asOf: "2023-03-31") { total { headcount } } }`;
  const many = await ask(
    aliases(100, () => 'representation(by: [AREA, GRADE_GROUP, RELIGION], asOf: "2023-03-31") { rows { headcount } }'),
  );
  expect(new Set(many.errors?.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`))).toEqual(
    new Set(['OPERATION_TOO_COMPLEX: representation: expected tables of at most 10000 rows in one request']),
  );
  const day = (index: number) => `${1500 + index}-01-01`;
  const days = await ask(aliases(520, (index) => `representation(by: [], asOf: "${day(index)}") { asOf }`));
  expect(days.data).toMatchObject({ t0: null, t519: null, ok: { total: { headcount: 641 } } });
  expect(new Set(days.errors?.map(({ message }) => message))).toEqual(new Set(['This table is not available.']));
});
