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
type Declared = {
  readonly name: string;
  readonly leaf: GraphQLLeafType;
  readonly isList: boolean;
  /** It may be left out, and is then not there; one that is given may be null. */
  readonly isOptional: boolean;
};

/**
 * Coerces variables the short way: all that are declared are scalars, enums or lists of them, and are given or may be left out.
 * Null where that is not so, or a value is at fault: then graphql-js's `getVariableValues` finds their values or says what is
 * wrong.
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
        if (declared === null) return null;
        const isGiven = Object.hasOwn(given, declared.name);
        const value = isGiven ? given[declared.name] : undefined;
        if (value === undefined || value === null) {
          if (!declared.isOptional) return null;
          if (isGiven) coerced[declared.name] = null;
          continue;
        }
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

function declaredOf(
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  schema: GraphQLSchema,
): Declared | null {
  const declared = typeFromAST(schema, node);
  const type = nullable(declared);
  const isList = isListType(type);
  const leaf = isList ? nullable(type.ofType) : type;
  const isOptional = !isNonNullType(declared) && defaultValue === undefined;
  return isLeafType(leaf) ? { name: variable.name.value, leaf, isList, isOptional } : null;
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
