import {
  buildSchema,
  GraphQLError,
  Kind,
  NoFragmentCyclesRule,
  validate,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';
import { definitions } from './definitions.ts';
import { depth } from './depth.ts';
import { fragmentsOf, isCyclic, spreadNames, type Fragments } from './fragments.ts';
import { beyond, type Limit } from './limit.ts';
import { pairs } from './pairs.ts';
import { rootFields } from './root-fields.ts';
import { selections } from './selections.ts';
import { values } from './values.ts';

type Parsed = {
  document: DocumentNode;
  /** What each operation asks. Validation looks at all of them, whichever is to be answered. */
  operations: readonly SelectionSetNode[];
  /** The same, and what is asked by fragments that nothing spreads: from these validation reaches all there is. */
  roots: readonly SelectionSetNode[];
  fragments: Fragments;
};
export type DocumentLimit = Limit & { count: (parsed: Parsed) => number };

/** In the order they are looked at; `pairs` walks what `selections` has found short enough. The first that is met is named. */
export const documentLimits: readonly DocumentLimit[] = [definitions, values, depth, selections, rootFields, pairs];

/**
 * Refuses a parsed document, before it is validated, that would take validation or planning too long; and one with a
 * fragment that leads back into itself, in validation's own words, since neither could be measured.
 */
export function checkDocument(document: DocumentNode): GraphQLError | null {
  const found = parsed(document);
  if (isCyclic(found.fragments)) return cycle(document);
  for (const limit of documentLimits) {
    const refusal = beyond(limit, limit.count(found));
    if (refusal !== null) return refusal;
  }
  return null;
}

/** A document as the limits look at it. */
export function parsed(document: DocumentNode): Parsed {
  const fragments = fragmentsOf(document);
  const spread = spreadNames(document);
  const operations: SelectionSetNode[] = [];
  const roots: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition.selectionSet);
    else if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    // Of several fragments of one name a spread reaches only the first.
    else if (spread.has(definition.name.value) && fragments.get(definition.name.value) === definition) continue;
    roots.push(definition.selectionSet);
  }
  return { document, operations, roots, fragments };
}

/** The rule needs a schema, but looks at none. */
const anySchema = buildSchema('type Query { any: Boolean }');

function cycle(document: DocumentNode): GraphQLError {
  const [fault] = validate(anySchema, document, [NoFragmentCyclesRule], { maxErrors: 1 });
  return new GraphQLError(fault!.message, {
    nodes: fault!.nodes,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}
