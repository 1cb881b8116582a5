import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, print, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { PlannerView } from '../supergraph/view.ts';

/**
 * Turns a fetch planned over the planner's view into one a subgraph understands: a required field gets its name and arguments
 * back, under an alias. What a subgraph is given of it goes by the field's name, so two sets of arguments of one field cannot go
 * into one representation: such a fetch becomes several.
 */
export function withRequiredFields(node: FetchNode, view: PlannerView): FetchNode[] {
  if (view.requiredFields.size === 0) return [node];
  return split(node, view).map((each) => ({ ...each, operation: askedByName(each.operation, view) }));
}

function askedByName(operation: string, { requiredFields }: PlannerView): string {
  const leave = (field: FieldNode): FieldNode | undefined => {
    const required = requiredFields.get(field.name.value);
    if (required === undefined) return undefined;
    const name = { kind: Kind.NAME as const, value: required.field };
    return { ...field, alias: field.alias ?? field.name, name, arguments: required.arguments };
  };
  return print(visit(parse(operation, { noLocation: true }), { Field: { leave } }));
}

function split(node: FetchNode, view: PlannerView): FetchNode[] {
  const fieldOf = (name: string) => view.requiredFields.get(name)!.field;
  const names = [...requiredNames(node.requires ?? [], view)];
  const clash = (one: string, other: string) => one !== other && fieldOf(one) === fieldOf(other);
  if (!names.some((one) => names.some((other) => clash(one, other)))) return [node];

  const document = parse(node.operation, { noLocation: true });
  const groups: Set<string>[] = [];
  const groupOf = new Map<FieldNode, number>();
  visit(document, {
    InlineFragment: ({ typeCondition, selectionSet }) => {
      for (const field of selectionSet.selections) {
        if (field.kind !== Kind.FIELD) continue;
        const needed = [...(view.neededBy.get(`${typeCondition?.name.value}.${field.name.value}`) ?? [])];
        let group = groups.findIndex((set) => !needed.some((one) => [...set].some((other) => clash(one, other))));
        if (group === -1) group = groups.push(new Set()) - 1;
        for (const name of needed) groups[group]!.add(name);
        groupOf.set(field, group);
      }
      return false;
    },
  });
  return groups.map((needed, group) => ({
    ...node,
    requires: only(node.requires ?? [], needed, view),
    operation: print(
      withUsedVariables(
        visit(document, { Field: (field) => ((groupOf.get(field) ?? group) === group ? undefined : null) }),
      ),
    ),
  }));
}

/** A subgraph refuses an operation that declares a variable which only another part of the fetch uses. */
function withUsedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}

function requiredNames(selections: readonly QueryPlanSelectionNode[], view: PlannerView): Set<string> {
  return new Set(
    selections.flatMap((selection) => [
      ...(selection.kind === 'Field' && view.requiredFields.has(selection.name) ? [selection.name] : []),
      ...requiredNames(selection.selections ?? [], view),
    ]),
  );
}

/** What is required, without the required fields that this group does not need. */
function only(
  selections: readonly QueryPlanSelectionNode[],
  needed: ReadonlySet<string>,
  view: PlannerView,
): QueryPlanSelectionNode[] {
  return selections
    .filter((each) => each.kind === 'InlineFragment' || !view.requiredFields.has(each.name) || needed.has(each.name))
    .map((each) =>
      each.selections === undefined ? each : { ...each, selections: only(each.selections, needed, view) },
    )
    .filter(({ selections: inner }) => inner === undefined || inner.length > 0);
}
