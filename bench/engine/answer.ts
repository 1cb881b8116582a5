/**
 * Answers sub-queries over the library in memory at next to no cost, whatever shape a gateway gives them: each query text is
 * read once, and the JSON of an entity is kept for each selection, so that a request is mostly putting parts together.
 */
import {
  Kind,
  parse,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import type { Entity, MemorySubgraph } from './library/data.ts';

type Variables = Record<string, unknown>;
type Fragments = Map<string, FragmentDefinitionNode>;
type Field = {
  key: string;
  name: string;
  node: FieldNode;
  selections: readonly SelectionNode[];
  types: Map<string, Field[]>;
};
type Root = { field: Field; keyed: string[]; kept: Map<string, string> };

const rememberedQueries = 2000;

export type Answer = (request: { query: string; variables?: Variables | null }) => string;

/** What the subgraph answers, as JSON text. Throws for a query with directives or default values, which no gateway sends here. */
export function answering(subgraph: MemorySubgraph): Answer {
  const queries = new Map<string, (variables: Variables) => string>();
  return ({ query, variables }) => {
    let answer = queries.get(query);
    if (answer === undefined) {
      answer = read(query, subgraph);
      if (queries.size >= rememberedQueries) queries.delete(queries.keys().next().value!);
      queries.set(query, answer);
    }
    return answer(variables ?? {});
  };
}

function read(query: string, subgraph: MemorySubgraph): (variables: Variables) => string {
  const { definitions } = parse(query, { noLocation: true });
  const fragments: Fragments = new Map();
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const [operation] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const roots = collect(operation!.selectionSet.selections, 'Query', fragments).map((field): Root => {
    const selection = {
      ...field.node,
      selectionSet: { kind: Kind.SELECTION_SET, selections: field.selections },
    } as const;
    return { field, keyed: [...findVariables([selection], fragments)], kept: new Map() };
  });

  const valueOf = (node: ValueNode, variables: Variables) => valueFromASTUntyped(node, variables);
  const given = ({ arguments: all = [] }: FieldNode, variables: Variables) =>
    Object.fromEntries(all.map(({ name, value }) => [name.value, valueOf(value, variables)]));

  function write(value: unknown, field: Field, variables: Variables): string {
    if (value === null || value === undefined) return 'null';
    if (Array.isArray(value)) return `[${value.map((each) => write(each, field, variables)).join(',')}]`;
    return field.selections.length === 0 ? JSON.stringify(value) : writeEntity(value as Entity, field, variables);
  }

  function writeEntity(source: Entity, field: Field, variables: Variables): string {
    let fields = field.types.get(source.__typename);
    if (fields === undefined) {
      fields = collect(field.selections, source.__typename, fragments);
      field.types.set(source.__typename, fields);
    }
    const computed = subgraph.fields[source.__typename];
    const parts = fields.map((each) => {
      const resolve = computed?.[each.name];
      const value = resolve === undefined ? source[each.name] : resolve(source, given(each.node, variables));
      return `${JSON.stringify(each.key)}:${write(value, each, variables)}`;
    });
    return `{${parts.join(',')}}`;
  }

  function kept({ kept }: Root, key: string, make: () => string): string {
    let text = kept.get(key);
    if (text === undefined) kept.set(key, (text = make()));
    return text;
  }

  return (variables) => {
    const parts = roots.map((root) => {
      const { field } = root;
      const key = root.keyed.map((name) => JSON.stringify(variables[name])).join(' ');
      if (field.name !== '_entities') {
        const query: Entity = { __typename: 'Query' };
        const resolve = subgraph.fields.Query?.[field.name];
        const make = () =>
          write(
            resolve === undefined ? query[field.name] : resolve(query, given(field.node, variables)),
            field,
            variables,
          );
        return `${JSON.stringify(field.key)}:${kept(root, key, make)}`;
      }
      const { representations } = given(field.node, variables) as { representations: Entity[] };
      const entities = representations.map((each) =>
        kept(root, `${key} ${Object.values(each).join(' ')}`, () =>
          write(subgraph.entities[each.__typename]!(each), field, variables),
        ),
      );
      return `${JSON.stringify(field.key)}:[${entities.join(',')}]`;
    });
    return `{"data":{${parts.join(',')}}}`;
  };
}

/** The fields of a selection that hold for a type, those of one response key as one. */
function collect(selections: readonly SelectionNode[], type: string, fragments: Fragments): Field[] {
  const fields = new Map<string, Field>();
  const add = (all: readonly SelectionNode[]) => {
    for (const each of all) {
      if (each.directives?.length) throw new Error('expected a query without directives');
      if (each.kind === Kind.FIELD) {
        const key = each.alias?.value ?? each.name.value;
        const own = each.selectionSet?.selections ?? [];
        const known = fields.get(key);
        const selections = [...(known?.selections ?? []), ...own];
        fields.set(key, { key, name: each.name.value, node: each, selections, types: new Map() });
        continue;
      }
      const fragment = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value)! : each;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || condition === type) add(fragment.selectionSet.selections);
    }
  };
  add(selections);
  return [...fields.values()];
}

/** The variables on which an answer depends: those for `at` change nothing, and representations are keys themselves. */
function findVariables(
  selections: readonly SelectionNode[],
  fragments: Fragments,
  found = new Set<string>(),
): Set<string> {
  for (const each of selections) {
    const inner = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value)! : each;
    for (const { name, value } of each.kind === Kind.FIELD ? (each.arguments ?? []) : []) {
      if (name.value === 'at' || name.value === 'representations') continue;
      if (value.kind === Kind.VARIABLE) found.add(value.name.value);
      else if (value.kind === Kind.OBJECT || value.kind === Kind.LIST) throw new Error('expected plain arguments');
    }
    findVariables(inner.selectionSet?.selections ?? [], fragments, found);
  }
  return found;
}
