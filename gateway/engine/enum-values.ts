import { isEnumType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';

const unknownValue = /Value "[^"]*" does not exist in "(\w+)" enum\./;

/** graphql-js says of an unknown enum value that it does not exist; the values there are say what to put instead. */
export function namingEnumValues(error: GraphQLFormattedError, schema: GraphQLSchema): GraphQLFormattedError {
  const type = schema.getType(unknownValue.exec(error.message)?.[1] ?? '');
  if (!isEnumType(type)) return error;
  const values = type.getValues().map(({ name }) => name);
  return { ...error, message: `${error.message} Expected one of ${values.join(', ')}.` };
}
