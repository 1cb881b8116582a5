import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { shortCoercion } from '../coercion.ts';
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
  private readonly coercions = new Map<OperationDefinitionNode, ReturnType<typeof shortCoercion>>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.schema = schema;
    this.document = document;
    this.conditions = conditionsOf(document);
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
    let coercion = this.coercions.get(operation);
    if (coercion === undefined) {
      coercion = shortCoercion(variableDefinitions, this.schema);
      this.coercions.set(operation, coercion);
    }
    const coerced = coercion(given);
    if (coerced !== null) return { coerced };
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
