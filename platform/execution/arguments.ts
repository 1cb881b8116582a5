import {
  getArgumentValues,
  Kind,
  valueFromAST,
  visit,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
} from 'graphql';

export type Arguments = Readonly<Record<string, unknown>>;
type Definition = GraphQLField<unknown, unknown>;
/** Where the value of an argument comes from: the variable of that name, or the document. */
export type ArgumentPart = { readonly name: string; readonly variable: string | null; readonly value: unknown };

/** What the arguments of a field are made of; null where a variable stands within a value, or one is at fault. */
export function argumentParts({ args }: Definition, { arguments: given = [] }: FieldNode): ArgumentPart[] | null {
  const parts: ArgumentPart[] = [];
  for (const { name, type, defaultValue } of args) {
    const node = given.find((each) => each.name.value === name);
    if (node?.value.kind === Kind.VARIABLE) {
      parts.push({ name, variable: node.value.name.value, value: undefined });
      continue;
    }
    if (node !== undefined && !isConstant(node)) return null;
    const value = deepFrozen(node === undefined ? defaultValue : (valueFromAST(node.value, type) as unknown));
    if (value !== undefined) parts.push({ name, variable: null, value });
    // An argument that is not given has no value; one that is given has no fault that validation does not know.
    else if (node !== undefined) return null;
  }
  return parts;
}

/** Arguments that no variable stands in. Frozen, because all requests share them. */
export function constantArguments(parts: readonly ArgumentPart[] | null): Arguments | null {
  const isConstant = parts?.every(({ variable }) => variable === null) === true;
  return isConstant ? Object.freeze(put(parts!, {})) : null;
}

/** The arguments of a field. Throws what is wrong with them, as a `GraphQLError`. */
export function argumentsOf(
  {
    parts,
    definition,
    nodes,
  }: { parts: readonly ArgumentPart[] | null; definition: Definition; nodes: readonly FieldNode[] },
  variables: Record<string, unknown>,
): Arguments {
  return (parts && put(parts, variables)) ?? getArgumentValues(definition, nodes[0]!, variables);
}

/** Null where a variable has no value: what stands for it then, a default or a fault, graphql-js knows. */
function put(parts: readonly ArgumentPart[], variables: Record<string, unknown>): Arguments | null {
  const given: Record<string, unknown> = {};
  for (const { name, variable, value } of parts) {
    const found = variable === null ? value : Object.hasOwn(variables, variable) ? variables[variable] : null;
    if (variable !== null && (found === undefined || found === null)) return null;
    given[name] = found;
  }
  return given;
}

function isConstant({ value }: ArgumentNode): boolean {
  let constant = true;
  visit(value, { Variable: () => void (constant = false) });
  return constant;
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
