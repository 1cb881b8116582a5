import type { FetchDataRewrite } from '@apollo/query-planner';
import { isData, own, put, type Data } from '../data.ts';
import type { MatchesType } from '../supergraph/types.ts';

const onType = '... on ';

/** Changes an object in place, as a fetch's rewrites say: a key renamed, or a value set. Null where there are none. */
export function rewriter(
  rewrites: readonly FetchDataRewrite[] | undefined,
  matches: MatchesType,
): ((object: Data) => void) | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  return (object) => {
    for (const rewrite of rewrites) apply(object, rewrite, 0, matches);
  };
}

function apply(value: unknown, rewrite: FetchDataRewrite, index: number, matches: MatchesType): void {
  if (Array.isArray(value)) return value.forEach((each) => apply(each, rewrite, index, matches));
  if (!isData(value)) return;
  const step = rewrite.path[index]!;
  if (step.startsWith(onType)) {
    const { __typename: typename } = value;
    if (typeof typename !== 'string' || matches(step.slice(onType.length), typename))
      apply(value, rewrite, index + 1, matches);
  } else if (index < rewrite.path.length - 1) {
    apply(own(value, step), rewrite, index + 1, matches);
  } else if (rewrite.kind === 'ValueSetter') {
    put(value, step, rewrite.setValueTo);
  } else if (own(value, step) !== undefined) {
    put(value, rewrite.renameKeyTo, value[step]);
    Reflect.deleteProperty(value, step);
  }
}

/** The path of an error by the names that keys have after the rewrites. */
export function rewritePath(
  path: readonly (string | number)[],
  rewrites: readonly FetchDataRewrite[] | undefined = [],
): (string | number)[] {
  const renamed = [...path];
  for (const rewrite of rewrites) {
    if (rewrite.kind !== 'KeyRenamer') continue;
    const keys = rewrite.path.filter((step) => !step.startsWith(onType));
    const places = path.flatMap((step, index) => (typeof step === 'string' ? [index] : [])).slice(0, keys.length);
    if (places.length === keys.length && places.every((place, index) => path[place] === keys[index]))
      renamed[places.at(-1)!] = rewrite.renameKeyTo;
  }
  return renamed;
}
