import { channel } from 'node:diagnostics_channel';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CellCode } from '../../platform/disclosure/closed-list.ts';
import { people, staffReleases } from '../support/extracts.ts';
import { temporaryFiles } from '../support/files.ts';
import { startGraphs } from '../support/graph.ts';
import { correctRepeatedly } from './attacks/corrections.ts';
import { askEqually } from './attacks/equal-questions.ts';
import { compareAnswers } from './attacks/oracles.ts';
import { askByAliases, askRepeatedly } from './attacks/repeats.ts';
import { askForTrackers } from './attacks/trackers.ts';
import { crowd } from './crowd.ts';
import { extractOf, makeGraph, pseudonyms, type Gateway } from './graph.ts';
import { releaseDay } from './question.ts';
import { Chance } from './trials.ts';

const { ask, config } = startGraphs();
const release = staffReleases(config, temporaryFiles());
const staff = [...people(90, 'women'), ...people(70, 'men', { sex: 'MALE', area: 'north-west' })];
const { codes } = crowd([1, {}], [1, { area: 'north-west' }], [1, { area: 'south-west' }]);
const draws = () => new Chance(7).draws('test');

const sound: Gateway = {
  ask: async (query, variables) => JSON.stringify(await ask('embedded', query, variables)),
  stop: async () => {},
};
/** A gateway whose answers are changed on their way. */
const spoilt = (change: (answer: string) => string): Gateway => ({
  ...sound,
  ask: async (query, variables) => change(await sound.ask(query, variables)),
});
let asked = 0;
const freshNoise = spoilt((answer) => answer.replace(/"headcount":\d+/g, () => `"headcount":${++asked}`));

const cell: CellCode[] = [{ dimension: 'SEX', code: 'FEMALE' }];
const cells: CellCode[][] = [
  cell,
  [{ dimension: 'AREA', code: 'wessex' }, ...cell],
  [
    { dimension: 'AREA', code: 'wessex' },
    { dimension: 'GRADE_GROUP', code: 'EO' },
    { dimension: 'RELIGION', code: 'SIKH' },
  ],
];

beforeAll(() => release(staff, releaseDay));

describe('averages', () => {
  test('a cell has one value however often it is asked for; noise of each answer’s own would be seen', async () => {
    expect((await askRepeatedly(sound, cell, 12)).size).toBe(1);
    expect(await askByAliases(sound, cell, 12)).toMatchObject({ answers: { size: 1 }, aliases: 12 });
    expect((await askRepeatedly(freshNoise, cell, 12)).size).toBe(12);
    expect((await askByAliases(freshNoise, cell, 12)).answers.size).toBe(12);
  });
  test('as many aliases are asked for as are answered', async () => {
    const most: Gateway = {
      ...sound,
      ask: (query) => (query.includes('a5:') ? Promise.resolve('{"errors":[]}') : sound.ask(query)),
    };
    expect(await askByAliases(most, cell, 12)).toMatchObject({ answers: { size: 1 }, aliases: 3 });
  });
  test('a cell has one value in whichever way it is asked for', async () => {
    const found = await askEqually(sound, cells, 45, draws(), () => {});
    expect(found.asked).toBe(45);
    expect([...found.values.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
    const noisy = await askEqually(freshNoise, cells, 30, draws(), () => {});
    expect(Math.max(...[...noisy.values.values()].map(({ size }) => size))).toBeGreaterThan(5);
  });
});

describe('trackers', () => {
  test('are all refused without a statement', async () => {
    const { answered, statements, asked: questions } = await askForTrackers(sound, codes, 15, draws());
    expect({ answered, statements }).toEqual({ answered: [], statements: 0 });
    expect(questions).toBe(45);
  });
  test('an answer, other words and a statement would be seen', async () => {
    const tells = spoilt((answer) => answer.replace('This table', 'That table'));
    expect((await askForTrackers(tells, codes, 4, draws())).answered).toHaveLength(12);
    const reads: Gateway = {
      ...sound,
      ask: (query) => {
        channel('engagement-graph:statement').publish({ database: 'workforce', sql: 'SELECT value FROM release_cell' });
        return sound.ask(query);
      },
    };
    expect(await askForTrackers(reads, codes, 4, draws())).toMatchObject({ answered: [], statements: 12 });
  });
});

describe('oracles', () => {
  const different = async (other: Gateway) =>
    (await compareAnswers([sound, other], codes, 40, draws())).different.length;

  test('protected values may differ', async () => {
    expect(await different(freshNoise)).toBe(0);
  });
  test.each([
    ['rows in another order', (answer: string) => answer.replace(/"rows":\[(\{.*?\}),(\{)/, '"rows":[$2')],
    ['another error', (answer: string) => answer.replace('available', 'available to you')],
    ['another label', (answer: string) => answer.replace('"additive":false', '"additive":true')],
  ])('%s would be seen', async (_, change) => {
    expect(await different(spoilt(change))).toBeGreaterThan(0);
  });
});

test('corrections end when the ledger is spent', async () => {
  const few = crowd([40, {}], [40, { sex: 'MALE' }]);
  const { releases, refusal } = await correctRepeatedly(few, Buffer.alloc(32, 5), false);
  expect(releases).toBe(5);
  expect(refusal).toMatch(/^the ledger: expected μ of at most 1.60/);
});

test('an id of the extract would be found in the files of the databases, and is not there', async () => {
  const graph = makeGraph();
  try {
    await graph.release(crowd([40, {}]), releaseDay, {
      masterKey: Buffer.alloc(32, 5),
      withPairs: false,
      correction: false,
    });
    expect(graph.find(/DECLARED_NON_DISABLED/g).length).toBeGreaterThan(0);
    expect(graph.find(pseudonyms)).toEqual([]);
  } finally {
    graph.remove();
  }
});

test('people are written as the extract that the job reads', () => {
  expect(extractOf(crowd([1, { area: 'wessex', sex: 'MALE', age_band: '65' }]))).toBe(
    'id,area,grade_group,sex,ethnicity,disability,sexual_orientation,religion,age_band\npseudonym-1,wessex,EO,MALE,WHITE,DECLARED_NON_DISABLED,HETEROSEXUAL_STRAIGHT,NO_RELIGION,65\n',
  );
});
