import { Kind, parse, type DefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { argument, graphOf, isFieldsType, namedType, subgraphNames } from './sdl.ts';

/** What fields of subgraphs need to be given, read from the supergraph. */
export type Requirements = {
  /** Whether there are any. */
  readonly some: boolean;
  /** The names of the fields beside it that a field of a subgraph requires. */
  of(subgraph: string, type: string, field: string): readonly string[];
  /** The names in what a field of a subgraph provides, whatever their depth. */
  providedBy(subgraph: string, type: string, field: string): readonly string[];
  /** The named type of a field. */
  typeOf(type: string, field: string): string | undefined;
};

export function readRequirements(definitions: readonly DefinitionNode[]): Requirements {
  const names = subgraphNames(definitions);
  const required = new Map<string, string[]>();
  const provided = new Map<string, string[]>();
  const types = new Map<string, string>();
  for (const type of definitions.filter(isFieldsType)) {
    for (const field of type.fields ?? []) {
      const path = `${type.name.value}.${field.name.value}`;
      types.set(path, namedType(field.type));
      for (const join of field.directives ?? []) {
        if (join.name.value !== 'join__field') continue;
        const place = `${names.get(graphOf(join))} ${path}`;
        const [requires, provides] = [argument(join, 'requires'), argument(join, 'provides')];
        if (typeof requires === 'string') required.set(place, fieldNames(requires));
        if (typeof provides === 'string') provided.set(place, provides.match(/\w+/g) ?? []);
      }
    }
  }
  return {
    some: required.size > 0,
    of: (subgraph, type, field) => required.get(`${subgraph} ${type}.${field}`) ?? [],
    providedBy: (subgraph, type, field) => provided.get(`${subgraph} ${type}.${field}`) ?? [],
    typeOf: (type, field) => types.get(`${type}.${field}`),
  };
}

function fieldNames(selection: string): string[] {
  const { selectionSet } = parse(`{${selection}}`, { noLocation: true }).definitions[0] as OperationDefinitionNode;
  return namesIn(selectionSet);
}

/** The names of the fields that stand directly in a selection set, whatever the object's type. */
function namesIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
}
