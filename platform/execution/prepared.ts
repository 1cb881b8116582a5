import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  print,
  validate,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { conditionsOf, planQuery, type Plan, type Variables } from './plan.ts';

const rememberedPlans = 16;
/** After so many faulty variables a request is told of no more. */
const mostVariableFaults = 50;
const noVariables: Variables = Object.freeze({});

/** A sub-query that is parsed and valid, with its plans. */
export class PreparedQuery {
  private readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  private readonly conditions: string[];
  private readonly plans = new Map<string, Plan>();
  /** Its only variable is the representations of entities. */
  private readonly ofEntities: boolean;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.schema = schema;
    this.document = document;
    this.conditions = conditionsOf(document);
    this.ofEntities = document.definitions.every(isOfEntities);
  }

  /** The query of that name, or the only one; null where there is none. */
  operation(name: string | null | undefined): OperationDefinitionNode | null {
    const found = getOperationAST(this.document, name);
    return found?.operation === 'query' ? found : null;
  }

  /** Its variables as its fields take them, or their faults. */
  variables(operation: OperationDefinitionNode, given: Variables): ReturnType<typeof getVariableValues> {
    const { variableDefinitions = [] } = operation;
    if (variableDefinitions.length === 0) return { coerced: noVariables };
    // What any value passes is not looked at value by value.
    if (this.ofEntities && isListOfAny(given.representations)) return { coerced: given };
    return getVariableValues(this.schema, variableDefinitions, given, { maxErrors: mostVariableFaults });
  }

  /** Its plan, made once for the same fields. */
  plan(operation: OperationDefinitionNode, variables: Variables): Plan {
    const name = operation.name?.value ?? '';
    const key = this.conditions.reduce((known, condition) => `${known} ${String(variables[condition])}`, name);
    let plan = this.plans.get(key);
    if (plan === undefined) {
      plan = planQuery(this.schema, this.document, operation, variables);
      if (this.plans.size >= rememberedPlans) this.plans.delete(this.plans.keys().next().value!);
      this.plans.set(key, plan);
    }
    return plan;
  }
}

function isOfEntities(definition: DefinitionNode): boolean {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return true;
  const [only, another] = definition.variableDefinitions ?? [];
  if (only === undefined || another !== undefined) return false;
  return only.variable.name.value === 'representations' && print(only.type) === '[_Any!]!';
}

const isListOfAny = (value: unknown) =>
  Array.isArray(value) && value.every((item) => item !== null && item !== undefined);

/** Parses and validates a sub-query; its faults, coded, where it has any. */
export function prepareQuery(schema: GraphQLSchema, query: string): PreparedQuery | readonly GraphQLError[] {
  try {
    const document = parse(query, { noLocation: true });
    const faults = validate(schema, document);
    if (faults.length === 0) return new PreparedQuery(schema, document);
    return faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code } });
}
