import {
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLLeafType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Declared = { readonly name: string; readonly leaf: GraphQLLeafType; readonly isList: boolean };

/**
 * Coerces variables the short way: all that are declared are scalars, enums or lists of them, and are given. Null where that is
 * not so, or a value is at fault: then graphql-js's `getVariableValues` finds their values or says what is wrong.
 */
export function shortCoercion(
  definitions: readonly VariableDefinitionNode[],
  schema: GraphQLSchema,
): (given: Variables) => Record<string, unknown> | null {
  const all = definitions.map((each) => declaredOf(each, schema));
  return (given) => {
    const coerced: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    try {
      for (const declared of all) {
        const value = declared === null || !Object.hasOwn(given, declared.name) ? undefined : given[declared.name];
        if (declared === null || value === undefined || value === null) return null;
        const parsed = declared.isList ? parseAll(value, declared.leaf) : declared.leaf.parseValue(value);
        if (parsed === undefined || parsed === null) return null;
        coerced[declared.name] = parsed;
      }
      return coerced;
    } catch {
      return null;
    }
  };
}

function declaredOf({ variable, type: node }: VariableDefinitionNode, schema: GraphQLSchema): Declared | null {
  const type = nullable(typeFromAST(schema, node));
  const isList = isListType(type);
  const leaf = isList ? nullable(type.ofType) : type;
  return isLeafType(leaf) ? { name: variable.name.value, leaf, isList } : null;
}

function nullable(type: unknown): unknown {
  return isNonNullType(type) ? type.ofType : type;
}

function parseAll(values: unknown, leaf: GraphQLLeafType): unknown[] | null {
  if (!Array.isArray(values)) return null;
  const parsed = new Array<unknown>(values.length);
  for (let index = 0; index < values.length; index++) {
    const value: unknown = values[index];
    if (value === undefined || value === null) return null;
    const one: unknown = leaf.parseValue(value);
    if (one === undefined) return null;
    parsed[index] = one;
  }
  return parsed;
}
