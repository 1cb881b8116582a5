import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

export type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function isFieldsType(definition: DefinitionNode): definition is FieldsType {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

export function fieldOf(type: FieldsType | undefined, name: string): FieldDefinitionNode | undefined {
  return type?.fields?.find((field) => field.name.value === name);
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The value of a directive's argument, where it is a word, a text or yes or no. */
export function argument(directive: ConstDirectiveNode, name: string): string | boolean | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM || value?.kind === Kind.BOOLEAN
    ? value.value
    : undefined;
}

export function graphOf(join: ConstDirectiveNode): string {
  return String(argument(join, 'graph'));
}

/** What the subgraphs are called in a plan, by their names in the supergraph's directives. */
export function subgraphNames(definitions: readonly DefinitionNode[]): Map<string, string> {
  const graphs = definitions.find(
    (each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(values.map(({ name, directives = [] }) => [name.value, String(argument(directives[0]!, 'name'))]));
}
