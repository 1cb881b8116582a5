import type { GraphQLFormattedError } from 'graphql';
import { beyond, type Limit } from './limit.ts';
import { scan, type Tally } from './scan.ts';

type TextLimit = Limit & { count: (tally: Tally) => number };

const characters: Limit = {
  name: 'characters in the document',
  most: 200_000,
  protects: 'reading the text at all, which these limits need a millisecond for',
  instead: 'send long values as variables',
};

/** Counted in one pass over the text, so that nothing that would be refused is parsed. The first that is met is named. */
const scanned: readonly TextLimit[] = [
  {
    name: 'lines',
    most: 2000,
    protects: 'telling where an error stands, for which the lines before it are counted',
    instead: 'leave empty lines and comments out',
    count: ({ lines }) => lines,
  },
  {
    name: 'brackets inside one another',
    most: 200,
    protects: 'the stack of the parser, which calls itself at each',
    instead: 'ask for what lies deep by its own root field',
    count: ({ nesting }) => nesting,
  },
  {
    name: 'aliases',
    most: 200,
    protects: 'planning, and the subgraphs from one field asked over and over',
    instead: 'ask for a list or filter by several codes; else ask in several requests',
    count: ({ aliases }) => aliases,
  },
  {
    name: 'directives',
    most: 100,
    protects: 'validation, which looks at each together with the others of its place',
    instead: 'put a condition on a fragment or an outer field instead of on each field',
    count: ({ directives }) => directives,
  },
  {
    name: 'tokens',
    most: 4000,
    protects: 'parsing, validating and planning',
    instead: 'ask in several requests; send long lists as variables',
    count: ({ tokens }) => tokens,
  },
];

export const textLimits: readonly Limit[] = [characters, ...scanned];

/** Refuses a text that must not reach the parser: it would take too long, or nest deeper than the stack. */
export function checkText(query: string): GraphQLFormattedError | null {
  if (query.length > characters.most) return beyond(characters, query.length)!.toJSON();
  const tally = scan(query);
  for (const limit of scanned) {
    const refusal = beyond(limit, limit.count(tally));
    if (refusal !== null) return refusal.toJSON();
  }
  return null;
}
