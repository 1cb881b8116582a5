import {
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { shortCoercion } from '../../platform/coercion.ts';
import { Refusal } from './refusal.ts';

export type Variables = Readonly<Record<string, unknown>>;
/** Checks variables against their declarations and fills in defaults. Throws a `Refusal`. */
export type Coerce = (given: Variables) => Variables;

/** @param locate gives the operation with places in its text, to say where a variable is declared that is at fault */
export function coercerOf(
  { variableDefinitions: declared = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  locate: () => OperationDefinitionNode,
): Coerce {
  const short = shortCoercion(declared, schema);
  return (given) => {
    const known = short(given);
    if (known !== null) return known;
    const { coerced } = getVariableValues(schema, declared, given);
    if (coerced !== undefined) return coerced;
    const { errors } = getVariableValues(schema, locate().variableDefinitions ?? [], given);
    throw Refusal.of('BAD_USER_INPUT', errors ?? [], schema);
  };
}

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
