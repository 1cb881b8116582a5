import { createRequire } from 'node:module';
import type * as server from '@apollo/server';
import type * as disabled from '@apollo/server/plugin/disabled';

/**
 * The stock server's values. Required rather than imported: its module build is hundreds of small files, which the TypeScript
 * loader fetches one by one, a third of a second of every start.
 */
const load = createRequire(import.meta.url);

export const { ApolloServer } = load('@apollo/server') as typeof server;
export const {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} = load('@apollo/server/plugin/disabled') as typeof disabled;
