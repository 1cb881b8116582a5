import type { Data } from '../data.ts';
import { childOf, readerOf, sourcesOf, type Position, type Reader } from './positions.ts';

/** A path as steps from object to object. `shared`: what is read may stand in many places, and is looked at once. */
type Step = { readonly key: string; readonly read: Reader; readonly shared: boolean };

/** Steps along response keys. Made when every fetch of the plan has its place, since readers depend on them. */
export function stepsOf(root: Position, keys: readonly string[]): Step[] {
  let position = root;
  return keys.map((key) => {
    const step = { key, read: readerOf(position, key), shared: sourcesOf(position, key).supplies.length > 0 };
    position = childOf(position, key);
    return step;
  });
}

/** Every object at the end of the steps, each once. */
export function collect(root: Data, steps: readonly Step[]): Data[] {
  if (steps.length === 0) return [root];
  const found: Data[] = [];
  gather(root, 0, steps, [], found);
  return found;
}

/**
 * Not a closure of `collect`: one would be made for every fetch of every request.
 * @param seen by step: a path may come back to an object, and goes on from there another way
 */
function gather(value: unknown, index: number, steps: readonly Step[], seen: Set<unknown>[], found: Data[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) gather(value[i], index, steps, seen, found);
    return;
  }
  const step = steps[index];
  if (step === undefined) return void found.push(value as Data);
  const next = step.read(value as Data);
  if (step.shared && typeof next === 'object' && next !== null) {
    const before = (seen[index] ??= new Set());
    if (before.has(next)) return;
    before.add(next);
  }
  gather(next, index + 1, steps, seen, found);
}

export type Path = (string | number)[];

/** Every object at the end of the steps with every place where it stands. Used where something went wrong. */
export function collectPlaces(root: Data, steps: readonly Step[]): { object: Data; path: Path }[] {
  const found: { object: Data; path: Path }[] = [];
  const visit = (value: unknown, index: number, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((each, at) => visit(each, index, [...path, at]));
    const step = steps[index];
    if (step === undefined) return void found.push({ object: value as Data, path });
    visit(step.read(value as Data), index + 1, [...path, step.key]);
  };
  visit(root, 0, []);
  return found;
}
