import { Draws, type Weights } from '../random.ts';
import { areaShares } from './areas.ts';
import { sumsOf, type Fit } from './fit.ts';
import { yearlyFlows } from './flows.ts';
import type { Dimension } from './margins.ts';
import { peopleOf, workforceOf, type Person, type WorkforceSet } from './people.ts';
import { codeOf, withCode } from './space.ts';
import { drawEvenly, shuffle } from './whole-people.ts';

/** What became of people from one 31 March to the next, counted as they are drawn. */
export type Changes = { joined: number; left: number; declared: number; promoted: number; aged: number; moved: number };

/** Code of a year before, and the chance of it. */
type Before = Readonly<Record<string, readonly [code: string, chance: number]>>;
const never = ['', 0] as const;

/** Inferred, such that the grade groups of 2022 come out as published. */
const gradeBefore: Before = {
  EO: ['AA_AO', 0.15],
  SEO_HEO: ['EO', 0.15],
  G6_G7: ['SEO_HEO', 0.05],
  SCS_LEVEL: ['G6_G7', 0.04],
};
/** One of the years of the age band; inferred for the open one. */
const ageBefore: Before = {
  '20_29': ['16_19', 1 / 10],
  '30_39': ['20_29', 1 / 10],
  '40_49': ['30_39', 1 / 10],
  '50_59': ['40_49', 1 / 10],
  '60_64': ['50_59', 1 / 5],
  '65': ['60_64', 1 / 4],
};
/** Chance of having worked in another unit: inferred. */
const moving = 0.03;
/** Chances of not having declared it yet: inferred, such that declared disabled people of 2022 come out as published. */
const declaring: Readonly<Record<string, number>> = { DECLARED_DISABLED: 0.06 };
const otherwiseDeclaring = 0.015;
const notDeclared: Weights<string> = [
  ['UNKNOWN', 9],
  ['UNDECLARED', 1],
];
const declarable = ['ETHNICITY', 'DISABILITY', 'SEXUAL_ORIENTATION'] as const;

/**
 * The workforce that was a year before the one of a set: its people less those who joined since, as they were then, and
 * those who have left since. Who is in both has one id. `changes` is complete when the last of the people is drawn.
 */
export function previousYear(fit: Fit, set: WorkforceSet): { people: Generator<Person>; changes: Changes } {
  const changes = { joined: 0, left: 0, declared: 0, promoted: 0, aged: 0, moved: 0 };
  return { people: peopleBefore(fit, set, changes), changes };
}

function* peopleBefore(fit: Fit, set: WorkforceSet, changes: Changes): Generator<Person> {
  const { space, joint, total } = fit;
  const flows = yearlyFlows(fit);
  const regions = regionWeights(fit);
  const draws = new Draws(set.seed, 'workforce', 'previous year');
  for (const person of workforceOf(fit, set)) {
    if (draws.chance(flows.joined[person.combination]! / joint[person.combination]!)) changes.joined += 1;
    else yield asBefore(fit, person, regions, draws, changes);
  }
  const left = flows.left.reduce((sum, people) => sum + people, 0);
  changes.left = Math.round((left * set.people) / total);
  const leavers = shuffle(drawEvenly(flows.left, changes.left, draws), draws);
  yield* peopleOf(space, leavers, draws, set.people + 1);
}

function regionWeights({ space, tables, joint }: Fit): Weights<string> {
  const table = tables.find(({ dimensions }) => dimensions.join() === 'REGION')!;
  return Array.from(sumsOf(joint, table), (people, index) => [space.codes.REGION[index]!, people]);
}

function asBefore(
  { space, joint }: Fit,
  now: Person,
  regions: Weights<string>,
  draws: Draws,
  changes: Changes,
): Person {
  const before = { ...now };
  const codeNow = (dimension: Dimension) => codeOf(space, dimension, now.combination);
  const change = (dimension: Dimension, code: string, kind: keyof Changes): boolean => {
    const combination = withCode(space, dimension, before.combination, code);
    // Nobody is where a published table of the year after has nobody.
    if (joint[combination] === 0) return false;
    before.combination = combination;
    changes[kind] += 1;
    return true;
  };
  for (const dimension of declarable)
    if (isDeclared(codeNow(dimension)) && draws.chance(declaring[codeNow(dimension)] ?? otherwiseDeclaring))
      change(dimension, draws.weighted(notDeclared), 'declared');
  if (isDeclared(now.religion) && draws.chance(otherwiseDeclaring)) {
    before.religion = draws.weighted(notDeclared);
    changes.declared += 1;
  }
  const [grade, promoted] = gradeBefore[codeNow('GRADE_GROUP')] ?? never;
  if (draws.chance(promoted)) change('GRADE_GROUP', grade, 'promoted');
  const [age, aged] = ageBefore[codeNow('AGE')] ?? never;
  if (draws.chance(aged)) change('AGE', age, 'aged');
  if (draws.chance(moving)) {
    const region = draws.weighted(regions);
    const area = draws.weighted(areaShares[region]!);
    if (area !== now.area && change('REGION', region, 'moved')) before.area = area;
  }
  return before;
}

function isDeclared(code: string): boolean {
  return notDeclared.every(([none]) => none !== code);
}
