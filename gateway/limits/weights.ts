import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql';

export type ListSize = {
  assumedSize?: number;
  slicingArguments?: readonly string[];
  sizedFields?: readonly string[];
};

/** What a supergraph says of costs by Federation's `@cost` and `@listSize`; types and fields without them are left out. */
export type Weights = {
  /** Of types by name, and of fields by `Type.field`. */
  cost: ReadonlyMap<string, number>;
  listSize: ReadonlyMap<string, ListSize>;
};

/** All types of the schema may be asked for once with all there is of them, as editors do, but not twice. */
const ofSchema: [string, ListSize] = ['__Schema.types', { assumedSize: 50 }];
export const noWeights: Weights = { cost: new Map(), listSize: new Map([ofSchema]) };

const specification = 'https://specs.apollo.dev/cost/';

/**
 * Reads them from a supergraph, once when it is loaded.
 * @see https://specs.apollo.dev/cost/v0.1/
 */
export function readWeights(supergraphSdl: string): Weights {
  if (!supergraphSdl.includes(specification)) return noWeights;
  const document = parse(supergraphSdl, { noLocation: true });
  const names = namesIn(document);
  const cost = new Map<string, number>();
  const listSize = new Map([ofSchema]);
  function read(place: string, directives: readonly ConstDirectiveNode[] = []): void {
    for (const directive of directives) {
      if (directive.name.value === names.cost) cost.set(place, Number(argumentsOf(directive).weight));
      if (directive.name.value === names.listSize) listSize.set(place, argumentsOf(directive));
    }
  }
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    if ('directives' in definition) read(definition.name.value, definition.directives as ConstDirectiveNode[]);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const field of definition.fields ?? [])
        read(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return { cost, listSize };
}

/** What the supergraph calls the two directives, which it may have renamed. */
function namesIn(document: DocumentNode): { cost: string; listSize: string } {
  const names = { cost: 'cost', listSize: 'cost__listSize' };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const link = argumentsOf(directive) as { url?: string; import?: (string | { name: string; as?: string })[] };
      if (directive.name.value !== 'link' || link.url?.startsWith(specification) !== true) continue;
      for (const each of link.import ?? []) {
        const { name, as = name } = typeof each === 'string' ? { name: each } : each;
        if (name === '@cost') names.cost = as.slice(1);
        if (name === '@listSize') names.listSize = as.slice(1);
      }
    }
  }
  return names;
}

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}
