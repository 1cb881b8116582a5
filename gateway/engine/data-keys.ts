import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A document as it is planned, and under which key the data of each of the client's fields will stand. */
export type Keyed = { readonly document: DocumentNode; readonly keyOf: (field: FieldNode) => string };

/**
 * Takes the client's aliases out of a document: in the data that is gathered, a field stands under its own name, and under a
 * name made here where it is asked with arguments. An alias can then be the name of a key or of a required field without being
 * taken for it, and what a client asks twice under two names is asked of a subgraph once. The response has the aliases again.
 */
export function keyedByField(document: DocumentNode, schema: GraphQLSchema): Keyed {
  const keys = new Map<FieldNode, string>();
  const forms = new Map<string, Forms>();
  const types = new TypeInfo(schema);
  const mutation = schema.getMutationType();

  const keyFor = (field: FieldNode): string => {
    const { value: name } = field.name;
    if (name.startsWith('__')) return name;
    const known = forms.get(name) ?? { plain: null, others: new Map<string, string>(), made: 0 };
    forms.set(name, known);
    const form = formOf(types.getType()!);
    // The same change asked for twice is made twice.
    const isChange = types.getParentType() === mutation;
    if (!isChange && (field.arguments ?? []).length === 0) {
      known.plain ??= form;
      if (known.plain === form) return name;
    }
    const given = (field.arguments ?? []).map(print).sort().join();
    const signature = `${isChange ? (field.alias ?? field.name).value : ''}(${given})${form}`;
    let key = known.others.get(signature);
    if (key !== undefined) return key;
    do key = `${name}__${++known.made}`;
    while (isField(key, schema));
    known.others.set(signature, key);
    return key;
  };

  const keyed = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        const key = keyFor(field);
        keys.set(field, key);
        const alias = key === field.name.value ? undefined : { kind: Kind.NAME as const, value: key };
        return { ...field, alias };
      },
    }),
  );
  return { document: keyed, keyOf: (field) => keys.get(field)! };
}

/** In which forms a field is asked: the one without arguments and of the type first met keeps the field's name. */
type Forms = { plain: string | null; others: Map<string, string>; made: number };

/** Whether a field of any type is called so: the data would have two of that name. */
function isField(name: string, schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some(
    (type) => (isObjectType(type) || isInterfaceType(type)) && name in type.getFields(),
  );
}

/** What of a type must be equal for two fields to stand under one key: lists and non-nulls, and of leaves the type itself. */
function formOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${formOf(type.ofType as GraphQLOutputType)}!`;
  if (isListType(type)) return `[${formOf(type.ofType as GraphQLOutputType)}]`;
  return isLeafType(type) ? type.name : '';
}
