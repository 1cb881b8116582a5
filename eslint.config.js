import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const topLevel = ['gateway', 'subgraphs', 'reporting', 'reports', 'schema', 'tests', 'bench'];

/** Imports that leave their folder for one of these, at any depth: `../../forums/loaders.ts`. */
const folders = (message, ...names) => ({ regex: `^(\\.\\./)+(${names.join('|')})(/|$)`, message });
/** Imports that leave a top-level folder for another than platform/ and `others`. */
const onlyItself = (name, ...others) =>
  folders(
    `${name}/ imports itself, ${['platform', ...others].map((other) => `${other}/`).join(', ')} and packages alone.`,
    ...topLevel.filter((other) => other !== name && !others.includes(other)),
  );
const packages = (message, ...names) => ({ regex: `^(${names.join('|')})(/|$)`, message });

const typeorm = packages('TypeORM belongs in entities.ts, migrations/ and platform/.', 'typeorm');
const graphqlPackages = packages('GraphQL belongs in resolvers/.', 'graphql', '@apollo', 'dataloader');
/** Out of a subgraph the only way leads to platform/; from its own folder, and from one inside. */
const subgraphAlone = 'A subgraph imports itself, platform/ and packages alone.';
const outside = { regex: '^\\.\\./(?!\\.\\./platform/)', message: subgraphAlone };
const outsideFromWithin = { regex: '^\\.\\./\\.\\./(?!\\.\\./platform/)', message: subgraphAlone };

/** Folders that read extracts or hold the key: a process that serves must have no way there. */
const release = {
  regex: '(^|/)release/',
  message: 'Extracts and the key of releases are for the release job alone: subgraphs/release.ts.',
};
const releaseJob = { ...release, regex: '(^|/)release/|^\\./release(-[^/]*)?\\.ts$' };

/** The rule for imports knows declarations alone; a folder that is closed to them is closed to `import()` too. */
const ofExpression = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
  message,
});

/** One block a folder. A later block replaces an earlier one for the same file, so each states all that it forbids. */
const mayNotImport = (files, ...patterns) => ({
  files: [files],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...patterns.map(ofExpression)],
  },
});

// One for SDL and operations: the plugin keeps the first configuration it meets.
const graphqlFiles = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: {
      schema: 'schema/api.graphql',
      documents: ['{tests,reports}/**/*.graphql', '!tests/federation/**'],
    },
  },
};

export default defineConfig(
  globalIgnores(['**/generated.ts', 'schema/*.graphql', 'node_modules', '.data']),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', 'platform/**/*.js', 'gateway/engine/**/*.js'],
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

  mayNotImport('platform/**/*.{ts,js}', onlyItself('platform'), release),
  mayNotImport('platform/release/*.ts', onlyItself('platform')),
  mayNotImport('gateway/**/*.{ts,js}', onlyItself('gateway'), typeorm, release),
  mayNotImport('reporting/**/*.ts', onlyItself('reporting'), typeorm, release),
  mayNotImport('reports/**/*.ts', onlyItself('reports', 'reporting'), typeorm, release),
  mayNotImport('subgraphs/*.ts', onlyItself('subgraphs'), typeorm, releaseJob),
  mayNotImport('subgraphs/release{,-*}.ts', onlyItself('subgraphs'), typeorm),
  mayNotImport('subgraphs/*/*.ts', outside, typeorm, release),
  mayNotImport('subgraphs/*/entities.ts', outside, release),
  mayNotImport('subgraphs/*/loaders.ts', outside, typeorm, release, {
    regex: '^\\./(resolvers|import|migrations|generated\\.ts)',
    message: 'Loaders know data/ and entities.ts, and nothing of GraphQL.',
  }),
  mayNotImport('subgraphs/*/*/*.ts', outsideFromWithin, typeorm, release),
  mayNotImport('subgraphs/*/release/*.ts', outsideFromWithin, typeorm),
  mayNotImport('subgraphs/*/migrations/*.ts', outsideFromWithin, release),
  mayNotImport(
    'subgraphs/*/resolvers/*.ts',
    outsideFromWithin,
    typeorm,
    release,
    folders('Resolvers know loaders.ts and data/.', 'import', 'migrations'),
  ),
  mayNotImport(
    'subgraphs/*/import/*.ts',
    outsideFromWithin,
    typeorm,
    release,
    graphqlPackages,
    folders('Imports map rows: they ask for none.', 'resolvers', 'loaders\\.ts', 'data'),
  ),
  mayNotImport('subgraphs/*/data/*.ts', outsideFromWithin, typeorm, release, graphqlPackages, {
    regex: '^\\.\\./(resolvers|loaders|import|migrations|generated|index)[./]',
    message: 'data/ asks for rows: it knows entities.ts and platform/, and nothing of loaders and GraphQL.',
  }),
  // The one place where the gateway meets the list of subgraphs, and those where it meets the reports.
  mayNotImport('gateway/open-graph.ts', onlyItself('gateway', 'subgraphs'), typeorm, release, {
    regex: '^\\.\\./subgraphs/(?!(index|load)\\.ts$)',
    message: 'The gateway knows subgraphs by their list alone.',
  }),
  mayNotImport('gateway/{reports,report,mcp}.ts', onlyItself('gateway', 'reporting', 'reports'), typeorm, release, {
    regex: '^\\.\\./reports/(?!index\\.ts$)',
    message: 'The gateway knows reports by their list alone.',
  }),

  {
    files: ['platform/*.graphql', 'subgraphs/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlFiles,
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
    // Schemas, not operations.
    ignores: ['tests/federation/**'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlFiles,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // For clients that keep a cache by id, which these are not.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
