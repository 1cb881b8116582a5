import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Requirements } from '../supergraph/requirements.ts';

/** A field that a plan asks of a subgraph without giving it what the field requires. */
export type Unmet = { readonly subgraph: string; readonly field: string };

/**
 * Finds the first field whose requirement a plan does not meet. Where a required field itself requires something, the planner
 * may ask for it together with what its subgraph has without requirements: the subgraph would make an answer of nothing.
 */
export function findUnmet(plan: PlanNode | undefined, requirements: Requirements): Unmet | null {
  if (plan === undefined || !requirements.some) return null;
  for (const fetch of fetchesOf(plan)) {
    const found = unmetIn(fetch, requirements);
    if (found !== null) return found;
  }
  return null;
}

function fetchesOf(node: PlanNode): FetchNode[] {
  switch (node.kind) {
    case 'Fetch':
      return [node];
    case 'Flatten':
      return fetchesOf(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesOf);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((each) => (each === undefined ? [] : fetchesOf(each)));
    default:
      return [];
  }
}

function unmetIn({ serviceName: subgraph, operation, requires }: FetchNode, requirements: Requirements): Unmet | null {
  const { operation: kind, selectionSet } = parse(operation, { noLocation: true }).definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;

  /**
   * @param known names of what the subgraph is given of the object
   * @param provided names of what it has of others' fields here or further up
   */
  const visit = (
    set: SelectionSetNode,
    type: string,
    known: ReadonlySet<string>,
    provided: readonly string[],
  ): Unmet | null => {
    for (const selection of set.selections) {
      const found = visitOne(selection, type, known, provided);
      if (found !== null) return found;
    }
    return null;
  };
  const visitOne = (
    selection: SelectionNode,
    type: string,
    known: ReadonlySet<string>,
    provided: readonly string[],
  ) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return null;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return visit(selection.selectionSet, selection.typeCondition?.name.value ?? type, known, provided);
    const { value: name } = selection.name;
    const isMet = (each: string) => known.has(each) || provided.includes(each);
    if (!requirements.of(subgraph, type, name).every(isMet)) return { subgraph, field: `${type}.${name}` };
    const below = requirements.typeOf(type, name);
    if (selection.selectionSet === undefined || below === undefined) return null;
    return visit(selection.selectionSet, below, nothing, [
      ...provided,
      ...requirements.providedBy(subgraph, type, name),
    ]);
  };

  if (requires === undefined) return visit(selectionSet, rootTypes[kind], nothing, []);
  const [entities] = selectionSet.selections;
  return entities?.kind === Kind.FIELD
    ? visit(entities.selectionSet!, '_Entity', new Set(namesIn(requires)), [])
    : null;
}

/** Composition calls them so, whatever a subgraph does. */
const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
const nothing: ReadonlySet<string> = new Set();

function namesIn(requires: readonly QueryPlanSelectionNode[]): string[] {
  return requires.flatMap((each) => (each.kind === 'Field' ? [each.name] : namesIn(each.selections)));
}
