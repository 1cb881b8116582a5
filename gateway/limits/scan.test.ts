import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql';
import { expect, test } from 'vitest';
import { scan } from './scan.ts';

const folder = (name: string) => join(import.meta.dirname, '../../tests', name);
const operations = ['acceptance', 'questions'].flatMap((name) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder(name), file), 'utf8')),
);

/** The same counts by the real lexer and parser. */
function counted(text: string) {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens++;
    if (['(', '[', '{'].includes(token.kind)) nesting = Math.max(nesting, ++open);
    if ([')', ']', '}'].includes(token.kind)) open--;
  }
  let aliases = 0;
  let directives = 0;
  visit(parse(text), {
    [Kind.FIELD]: ({ alias }) => void (aliases += alias === undefined ? 0 : 1),
    [Kind.DIRECTIVE]: () => void directives++,
  });
  return { lines: text.split(/\r|\n/).length, tokens, nesting, aliases, directives };
}

test('every operation of the project, and those that a lexer could stumble over, are counted as the parser reads them', () => {
  const tricky = [
    getIntrospectionQuery(),
    '{ a: b(c: "d: {[(@", e: """f: "{ \\""" ( """, g: "\\"{") }',
    '{ a(b: """\\"""""") c(d: "") e(f: """""") }',
    '# { a: b\n{ a # @x: (\r\n b: c }\r',
    '\ufeff{ a(b: -1.5e+10, c: .5) }'.replace('.5)', '0.5)'),
    'query ($a: [Int!]! = [1, 2] @x) @y { ...f @z(a: {b: [$a]}) ... on T @w { a: b } } fragment f on T { c: d }',
    '{ a(b: "日本 { é") c }',
  ];
  for (const text of [...operations, ...tricky]) expect(scan(text)).toEqual(counted(text));
});

test.each([
  ['a text that does not end', '{ a(b: "', 6],
  ['a line end in a text', '{ a(b: "c\n { {', 8],
  ['a block that does not end', '{ a(b: """ \\""" { {', 6],
  ['brackets that only close', ')))}}}]]]: :', 11],
])('%s is scanned to its end', (_, text, tokens) => {
  expect(scan(text)).toMatchObject({ tokens });
});
