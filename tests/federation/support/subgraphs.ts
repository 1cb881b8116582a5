import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { SubgraphRequest, SubgraphResponse } from '../../../platform/execute.ts';
import type { Resolvers } from './scenario.ts';

/** A request as a subgraph got it, and whether its own schema lets it be asked. */
export type Asked = { subgraph: string; request: SubgraphRequest; invalid: readonly GraphQLError[] };
type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly { typeDefs: DocumentNode }[]>;
type Given = NonNullable<Modules[number]['resolvers']>;
export type Subgraph = { name: string; answer: (request: SubgraphRequest) => Promise<SubgraphResponse> };

const federation2 = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@requires" "@provides" "@external" "@shareable" "@override" "@interfaceObject" "@inaccessible" "@extends" "@context" "@fromContext"
])\n`;

/** The SDL files of a folder as subgraphs. One that links to nothing and does not say `# Federation 1` gets the usual link. */
export function readSdl(folder: string): Map<string, DocumentNode> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const linked = text.includes('@link') || text.startsWith('# Federation 1');
      return [basename(file, '.graphql'), parse(linked ? text : federation2 + text)];
    }),
  );
}

/** The supergraph of the subgraphs; fails with what composition says against it. */
export function compose(scenario: string, sdl: Map<string, DocumentNode>): string {
  const { supergraphSdl, errors } = composeServices(
    [...sdl].map(([name, typeDefs]) => ({ name, typeDefs, url: `http://${name}.invalid/graphql` })),
  );
  if (supergraphSdl === undefined) throw new Error(`${scenario}: ${errors!.map(({ message }) => message).join('\n')}`);
  return supergraphSdl;
}

/** The subgraphs with their resolvers, each telling what it is asked. */
export function makeSubgraphs(
  sdl: Map<string, DocumentNode>,
  resolvers: Resolvers,
  onAsked: (asked: Asked) => void,
): Subgraph[] {
  return [...sdl].map(([name, typeDefs]) => {
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: (resolvers[name] ?? {}) as Given }]);
    return {
      name,
      answer: (request) => answer(schema, request, (invalid) => onAsked({ subgraph: name, request, invalid })),
    };
  });
}

async function answer(
  schema: GraphQLSchema,
  { query, variables, operationName }: SubgraphRequest,
  onValidated: (invalid: readonly GraphQLError[]) => void,
): Promise<SubgraphResponse> {
  const document = parse(query);
  const invalid = validate(schema, document);
  onValidated(invalid);
  if (invalid.length > 0) return { errors: invalid.map((error) => error.toJSON()) };
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
  });
  // As a subgraph in another process would: whatever a resolver throws has a code.
  const coded = errors?.map((error) => {
    const { extensions, ...rest } = error.toJSON();
    return { ...rest, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } };
  });
  return { ...(data === undefined ? {} : { data }), ...(coded === undefined ? {} : { errors: coded }) };
}
