import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { EntitySchema } from 'typeorm';
import type { Config } from './config.ts';
import { openDatabase, type Database, type MigrationClass, type Source } from './database.ts';
import { resolveEntities } from './entities.ts';
import type { Identity } from './identity.ts';
import type { ImportKind } from './importing/kind.ts';
import { platformEntities } from './reference/entities.ts';
import { platformMigrations } from './reference/migrations.ts';
import { ReadAhead } from './read-ahead.ts';
import { ensureRollUps, type RollUps } from './roll-up.ts';
import { scalars } from './scalars.ts';
import type { StatisticDeclaration } from './statistics.ts';

/** What every resolver of one subgraph request shares: who asks, where rows are, one fresh set of loaders, and what is counted. */
export type SubgraphContext<Loaders> = {
  identity: Identity;
  source: Source;
  loaders: Loaders;
  statistics: StatisticDeclaration[];
};

export type SubgraphDefinition<Loaders = unknown> = {
  name: string;
  /** Folder of the subgraph: holds `schema.graphql` and `published/`. */
  directory: string;
  entities: EntitySchema[];
  migrations: MigrationClass[];
  /** In the order a first start loads them. */
  imports: ImportKind[];
  statistics: StatisticDeclaration[];
  loaders: (source: Source) => Loaders;
  /** One object a GraphQL type; the generated types of each subgraph check them. */
  resolvers: Record<string, object>;
};

/** A subgraph that is open: its schema can be executed with a context made for who asks. */
export type Subgraph = {
  name: string;
  sdl: string;
  schema: GraphQLSchema;
  database: Database;
  /** @param longestPage rows that a page may have, where it is not as many as for everybody */
  context(identity: Identity, longestPage?: number): SubgraphContext<unknown>;
};

const valueTypes = readFileSync(join(import.meta.dirname, 'value-types.graphql'), 'utf8');

/** A subgraph's whole SDL: its own file, then the value types that are one text in all subgraphs. */
export function subgraphSdl(directory: string): string {
  return `${readFileSync(join(directory, 'schema.graphql'), 'utf8')}\n${valueTypes}`;
}

/** States a subgraph. The loaders' type is checked here and forgotten: outside, every subgraph is the same shape. */
export function defineSubgraph<Loaders>(definition: SubgraphDefinition<Loaders>): SubgraphDefinition {
  return definition as SubgraphDefinition;
}

/** Opens a subgraph's database, brings it up to date, and builds its schema. */
export async function openSubgraph(definition: SubgraphDefinition, config: Config): Promise<Subgraph> {
  const database = await openSubgraphDatabase(definition, config);
  const sdl = subgraphSdl(definition.directory);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: { ...scalars, ...definition.resolvers } as never },
  ]);
  resolveEntities(schema, definition.resolvers);
  const ahead = new ReadAhead(database);
  /** A list that is read to its end is read in longer pages, and each before it is asked for. */
  const toTheEnd = (longestPage: number): Source => ({
    select: (statement) => ahead.select(statement),
    ahead: (statement) => ahead.ask(statement),
    longestPage,
  });
  return {
    name: definition.name,
    sdl,
    schema,
    database,
    context: (identity, longestPage) => {
      const source = longestPage === undefined ? database : toTheEnd(longestPage);
      return { identity, source, loaders: definition.loaders(source), statistics: definition.statistics };
    },
  };
}

/** Opens a subgraph's database alone, for imports and migrations. */
export async function openSubgraphDatabase(definition: SubgraphDefinition, config: Config): Promise<Database> {
  const database = await openDatabase(
    config,
    definition.name,
    [...platformEntities, ...definition.entities],
    [...platformMigrations, ...definition.migrations],
  );
  for (const rollUps of rollUpsOf(definition)) await ensureRollUps(database, rollUps);
  return database;
}

/** The roll-ups that a subgraph's imports keep, each once. */
export function rollUpsOf({ imports }: SubgraphDefinition): RollUps[] {
  return [...new Set(imports.flatMap(({ rollUps }) => rollUps ?? []))];
}
