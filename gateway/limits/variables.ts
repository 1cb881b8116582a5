import type { GraphQLError } from 'graphql';
import type { Variables } from './amounts.ts';
import { tooMany, type Limit } from './limit.ts';

/** A list of a million ids fits into a request, and a subgraph would look each up. */
const entries: Limit = {
  name: 'values in the variables',
  most: 5000,
  protects: 'the subgraphs, which look each up',
  instead: 'filter by something broader, or ask in several requests',
};

/** Whatever reads or writes them calls itself at each level. */
const levels: Limit = {
  name: 'levels of lists and objects in the variables',
  most: 100,
  protects: 'the stack',
  instead: 'send them flat',
};

export const variableLimits: readonly Limit[] = [entries, levels];

/** Refuses variables of too many values or too deep a nest, whatever the operation declares; counting stops at the limit. */
export function checkVariables(variables: Variables): GraphQLError | null {
  let found = 0;
  let level: object[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels.most) return tooMany(levels, 'more');
    const next: object[] = [];
    for (const each of level) {
      const values: unknown[] = Array.isArray(each) ? each : Object.values(each);
      found += values.length;
      if (found > entries.most) return tooMany(entries, 'more');
      for (const value of values) if (typeof value === 'object' && value !== null) next.push(value);
    }
    level = next;
  }
  return null;
}
