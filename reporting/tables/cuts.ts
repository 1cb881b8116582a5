import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { cutKey } from './rows.ts';

/** The most rows of a list that one operation may ask for. */
export const mostRows = 100;

const mark = (parse(`{ ${cutKey}: pageInfo { hasNextPage } }`).definitions[0] as OperationDefinitionNode).selectionSet;

/**
 * The operation with a mark at every connection whose rows it asks for once. One that `$after` pages through needs none; one of
 * which it asks for fewer than it may is short because its report says so.
 */
export function withCutMarks(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(field) {
          const type = getNamedType(types.getType());
          if (!isObjectType(type) || type.getFields().pageInfo === undefined || !mayBeCut(field)) return undefined;
          const { selections } = field.selectionSet!;
          return {
            ...field,
            selectionSet: { ...field.selectionSet!, selections: [...mark.selections, ...selections] },
          };
        },
      },
    }),
  );
}

function mayBeCut({ arguments: given = [], selectionSet }: FieldNode): boolean {
  const hasRows = selectionSet!.selections.some(
    (each) => each.kind !== Kind.FIELD || !['pageInfo', 'totalCount'].includes(each.name.value),
  );
  const isShort = given.some(({ name, value }) =>
    name.value === 'first' ? value.kind === Kind.INT && Number(value.value) < mostRows : name.value === 'after',
  );
  return hasRows && !isShort;
}
