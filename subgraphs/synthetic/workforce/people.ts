import { Draws } from '../random.ts';
import { areaShares } from './areas.ts';
import type { Fit } from './fit.ts';
import { drawReligion } from './religions.ts';
import { codeOf, type Space } from './space.ts';
import { drawPeople } from './whole-people.ts';

/** One person of an extract: the published characteristics as a combination, and the two that no table has. */
export type Person = { id: string; combination: number; area: string; religion: string };

/** What decides every person. */
export type WorkforceSet = { people: number; seed: number };

/** The combination of each person of a workforce of 31 March 2023. */
export function drawCombinations(fit: Fit, { people, seed }: WorkforceSet): Int32Array {
  return drawPeople(fit, people, new Draws(seed, 'workforce'));
}

/** A workforce of 31 March 2023. One seed gives the same people, whoever asks for them. */
export function workforceOf(fit: Fit, set: WorkforceSet, combinations = drawCombinations(fit, set)): Generator<Person> {
  return peopleOf(fit.space, combinations, new Draws(set.seed, 'workforce', 'unpublished'));
}

/** People of some combinations, numbered from `first`, each with a unit and a religion drawn. */
export function* peopleOf(space: Space, combinations: Int32Array, draws: Draws, first = 1): Generator<Person> {
  let number = first;
  for (const combination of combinations) {
    const id = `synthetic-${String(number).padStart(6, '0')}`;
    yield { id, combination, ...drawUnpublished(space, combination, draws) };
    number += 1;
  }
}

function drawUnpublished(space: Space, combination: number, draws: Draws): Pick<Person, 'area' | 'religion'> {
  const orientation = codeOf(space, 'SEXUAL_ORIENTATION', combination);
  return {
    area: draws.weighted(areaShares[codeOf(space, 'REGION', combination)]!),
    religion: drawReligion(codeOf(space, 'ETHNICITY', combination), orientation, draws),
  };
}
