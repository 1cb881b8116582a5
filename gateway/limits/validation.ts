import { isEnumType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** A suggestion compares the unknown name with each that there is: of a type with more, a single error takes milliseconds. */
const mostSuggested = 100;

/**
 * What to validate a schema's documents with. Each error takes time to make, for its place and its suggestions, so after
 * ten the rest is left out; suggestions are given unless a type has too many names to choose from.
 */
export function validationOptions(schema: GraphQLSchema): { maxErrors: number; hideSuggestions: boolean } {
  const isWide = (type: GraphQLNamedType) =>
    isEnumType(type)
      ? type.getValues().length > mostSuggested
      : 'getFields' in type && Object.keys(type.getFields()).length > mostSuggested;
  return { maxErrors: 10, hideSuggestions: Object.values(schema.getTypeMap()).some(isWide) };
}
