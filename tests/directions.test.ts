import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/** The project's own configuration, without the rules that need the types of a file that is not there. */
const eslint = new ESLint({ overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,js}'] }] });

async function faults(filePath: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map((message) => message.ruleId ?? message.message));
}

const imports = (specifier: string) => `import '${specifier}';\n`;

test.each([
  ['platform/planted.ts', '../gateway/server.ts'],
  ['platform/importing/planted.ts', '../../subgraphs/index.ts'],
  ['gateway/engine/planted.ts', '../../subgraphs/index.ts'],
  ['gateway/server.ts', '../subgraphs/index.ts'],
  ['gateway/standalone.ts', '../subgraphs/index.ts'],
  ['gateway/engine/planner/planner-thread.js', '../../../subgraphs/index.ts'],
  ['gateway/main.ts', '../subgraphs/index.ts'],
  ['gateway/main.ts', 'typeorm'],
  ['gateway/open-graph.ts', '../subgraphs/forums/index.ts'],
  ['gateway/open-graph.ts', '../reports/index.ts'],
  ['gateway/server.ts', '../reporting/http/routes.ts'],
  ['gateway/engine/planted.ts', '../../reports/index.ts'],
  ['gateway/reports.ts', '../reports/areas/report.ts'],
  ['gateway/report.ts', '../subgraphs/load.ts'],
  ['reporting/planted.ts', '../reports/index.ts'],
  ['reporting/http/planted.ts', '../../gateway/server.ts'],
  ['reporting/http/planted.ts', '../../subgraphs/index.ts'],
  ['reporting/planted.ts', '../platform/release/noise.ts'],
  ['platform/planted.ts', '../reporting/run.ts'],
  ['subgraphs/load.ts', '../reporting/run.ts'],
  ['reports/commission/report.ts', '../../gateway/reports.ts'],
  ['subgraphs/forums/loaders.ts', '../scrutiny/loaders.ts'],
  ['subgraphs/forums/resolvers/Panel.ts', '../../scrutiny/loaders.ts'],
  ['subgraphs/workforce/index.ts', '../../gateway/server.ts'],
  ['subgraphs/workforce/index.ts', '../index.ts'],
  ['subgraphs/load.ts', '../gateway/server.ts'],
  ['subgraphs/synthetic/panels.ts', '../forums/index.ts'],
  ['subgraphs/synthetic/panels.ts', '../load.ts'],
  ['gateway/open-graph.ts', '../subgraphs/synthetic/generate.ts'],
  ['subgraphs/forums/resolvers/Panel.ts', '../import/panels.ts'],
  ['subgraphs/forums/resolvers/Panel.ts', 'typeorm'],
  ['subgraphs/forums/loaders.ts', './resolvers/Panel.ts'],
  ['subgraphs/forums/loaders.ts', './import/panels.ts'],
  ['subgraphs/forums/data/panels.ts', '../loaders.ts'],
  ['subgraphs/forums/data/panels.ts', '../resolvers/Panel.ts'],
  ['subgraphs/forums/data/panels.ts', '../generated.ts'],
  ['subgraphs/forums/data/panels.ts', 'graphql'],
  ['subgraphs/forums/data/panels.ts', '@apollo/subgraph'],
  ['subgraphs/forums/data/panels.ts', 'typeorm'],
  ['subgraphs/forums/import/panels.ts', '../data/panels.ts'],
  ['subgraphs/forums/import/panels.ts', 'graphql'],
  ['reports/commission/report.ts', '../../subgraphs/index.ts'],
  ['platform/planted.ts', './release/noise.ts'],
  ['platform/sqlite-reader-thread.js', './release/noise.ts'],
  ['platform/disclosure/planted.ts', '../release/noise.ts'],
  ['gateway/main.ts', '../platform/release/master-key.ts'],
  ['gateway/open-graph.ts', '../subgraphs/release.ts'],
  ['gateway/distributed.ts', '../platform/release/master-key.ts'],
  ['gateway/engine/planted.ts', '../../platform/release/noise.ts'],
  ['reports/commission/report.ts', '../../platform/release/noise.ts'],
  ['subgraphs/main.ts', '../platform/release/master-key.ts'],
  ['subgraphs/index.ts', './release-subjects.ts'],
  ['subgraphs/load.ts', './release.ts'],
  ['subgraphs/load.ts', './workforce/release/staff.ts'],
  ['subgraphs/workforce/index.ts', './release/staff.ts'],
  ['subgraphs/workforce/entities.ts', '../../platform/release/counts.ts'],
  ['subgraphs/workforce/loaders.ts', './release/staff.ts'],
  ['subgraphs/workforce/resolvers/Query.ts', '../release/staff.ts'],
  ['subgraphs/workforce/data/headcounts.ts', '../../../platform/release/read-extract.ts'],
  ['subgraphs/workforce/import/workforce.ts', '../release/staff.ts'],
  ['subgraphs/workforce/migrations/index.ts', '../release/staff.ts'],
])('%s may not import %s', async (filePath, specifier) => {
  expect(await faults(filePath, imports(specifier))).toEqual(['no-restricted-imports']);
  expect(await faults(filePath, `await import('${specifier}');\n`)).toEqual(['no-restricted-syntax']);
});

test.each([
  ['platform/importing/planted.ts', '../errors.ts'],
  ['gateway/engine/planted.ts', '../../platform/errors.ts'],
  ['gateway/open-graph.ts', '../subgraphs/index.ts'],
  ['gateway/reports.ts', '../reports/index.ts'],
  ['gateway/report.ts', '../reporting/question.ts'],
  ['reporting/http/planted.ts', '../../platform/source.ts'],
  ['reports/commission/report.ts', '../../reporting/parameters/standard.ts'],
  ['subgraphs/forums/resolvers/Panel.ts', '../loaders.ts'],
  ['subgraphs/forums/resolvers/Panel.ts', '../../../platform/source.ts'],
  ['subgraphs/forums/loaders.ts', './data/panels.ts'],
  ['subgraphs/forums/data/panels.ts', '../entities.ts'],
  ['subgraphs/forums/data/panels.ts', '../../../platform/connection.ts'],
  ['subgraphs/forums/entities.ts', 'typeorm'],
  ['subgraphs/forums/import/panels.ts', '../entities.ts'],
  ['subgraphs/load.ts', './index.ts'],
  ['subgraphs/publications/data/publications.ts', '../search-words.ts'],
  ['subgraphs/load.ts', '../platform/disclosure/releases.ts'],
  ['subgraphs/workforce/loaders.ts', './released.ts'],
  ['subgraphs/workforce/index.ts', './release-tables.ts'],
  ['subgraphs/workforce/release/staff.ts', '../../../platform/release/subject.ts'],
  ['subgraphs/release.ts', '../platform/release/make-release.ts'],
  ['subgraphs/release-subjects.ts', './workforce/release/staff.ts'],
  ['platform/release/noise.ts', '../disclosure/closed-list.ts'],
])('%s may import %s', async (filePath, specifier) => {
  expect(await faults(filePath, imports(specifier))).toEqual([]);
  expect(await faults(filePath, `await import('${specifier}');\n`)).toEqual([]);
});

test('settings are read in one file', async () => {
  const text = 'export const port = process.env.PORT;\n';
  expect(await faults('gateway/server.ts', text)).toEqual(['no-restricted-properties']);
  expect(await faults('platform/config.ts', text)).toEqual([]);
});

test('a rule cannot be switched off in a file', async () => {
  expect(await faults('gateway/server.ts', 'export const x: any = 1; // eslint-disable-line\n')).toContain(
    '@typescript-eslint/no-explicit-any',
  );
});

const described =
  '"All."\ntype Query {\n  "One."\n  area(\n    "Which."\n    code: ID\n  ): Kind\n}\n\n"Kinds."\nenum Kind {\n  "Now."\n  NOW\n}\n\n"Which."\ninput Filter {\n  "Kind."\n  kind: Kind\n}\n';

test('described SDL is accepted', async () => {
  expect(await faults('subgraphs/forums/schema.graphql', described)).toEqual([]);
});

test.each(['"All."', '"One."', '"Which."', '"Kinds."', '"Now."', '"Kind."'])(
  'SDL without the description %s is refused',
  async (text) => {
    expect(await faults('subgraphs/forums/schema.graphql', described.replace(text, ''))).toEqual([
      '@graphql-eslint/require-description',
    ]);
  },
);
