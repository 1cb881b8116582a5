import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { plus, times, valueOf, type Amount, type Variables } from './amounts.ts';
import { fragmentsOf } from './fragments.ts';
import { assumedSize, sizeOfList, sizesBelow } from './list-sizes.ts';
import { noWeights, type Weights } from './weights.ts';

/** What one object costs by what is asked of it: `lists` is what one item costs of each list whose size the field above may tell. */
type Cost = { once: Amount; lists: Map<string, Amount> };

/**
 * Compiles an operation to a function that estimates how many objects it may answer with: each object counts 1, or what
 * `@cost` says, times the sizes of all lists around it. Kept with the prepared operation, it is asked for every request.
 */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  weights: Weights = noWeights,
): (variables: Variables) => number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Cost>();

  function ofFragment(name: string): Cost {
    const found = known.get(name);
    if (found !== undefined) return found;
    const fragment = fragments.get(name)!;
    const cost = ofSelections(
      fragment.selectionSet,
      schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType,
    );
    known.set(name, cost);
    return cost;
  }

  function ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Cost {
    const total: Cost = { once: 0, lists: new Map() };
    for (const selection of selections) {
      const factor = included(selection.directives, operation);
      if (selection.kind === Kind.FIELD) addField(total, factor, selection, parent);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) add(total, factor, ofFragment(selection.name.value));
      else {
        const type =
          selection.typeCondition === undefined ? parent : schema.getType(selection.typeCondition.name.value);
        add(total, factor, ofSelections(selection.selectionSet, type as GraphQLCompositeType));
      }
    }
    return total;
  }

  function addField(total: Cost, factor: Amount, node: FieldNode, parent: GraphQLCompositeType): void {
    const field = fieldOf(parent, node.name.value);
    if (field === null) return;
    const type = getNamedType(field.type);
    const place = `${parent.name}.${field.name}`;
    const said = weights.listSize.get(place);
    const weight = weights.cost.get(place) ?? weights.cost.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
    const below =
      node.selectionSet === undefined ? undefined : ofSelections(node.selectionSet, type as GraphQLCompositeType);
    const depth = listDepth(field.type);
    const sizes = depth > 0 ? () => assumedSize : sizesBelow(field, node, operation, said);
    const each = times(factor, plus(weight, below === undefined ? 0 : settled(below, sizes)));
    if (depth === 0) total.once = plus(total.once, each);
    else {
      const all = times(each, assumedSize ** (depth - 1));
      const isSized = said !== undefined || field.args.some(({ name }) => name === 'first' || name === 'last');
      if (isSized) total.once = plus(total.once, times(sizeOfList(field, node, operation, said), all));
      else total.lists.set(field.name, plus(total.lists.get(field.name) ?? 0, all));
    }
  }

  const root = schema.getRootType(operation.operation);
  const total = root == null ? 0 : settled(ofSelections(operation.selectionSet, root), () => assumedSize);
  return (variables) => valueOf(total, variables);
}

/** A field by its name; those about the schema, which the gateway answers itself, count like others. */
function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | null {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(parent) ? null : (parent.getFields()[name] ?? null);
}

function add(total: Cost, factor: Amount, { once, lists }: Cost): void {
  total.once = plus(total.once, times(factor, once));
  for (const [name, each] of lists) total.lists.set(name, plus(total.lists.get(name) ?? 0, times(factor, each)));
}

function settled({ once, lists }: Cost, sizes: (name: string) => Amount): Amount {
  let total = once;
  for (const [name, each] of lists) total = plus(total, times(sizes(name), each));
  return total;
}

function listDepth(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listDepth(nullable.ofType) : 0;
}

/** 1 where a selection is asked for and 0 where `@skip` or `@include` leaves it out. */
function included(directives: readonly DirectiveNode[] | undefined, operation: OperationDefinitionNode): Amount {
  let factor: Amount = 1;
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const wanted = name.value === 'include';
    const condition = given?.find((each) => each.name.value === 'if')?.value;
    if (condition?.kind === Kind.BOOLEAN) factor = times(factor, condition.value === wanted ? 1 : 0);
    else if (condition?.kind === Kind.VARIABLE) {
      const variable = condition.name.value;
      const declared = operation.variableDefinitions?.find((each) => each.variable.name.value === variable);
      const fallback = declared?.defaultValue?.kind === Kind.BOOLEAN ? declared.defaultValue.value : null;
      factor = times(factor, (variables) => ((variables[variable] ?? fallback) === !wanted ? 0 : 1));
    }
  }
  return factor;
}
