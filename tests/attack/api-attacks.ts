import type { CellCode } from '../../platform/disclosure/closed-list.ts';
import { askEqually } from './attacks/equal-questions.ts';
import { correctRepeatedly } from './attacks/corrections.ts';
import { compareAnswers } from './attacks/oracles.ts';
import { askForTrackers } from './attacks/trackers.ts';
import { askByAliases, askRepeatedly } from './attacks/repeats.ts';
import type { Effort } from './effort.ts';
import { extractHash, makeGraph, pseudonyms, type Gateway, type Graph } from './graph.ts';
import { hidden, placeOf } from './layout.ts';
import { productOver, whole, type Released } from './machine.ts';
import type { People } from './people.ts';
import { nameOf, releaseDay } from './question.ts';
import { count, type Finding, type Scene } from './trials.ts';

const anybody = 'what any client may ask';

/** Makes releases by the job in graphs of their own, serves them, and attacks them over HTTP. */
export async function attackApi(scene: Scene, effort: Effort): Promise<Finding[]> {
  const { people, chance, progress } = scene;
  const graphs = [makeGraph(), makeGraph()] as const;
  const gateways: Gateway[] = [];
  const options = { masterKey: chance.masterKey('api'), withPairs: true, correction: false };
  try {
    for (const [place, each] of [people, withOneOther(people)].entries()) {
      progress(`API: release ${place + 1} of 2`);
      await graphs[place]!.release(each, releaseDay, options);
      gateways.push(await graphs[place]!.start());
    }
    const [gateway, other] = gateways as [Gateway, Gateway];
    return [
      ...(await attackAverages(gateway, scene, effort)),
      await attackByTrackers(gateway, scene, effort),
      await attackByOracles([gateway, other], scene, effort),
      lookForRows(graphs[0]),
      await attackByCorrections(scene, false),
      await attackByCorrections(scene, true),
    ];
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    for (const graph of graphs) graph.remove();
  }
}

async function attackAverages(
  gateway: Gateway,
  { people, chance, progress }: Scene,
  effort: Effort,
): Promise<Finding[]> {
  const cells = cellsAsked(people);
  progress('API: repeats and aliases');
  const repeated = await askRepeatedly(gateway, cells[0]!, effort.repeats);
  const aliased = await askByAliases(gateway, cells[0]!, effort.aliases);
  const { asked, values } = await askEqually(
    gateway,
    cells,
    effort.equalQuestions,
    chance.draws('equal questions'),
    progress,
  );
  const expected = productOver(whole).release(releaseDay, chance.masterKey('api'), people, extractHash(people));
  // A value that key and address do not give is as wrong as a second one.
  const right = cells.every((codes) => values.get(nameOf(codes))?.has(publishedOf(expected, people, codes)));
  const oneValue = (attack: string, different: number, also = true): Finding => ({
    attack,
    knows: anybody,
    bound: 'one value a cell',
    measured: `${different}${also ? '' : ', not that of key and address'}`,
    held: different === 1 && also,
  });
  return [
    oneValue(`repeat-query averaging, ${count(effort.repeats)} times`, repeated.size),
    oneValue(`alias batching, ${aliased.aliases} in a request`, aliased.answers.size),
    oneValue(
      `${count(asked)} equal questions, of ${cells.length} cells`,
      Math.max(...[...values.values()].map(({ size }) => size)),
      right,
    ),
  ];
}

async function attackByTrackers(
  gateway: Gateway,
  { people, chance, progress }: Scene,
  effort: Effort,
): Promise<Finding> {
  progress('API: trackers');
  const { asked, answered, statements } = await askForTrackers(
    gateway,
    people.codes,
    effort.trackers,
    chance.draws('trackers'),
  );
  for (const question of answered.slice(0, 5)) progress(`answered: ${question}`);
  return {
    attack: `tracker, NOT and OR, pairs, forged codes: ${count(asked)} questions`,
    knows: anybody,
    bound: 'all refused alike, no SQL',
    measured: `${answered.length} answered, ${statements} statements`,
    held: answered.length === 0 && statements === 0,
  };
}

async function attackByOracles(
  gateways: readonly [Gateway, Gateway],
  { people, chance, progress }: Scene,
  effort: Effort,
): Promise<Finding> {
  progress('API: oracles');
  const { asked, different } = await compareAnswers(
    gateways,
    people.codes,
    effort.comparedQuestions,
    chance.draws('oracles'),
  );
  for (const question of different.slice(0, 5)) progress(`differs: ${question}`);
  return {
    attack: `error texts, row counts, order: ${count(asked)} questions to two graphs`,
    knows: 'two extracts that differ in one characteristic',
    bound: 'nothing but protected values differs',
    measured: `${different.length} differ`,
    held: different.length === 0,
  };
}

async function attackByCorrections({ people, chance, progress }: Scene, withPairs: boolean): Promise<Finding> {
  progress(`API: corrections ${withPairs ? 'of all tables' : 'of public tables'}`);
  // The ledger charges by release, whatever its size.
  const few = { codes: people.codes, rows: people.rows.slice(0, 100) };
  const { releases, refusal } = await correctRepeatedly(few, chance.masterKey('corrections'), withPairs);
  const most = withPairs ? 4 : 5;
  return {
    attack: `averaging over corrections; ${withPairs ? 'all' : 'public'} tables`,
    knows: 'corrections at will',
    bound: `${most} releases, then refused`,
    measured: `${releases}, ${refusal?.startsWith('the ledger:') ? 'then refused' : 'not refused by the ledger'}`,
    held: releases === most && refusal?.startsWith('the ledger:') === true,
  };
}

function lookForRows(graph: Graph): Finding {
  const found = new Set(graph.find(pseudonyms)).size;
  return {
    attack: 'rows of the extract in the databases',
    knows: 'the files of every database',
    bound: 'none',
    measured: `${found}`,
    held: found === 0,
  };
}

/** The same people, but the last of them with another code of one characteristic. */
function withOneOther({ codes, rows }: People): People {
  const dimension = Object.keys(codes).indexOf('DISABILITY');
  const row = Int16Array.from(rows.at(-1)!);
  row[dimension] = row[dimension] === 0 ? 1 : 0;
  return { codes, rows: [...rows.slice(0, -1), row] };
}

/** A cell of every kind: of all and of one place, exact, noisy and hidden. */
function cellsAsked({ codes }: People): CellCode[][] {
  const code = (dimension: string, place: number) => ({ dimension, code: codes[dimension]!.at(place)! });
  const area = code('AREA', 0);
  const grade = code('GRADE_GROUP', 0);
  return [
    [code('DISABILITY', 0), area],
    [code('SEX', 1)],
    [code('ETHNICITY', 0), grade],
    [code('AGE', 2), area, grade],
    [code('RELIGION', 0), area, code('GRADE_GROUP', -2)],
    [code('SEXUAL_ORIENTATION', 1), area],
    [area],
    [area, grade],
  ];
}

function publishedOf({ layout, values }: Released, { codes }: People, asked: readonly CellCode[]): number | null {
  const names = asked.map(({ dimension }) => dimension).sort();
  const placed = layout.tables.find(({ table }) => table.dimensions.join() === names.join())!;
  const row: number[] = [];
  for (const { dimension, code } of asked) row[Object.keys(codes).indexOf(dimension)] = codes[dimension]!.indexOf(code);
  const value = values[placeOf(placed, row)]!;
  return value === hidden ? null : value;
}
