import type { GraphQLResolveInfo } from 'graphql';
import type { Part } from './part.ts';
import type { FieldPlan, Plan, Variables } from './plan.ts';

/**
 * What graphql-js tells a resolver of where it stands. Few look, so nothing is put together before it is asked for: what a
 * spread of it holds is not all.
 */
export class FieldInfo implements GraphQLResolveInfo {
  readonly variableValues: Variables;
  private readonly plan: Plan;
  private readonly field: FieldPlan;
  private readonly part: Part;

  constructor(plan: Plan, field: FieldPlan, part: Part, variables: Variables) {
    this.plan = plan;
    this.field = field;
    this.part = part;
    this.variableValues = variables;
  }
  get fieldName() {
    return this.field.definition.name;
  }
  get fieldNodes() {
    return this.field.nodes;
  }
  get returnType() {
    return this.field.definition.type;
  }
  get parentType() {
    return this.field.parent;
  }
  get path() {
    return { prev: this.part.path(), key: this.field.key, typename: this.field.parent.name };
  }
  get schema() {
    return this.plan.schema;
  }
  get fragments() {
    return this.plan.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.plan.operation;
  }
}
