import {
  Kind,
  parse,
  print,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { readRequirements, type Requirements } from './requirements.ts';
import { argument, fieldOf, graphOf, isFieldsType, namedType, type FieldsType } from './sdl.ts';

/** A field with the arguments that a `@requires` gives it, known to the planner under a name of its own. */
export type RequiredField = { readonly field: string; readonly arguments: readonly ArgumentNode[] };

/** The supergraph as the planner sees it, and how what it plans is turned back. */
export type PlannerView = {
  readonly sdl: string;
  readonly requiredFields: ReadonlyMap<string, RequiredField>;
  /** The names of required fields that a field needs, by `Type.field`. */
  readonly neededBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly requirements: Requirements;
};

/**
 * Rewrites a supergraph where the stock planner goes wrong on it:
 * - A key that is declared `resolvable: false` is dropped where the same type has another in that subgraph; the planner would
 *   ask by it, and the subgraph cannot answer.
 * - `@requires` with arguments: the planner knows a field by its name alone, so that the arguments of two requirements, or of a
 *   requirement and of the client, would meet. Each field with its arguments becomes a field of its own, without arguments.
 */
export function plannerView(supergraphSdl: string, supergraph: DocumentNode): PlannerView {
  const definitions = supergraph.definitions.map(withoutUnresolvableKeys);
  const rewriting = new Rewriting(definitions);
  const rewritten = definitions.map((each) => (isFieldsType(each) ? rewriting.rewrite(each) : each));
  const extended = rewritten.map((each) => rewriting.extend(each));
  const isChanged = extended.some((each, index) => each !== supergraph.definitions[index]);
  return {
    sdl: isChanged ? print({ ...supergraph, definitions: extended }) : supergraphSdl,
    requiredFields: rewriting.fields,
    neededBy: rewriting.neededBy,
    requirements: readRequirements(extended),
  };
}

function withoutUnresolvableKeys(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  const joins = (definition.directives ?? []).filter(({ name }) => name.value === 'join__type');
  const isUnresolvable = (join: ConstDirectiveNode) => argument(join, 'resolvable') === false;
  const resolvable = new Set(
    joins.filter((join) => argument(join, 'key') !== undefined && !isUnresolvable(join)).map((join) => graphOf(join)),
  );
  const directives = definition.directives?.filter(
    (each) => each.name.value !== 'join__type' || !isUnresolvable(each) || !resolvable.has(graphOf(each)),
  );
  if (directives === undefined || directives.length === definition.directives?.length) return definition;
  return { ...definition, directives };
}

class Rewriting {
  readonly fields = new Map<string, RequiredField>();
  readonly neededBy = new Map<string, Set<string>>();
  /** The new fields of a type, and the fields in a subgraph that only requirements with arguments had made external. */
  readonly #added = new Map<string, Map<string, FieldDefinitionNode>>();
  readonly #freed = new Set<string>();
  readonly #types: Map<string, FieldsType>;
  /** Fields that a requirement gives arguments. */
  readonly #withArguments = new Set<string>();
  /** What a subgraph's keys and provisions select. */
  readonly #selectionsOf = new Map<string, string[]>();

  constructor(definitions: readonly DefinitionNode[]) {
    this.#types = new Map(definitions.filter(isFieldsType).map((type) => [type.name.value, type]));
    for (const type of this.#types.values())
      for (const join of [type, ...(type.fields ?? [])].flatMap(({ directives = [] }) => directives)) this.#note(join);
  }

  #note(join: ConstDirectiveNode): void {
    for (const name of ['key', 'provides']) {
      const selection = argument(join, name);
      if (typeof selection !== 'string') continue;
      this.#selectionsOf.set(graphOf(join), [...(this.#selectionsOf.get(graphOf(join)) ?? []), selection]);
    }
    const requires = argument(join, 'requires');
    if (typeof requires !== 'string') return;
    for (const [, field] of requires.matchAll(/(\w+)\s*\(/g)) this.#withArguments.add(field!);
  }

  /** A requirement without arguments is another than one with them: where a field has both, both get names of their own. */
  #needsRewrite(requires: string): boolean {
    return requires.split(/\W+/).some((word) => this.#withArguments.has(word));
  }

  /** Rewrites the requirements that a type's fields state. */
  rewrite(type: FieldsType): FieldsType {
    if (this.#withArguments.size === 0) return type;
    return { ...type, fields: (type.fields ?? []).map((field) => this.#rewriteField(type.name.value, field)) };
  }

  #rewriteField(type: string, field: FieldDefinitionNode): FieldDefinitionNode {
    const directives = (field.directives ?? []).map((join) => {
      const requires = argument(join, 'requires');
      if (join.name.value !== 'join__field' || typeof requires !== 'string' || !this.#needsRewrite(requires))
        return join;
      const needed = this.neededBy.get(`${type}.${field.name.value}`) ?? new Set<string>();
      this.neededBy.set(`${type}.${field.name.value}`, needed);
      const { selectionSet } = parse(`{${requires}}`, { noLocation: true }).definitions[0] as OperationDefinitionNode;
      const text = print(this.#rewriteSet(selectionSet, type, graphOf(join), needed))
        .trim()
        .slice(1, -1)
        .trim();
      return {
        ...join,
        arguments: (join.arguments ?? []).map((each) =>
          each.name.value === 'requires' ? { ...each, value: { kind: Kind.STRING as const, value: text } } : each,
        ),
      };
    });
    return { ...field, directives };
  }

  #rewriteSet(set: SelectionSetNode, type: string, graph: string, needed: Set<string>): SelectionSetNode {
    const selections = set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value ?? type;
        return { ...selection, selectionSet: this.#rewriteSet(selection.selectionSet, on, graph, needed) };
      }
      const definition = fieldOf(this.#types.get(type), selection.name.value);
      if (definition === undefined) return selection;
      const inner =
        selection.selectionSet === undefined
          ? selection
          : {
              ...selection,
              selectionSet: this.#rewriteSet(selection.selectionSet, namedType(definition.type), graph, needed),
            };
      const given = selection.arguments ?? [];
      if (given.length === 0 && !this.#withArguments.has(selection.name.value)) return inner;
      const name = this.#require(type, selection.name.value, given, graph);
      needed.add(name);
      return { ...inner, name: { kind: Kind.NAME, value: name }, arguments: [] };
    });
    return { ...set, selections };
  }

  #require(type: string, field: string, given: readonly ArgumentNode[], graph: string): string {
    const name = `${field}__rq_${Buffer.from(given.map(print).sort().join()).toString('hex')}`;
    this.fields.set(name, { field, arguments: given });
    for (const [typeName, definition] of this.#types) {
      const implementsIt = definition.interfaces?.some((each) => each.name.value === type) === true;
      const original = typeName === type || implementsIt ? fieldOf(definition, field) : undefined;
      if (original === undefined) continue;
      const added = this.#added.get(typeName) ?? new Map<string, FieldDefinitionNode>();
      this.#added.set(
        typeName,
        added.set(name, { ...original, name: { kind: Kind.NAME, value: name }, arguments: [] }),
      );
      if (!this.#isUsedPlainly(field, graph)) this.#freed.add(`${typeName}.${field}.${graph}`);
    }
    return name;
  }

  /** Whether a subgraph has a use for a field of another besides requirements. */
  #isUsedPlainly(field: string, graph: string): boolean {
    const plainly = new RegExp(`\\b${field}\\b(?!\\s*\\()`);
    return (this.#selectionsOf.get(graph) ?? []).some((selection) => plainly.test(selection));
  }

  /** A type with the fields that requirements need of it. */
  extend(definition: DefinitionNode): DefinitionNode {
    const added = isFieldsType(definition) ? this.#added.get(definition.name.value) : undefined;
    if (!isFieldsType(definition) || added === undefined) return definition;
    const fields = (definition.fields ?? []).map((field) => ({
      ...field,
      directives: (field.directives ?? []).filter(
        (join) =>
          argument(join, 'external') !== true ||
          !this.#freed.has(`${definition.name.value}.${field.name.value}.${graphOf(join)}`),
      ),
    }));
    return { ...definition, fields: [...fields, ...added.values()] };
  }
}
