import {
  getVariableValues,
  isLeafType,
  isNonNullType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLLeafType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { Refusal } from './refusal.ts';

export type Variables = Readonly<Record<string, unknown>>;
/** Checks variables against their declarations and fills in defaults. Throws a `Refusal`. */
export type Coerce = (given: Variables) => Variables;

/** The name that every sub-query for entities gives its own variable, and what a client's of that name is called instead. */
const reserved = /^representations(__)*$/;
const instead = (name: string) => (reserved.test(name) ? `${name}__` : name);

/** Calls a client's variable of the reserved name otherwise. */
export function withoutReserved(document: DocumentNode): DocumentNode {
  return visit(document, {
    Variable: (variable) =>
      reserved.test(variable.name.value)
        ? { ...variable, name: { kind: Kind.NAME, value: instead(variable.name.value) } }
        : undefined,
  });
}

/** Variables as the plan calls them. */
export function asPlanned(variables: Variables): Variables {
  if (!Object.keys(variables).some((name) => reserved.test(name))) return variables;
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [instead(name), value]));
}

/** How the variables of these declarations are coerced. Most are a scalar or an enum that is given: those go a short way. */
export function coercerOf(declared: readonly VariableDefinitionNode[], schema: GraphQLSchema): Coerce {
  const leaves = declared.map((each) => leafOf(each, schema));
  return (given) => shortWay(leaves, given) ?? longWay(declared, schema, given);
}

type Leaf = { readonly name: string; readonly type: GraphQLLeafType };

function leafOf({ variable, type: node }: VariableDefinitionNode, schema: GraphQLSchema): Leaf | null {
  const type = typeFromAST(schema, node);
  const named = isNonNullType(type) ? type.ofType : type;
  return isLeafType(named) ? { name: variable.name.value, type: named } : null;
}

/** Null where any of them is anything else, or at fault: the long way says what is wrong. */
function shortWay(leaves: readonly (Leaf | null)[], given: Variables): Variables | null {
  const coerced: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const leaf of leaves) {
    if (leaf === null) return null;
    const value = Object.hasOwn(given, leaf.name) ? given[leaf.name] : undefined;
    if (value === undefined || value === null) return null;
    try {
      const parsed = leaf.type.parseValue(value);
      if (parsed === undefined) return null;
      coerced[leaf.name] = parsed;
    } catch {
      return null;
    }
  }
  return coerced;
}

function longWay(declared: readonly VariableDefinitionNode[], schema: GraphQLSchema, given: Variables): Variables {
  const { coerced, errors } = getVariableValues(schema, declared, given);
  if (errors !== undefined) throw Refusal.of('BAD_USER_INPUT', errors, schema);
  return coerced;
}
