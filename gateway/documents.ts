import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { manifestEntry } from './http/manifest.ts';

await new Command('npm run documents --')
  .description('Writes a manifest of trusted documents: every .graphql file of a folder, each with one operation.')
  .argument('<folder>', 'where the .graphql files are, at any depth')
  .option('--out <file>', 'where the manifest goes; standard output unless told')
  .addHelpText('after', '\nWhat to do with it: docs/trusted-documents.md')
  .action((folder: string, { out }: { out?: string }) => {
    try {
      const manifest = `${JSON.stringify(manifestOf(folder), null, 2)}\n`;
      if (out === undefined) process.stdout.write(manifest);
      else writeFileSync(out, manifest);
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  })
  .parseAsync();

/** The form of Apollo's tools, of which other gateways read it too. */
function manifestOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  if (files.length === 0) throw new Error(`expected .graphql files in ${folder}; got none`);
  const faults: string[] = [];
  const operations = files.flatMap((file) => {
    try {
      return [manifestEntry(readFileSync(join(folder, file), 'utf8'))];
    } catch (error) {
      faults.push(`${file}: ${(error as Error).message}`);
      return [];
    }
  });
  if (faults.length > 0) throw new Error(`Documents that cannot be trusted:\n  ${faults.join('\n  ')}`);
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}
