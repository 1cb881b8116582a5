import { Kind, type FieldNode, type GraphQLField, type OperationDefinitionNode } from 'graphql';
import { asSize, type Amount } from './amounts.ts';
import type { ListSize } from './weights.ts';

/** Items of a list that nothing is said of. */
export const assumedSize = 10;
/** Items of a page whose size is not asked for: the graph's own pages then have as many. */
const assumedPage = 25;

const pageArguments = ['first', 'last'];
const pageLists = ['nodes', 'edges'];

/** How many items a field's own list may have, as its arguments tell. */
export function sizeOfList(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
  said: ListSize | undefined,
): Amount {
  return stated(field, node, operation, said?.slicingArguments ?? pageArguments, said?.assumedSize ?? assumedSize);
}

/** How many items the lists directly below a field may have that is no list itself: those of a connection as it is asked for. */
export function sizesBelow(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
  said: ListSize | undefined,
): (name: string) => Amount {
  const slicing = said?.slicingArguments ?? pageArguments;
  if (said?.sizedFields !== undefined) {
    const size = stated(field, node, operation, slicing, said.assumedSize ?? assumedPage);
    return (name) => (said.sizedFields!.includes(name) ? size : assumedSize);
  }
  if (!field.args.some(({ name }) => slicing.includes(name))) return () => assumedSize;
  const page = stated(field, node, operation, slicing, assumedPage);
  const other = stated(field, node, operation, slicing, assumedSize);
  return (name) => (pageLists.includes(name) ? page : other);
}

/** The greatest of the sizes that arguments state, literally or by variables. */
function stated(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
  slicing: readonly string[],
  otherwise: number,
): Amount {
  let literal: number | null = null;
  const variables: { name: string; fallback: number | null }[] = [];
  for (const { name, defaultValue } of field.args) {
    if (!slicing.includes(name)) continue;
    const given = node.arguments?.find((each) => each.name.value === name)?.value;
    if (given?.kind === Kind.VARIABLE)
      variables.push({
        name: given.name.value,
        fallback: defaultOf(operation, given.name.value) ?? asSize(defaultValue),
      });
    else
      literal = greater(
        literal,
        given === undefined ? asSize(defaultValue) : given.kind === Kind.INT ? asSize(Number(given.value)) : null,
      );
  }
  if (variables.length === 0) return literal ?? otherwise;
  return (values) => {
    let size = literal;
    for (const { name, fallback } of variables) {
      const value = values[name];
      size = greater(size, value === undefined ? fallback : asSize(value));
    }
    return size ?? otherwise;
  };
}

function defaultOf(operation: OperationDefinitionNode, variable: string): number | null {
  const value = operation.variableDefinitions?.find((each) => each.variable.name.value === variable)?.defaultValue;
  return value?.kind === Kind.INT ? asSize(Number(value.value)) : null;
}

function greater(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other);
}
