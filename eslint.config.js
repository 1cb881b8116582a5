import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const topLevel = ['gateway', 'subgraphs', 'reports', 'schema', 'tests', 'bench'];
const notPlace = 'Not a direction that code may import in; docs/architecture.md says which are.';

/** Imports that leave their folder for one of these, at any depth: `../../forums/loaders.ts`. */
const folders = (...names) => ({
  regex: `^(\\.\\./)+(${names.join('|')})(/|$)`,
  message: notPlace,
});
const packages = (...names) => ({
  regex: `^(${names.join('|')})(/|$)`,
  message: 'This package has its place elsewhere; docs/architecture.md says where.',
});
const typeorm = packages('typeorm');
const graphqlPackages = packages('graphql', '@apollo', 'dataloader');
/** Out of a subgraph the only way leads to platform/; from its own folder, and from one inside. */
const outside = { regex: '^\\.\\./(?!\\.\\./platform/)', message: notPlace };
const outsideFromWithin = { regex: '^\\.\\./\\.\\./(?!\\.\\./platform/)', message: notPlace };

/** One block a folder. A later block replaces an earlier one for the same file, so each states all that it forbids. */
const mayNotImport = (files, ...patterns) => ({
  files: [files].flat(),
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default defineConfig(
  globalIgnores(['**/generated.ts', 'schema/*.graphql', 'node_modules', '.data']),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Beside noUncheckedIndexedAccess, `!` is how code says that an index was checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in platform/config.ts alone.' },
      ],
      'no-warning-comments': 'error',
    },
  },
  { files: ['platform/config.ts'], rules: { 'no-restricted-properties': 'off' } },

  mayNotImport('platform/**/*.ts', folders(...topLevel)),
  mayNotImport('gateway/**/*.ts', folders(...topLevel.filter((name) => name !== 'gateway')), typeorm),
  mayNotImport('reports/**/*.ts', folders(...topLevel.filter((name) => name !== 'reports')), typeorm),
  mayNotImport('subgraphs/*.ts', folders(...topLevel.filter((name) => name !== 'subgraphs')), typeorm),
  mayNotImport('subgraphs/*/*.ts', outside, typeorm),
  mayNotImport('subgraphs/*/entities.ts', outside),
  mayNotImport('subgraphs/*/loaders.ts', outside, typeorm, {
    regex: '^\\./(resolvers|import|migrations|generated\\.ts)',
    message: 'Loaders know data/ and entities.ts alone.',
  }),
  mayNotImport('subgraphs/*/*/*.ts', outsideFromWithin, typeorm),
  mayNotImport('subgraphs/*/migrations/*.ts', outsideFromWithin),
  mayNotImport('subgraphs/*/resolvers/*.ts', outsideFromWithin, typeorm, folders('import', 'migrations')),
  mayNotImport(
    'subgraphs/*/import/*.ts',
    outsideFromWithin,
    typeorm,
    graphqlPackages,
    folders('resolvers', 'loaders\\.ts', 'data'),
  ),
  mayNotImport('subgraphs/*/data/*.ts', outsideFromWithin, typeorm, graphqlPackages, {
    regex: '^\\.\\./(?!entities\\.ts$|(\\.\\./)+platform/)',
    message: 'data/ asks for rows: it knows entities.ts and platform/ alone, and nothing of GraphQL.',
  }),
  // The one place where the gateway meets the list of subgraphs.
  mayNotImport('gateway/main.ts', typeorm, {
    regex: '^\\.\\./subgraphs/(?!(index|load)\\.ts$)',
    message: 'The gateway knows subgraphs by their list alone.',
  }),

  {
    files: ['platform/*.graphql', 'subgraphs/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser },
    rules: {
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
    },
  },
  {
    files: ['tests/**/*.graphql', 'reports/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/api.graphql', documents: '{tests,reports}/**/*.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // For clients that keep a cache by id, which these are not.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
