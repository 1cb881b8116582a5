import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * The project's own files that programs can come to load, with the way to each: every file that a string in the code of one
 * names, from its folder or from the root. That holds imports of all kinds, threads and child processes, and of types too.
 * Throws at an `import()` of what no string says.
 */
export function reachedFiles(root: string, programs: readonly string[]): Map<string, string[]> {
  const reached = new Map(programs.map((program) => [program, [program]]));
  // A map gives what is added while it is walked.
  for (const [file, way] of reached)
    for (const name of namedFiles(root, file)) if (!reached.has(name)) reached.set(name, [...way, name]);
  return reached;
}

function namedFiles(root: string, file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const named: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node))
      named.push(...[join(dirname(file), node.text), join(node.text)].filter((path) => isProgram(root, path)));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) checkSaid(file, node);
    ts.forEachChild(node, look);
  };
  look(source);
  return named;
}

const isProgram = (root: string, path: string) =>
  /\.[cm]?[jt]s$/.test(path) && existsSync(join(root, path)) && statSync(join(root, path)).isFile();

function checkSaid(file: string, { arguments: [given] }: ts.CallExpression): void {
  if (given === undefined || !ts.isStringLiteralLike(given))
    throw new Error(`${file}: expected import() of a string; got ${given?.getText() ?? 'nothing'}`);
}
