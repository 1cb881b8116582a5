import { Kind, type DocumentNode, type GraphQLError, type SelectionSetNode } from 'graphql';
import { definitions } from './definitions.ts';
import { depth } from './depth.ts';
import { fragmentsOf, isCyclic, type Fragments } from './fragments.ts';
import { beyond, type Limit } from './limit.ts';
import { repeats } from './repeats.ts';
import { rootFields } from './root-fields.ts';
import { selections } from './selections.ts';
import { values } from './values.ts';

/** A limit of the whole document, or of each operation in it: validation looks at those too that are not asked. */
export type DocumentLimit = Limit &
  (
    | { inDocument: (document: DocumentNode) => number }
    | { inOperation: (set: SelectionSetNode, fragments: Fragments) => number }
  );

/** In the order they are looked at: one may count on those before it. The first that is met is named. */
export const documentLimits: readonly DocumentLimit[] = [definitions, values, depth, selections, rootFields, repeats];

/**
 * Refuses a parsed document, before it is validated, that would take validation or planning too long. One with a fragment
 * that leads back into itself is left to validation, which says what is wrong with it.
 */
export function checkDocument(document: DocumentNode): GraphQLError | null {
  const fragments = fragmentsOf(document);
  if (isCyclic(fragments)) return null;
  for (const limit of documentLimits) {
    const refusal = beyond(
      limit,
      'inDocument' in limit ? limit.inDocument(document) : mostOf(document, fragments, limit.inOperation),
    );
    if (refusal !== null) return refusal;
  }
  return null;
}

function mostOf(
  document: DocumentNode,
  fragments: Fragments,
  count: (set: SelectionSetNode, fragments: Fragments) => number,
): number {
  let most = 0;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) most = Math.max(most, count(definition.selectionSet, fragments));
  return most;
}
