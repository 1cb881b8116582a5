import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);
const entryPoints = {
  app: join(import.meta.dirname, 'app.js'),
  'editor-worker': require.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
  'json-worker': require.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
  'graphql-worker': require.resolve('monaco-graphql/esm/graphql.worker.js'),
};

/**
 * Bundles GraphiQL, which ships as modules that no browser can load, from the installed packages: about two seconds, kept in
 * memory. Done at the first visit, so that a start does not wait for it and the project needs no build.
 * @returns each file's bytes by its name.
 */
export async function bundleGraphiql(): Promise<Map<string, Uint8Array>> {
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints,
    outdir: import.meta.dirname,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    assetNames: '[name]',
    loader: { '.ttf': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  await stop();
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
