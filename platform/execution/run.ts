import {
  defaultFieldResolver,
  defaultTypeResolver,
  GraphQLError,
  isObjectType,
  locatedError,
  type ExecutionResult,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
} from 'graphql';
import { FieldInfo } from './info.ts';
import { Part, type Filled } from './part.ts';
import { argumentsOf } from './arguments.ts';
import type { Arguments, FieldPlan, LeafPlan, ListPlan, Plan, ValuePlan, Variables } from './plan.ts';

/** Runs a planned query. Every answer is one of graphql-js's `execute`, which tests/supergraph/execution.test.ts compares it with. */
export function runQuery(
  plan: Plan,
  context: unknown,
  variables: Variables,
): ExecutionResult | Promise<ExecutionResult> {
  return new Run(plan, context, variables).answer();
}

/**
 * One request. A value is written where it belongs as soon as it is there, so that no promise is made beside those of the
 * resolvers; the answer is there when the last of them is.
 */
class Run {
  private readonly plan: Plan;
  private readonly context: unknown;
  private readonly variables: Variables;
  private readonly given: Arguments[] = [];
  private readonly errors: GraphQLError[] = [];
  private data: ExecutionResult['data'] = null;
  private awaited = 0;
  private finish: ((result: ExecutionResult) => void) | null = null;

  constructor(plan: Plan, context: unknown, variables: Variables) {
    this.plan = plan;
    this.context = context;
    this.variables = variables;
  }

  answer(): ExecutionResult | Promise<ExecutionResult> {
    const { Answer, fields } = this.plan.root;
    const root = new Part(null, '', null, true, new Answer());
    this.data = root.filled;
    this.fill(root, fields, undefined);
    return this.awaited === 0 ? this.result() : new Promise((resolve) => (this.finish = resolve));
  }

  private result(): ExecutionResult {
    return this.errors.length === 0 ? { data: this.data } : { errors: this.errors, data: this.data };
  }

  private fill(part: Part, fields: FieldPlan[], source: unknown): void {
    for (const field of fields) {
      this.ask(part, field, source);
      if (part.lost) return;
    }
  }

  private ask(part: Part, field: FieldPlan, source: unknown): void {
    let value: unknown;
    try {
      value = field.resolve === null ? this.property(part, field, source) : this.resolved(part, field, source);
    } catch (error) {
      return this.fail(part, field.key, field.value, field, error);
    }
    this.put(part, field.key, value, field.value, field);
  }

  private resolved(part: Part, field: FieldPlan, source: unknown): unknown {
    const given = field.given ?? (this.given[field.place] ??= argumentsOf(field, this.variables));
    const info = new FieldInfo(this.plan, field, part, this.variables);
    return (field.resolve ?? defaultFieldResolver)(source, given, this.context, info);
  }

  /** What graphql-js's default resolver finds: a property, or what it answers where it is a function. */
  private property(part: Part, field: FieldPlan, source: unknown): unknown {
    if (typeof source !== 'object' || source === null) return this.resolved(part, field, source);
    const value = (source as Record<string, unknown>)[field.name];
    return typeof value === 'function' ? this.resolved(part, field, source) : value;
  }

  private put(part: Part, key: string | number, value: unknown, plan: ValuePlan, field: FieldPlan): void {
    if (!isPromise(value)) return this.complete(part, key, value, plan, field);
    // In a list it keeps its place.
    part.filled[key] = null;
    this.awaited++;
    value.then(
      (found) => {
        if (!part.isLost()) this.complete(part, key, found, plan, field);
        this.arrived();
      },
      (error: unknown) => {
        if (!part.isLost()) this.fail(part, key, plan, field, error);
        this.arrived();
      },
    );
  }

  private arrived(): void {
    if (--this.awaited === 0) this.finish?.(this.result());
  }

  private complete(part: Part, key: string | number, value: unknown, plan: ValuePlan, field: FieldPlan): void {
    try {
      this.write(part, key, value, plan, field);
    } catch (error) {
      this.fail(part, key, plan, field, error);
    }
  }

  private fail(part: Part, key: string | number, { nullable }: ValuePlan, { nodes }: FieldPlan, error: unknown): void {
    this.errors.push(locatedError(error, nodes, part.keysTo(key)));
    if (nullable) part.filled[key] = null;
    else if (!part.lose()) this.data = null;
  }

  /** @throws what is wrong with this value; faults within it are written where they belong */
  private write(part: Part, key: string | number, value: unknown, plan: ValuePlan, field: FieldPlan): void {
    if (value === null || value === undefined) {
      if (!plan.nullable) throw new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
      part.filled[key] = null;
      return;
    }
    if (value instanceof Error) throw value;
    if (plan.kind === 'leaf') {
      part.filled[key] = passes(value, plan) ? value : serialized(plan.type, value);
      return;
    }
    if (plan.kind === 'list') return this.writeList(part, key, itemsOf(value, field), plan, field);
    const shape = plan.kind === 'object' ? plan.shape : plan.shapeOf(this.typeOf(value, plan.type, part, field));
    const filled = new shape.Answer();
    part.filled[key] = filled;
    if (shape.isPlain && fillPlain(filled, shape.fields, value)) return;
    this.fill(new Part(part, key, field, plan.nullable, filled), shape.fields, value);
  }

  private writeList(part: Part, key: string | number, items: unknown[], plan: ListPlan, field: FieldPlan): void {
    const list: unknown[] = [];
    const own = new Part(part, key, field, plan.nullable, list as never);
    part.filled[key] = list;
    for (let index = 0; index < items.length && !own.lost; index++)
      this.put(own, index, items[index], plan.item, field);
  }

  private typeOf(value: unknown, type: GraphQLAbstractType, part: Part, field: FieldPlan): GraphQLObjectType {
    const info = new FieldInfo(this.plan, field, part, this.variables);
    const name = (type.resolveType ?? defaultTypeResolver)(value, this.context, info, type);
    const found = typeof name === 'string' ? this.plan.schema.getType(name) : undefined;
    if (isObjectType(found) && this.plan.schema.isSubType(type, found)) return found;
    throw new Error(`${nameOf(field)}: expected the name of a type that is a ${type.name}; got ${String(name)}`);
  }
}

function passes(value: unknown, plan: LeafPlan): boolean {
  return typeof value === plan.passes && (plan.names === null || plan.names.has(value));
}

/** Fills an object with leaves that stand in its source as they are written; false where one of them needs more than that. */
function fillPlain(filled: Filled, fields: readonly FieldPlan[], source: unknown): boolean {
  if (typeof source !== 'object' || source === null) return false;
  for (const { key, name, value: plan } of fields) {
    const value = (source as Record<string, unknown>)[name];
    if (value === null || value === undefined) {
      if (!plan.nullable) return false;
    } else if (plan.kind === 'leaf' && passes(value, plan)) filled[key] = value;
    else return false;
  }
  return true;
}

const nameOf = ({ parent, definition }: FieldPlan) => `${parent.name}.${definition.name}`;

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const found: unknown = type.serialize(value);
  if (found === null || found === undefined)
    throw new Error(`${type.name}: expected to serialise ${String(value)} as a value; got ${String(found)}`);
  return found;
}

function itemsOf(value: unknown, field: FieldPlan): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>);
  // A GraphQLError, as graphql-js makes of it.
  throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(field)}".`);
}

function isPromise(value: unknown): value is Promise<unknown> {
  // Most values are texts and numbers: they are not asked for a property.
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return typeof (value as Promise<unknown>).then === 'function';
}
