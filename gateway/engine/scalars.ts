import { GraphQLScalarType, type GraphQLSchema } from 'graphql';

/** A supergraph names its custom scalars but cannot check them. With the subgraphs' own checks a bad value is refused before any fetch. */
export function checkEarly(schema: GraphQLSchema, scalars: Record<string, GraphQLScalarType>): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType)
      Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
}
