/** What a document's text holds, counted without parsing it; exact for a text that parses. */
export type Tally = {
  lines: number;
  /** Words, numbers, texts and marks, as the grammar's lexer tells them apart. */
  tokens: number;
  /** How many brackets of any kind are open at once at most. */
  nesting: number;
  aliases: number;
  directives: number;
};

const [tab, newline, carriageReturn, space, quote, hash] = [9, 10, 13, 32, 34, 35];
const [openParenthesis, closeParenthesis, comma, dot, colon, at, backslash] = [40, 41, 44, 46, 58, 64, 92];
const [openBracket, closeBracket, openBrace, closeBrace, byteOrderMark] = [91, 93, 123, 125, 0xfeff];

/** Characters that go on with a name or a number; a sign or point only ever stands within a number. */
const ofWord = new Uint8Array(128);
for (const each of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz') ofWord[each.charCodeAt(0)] = 1;
const ofNumber = ofWord.slice();
for (const each of '+-.') ofNumber[each.charCodeAt(0)] = 1;

/** Reads a document's text once, in a time that grows with its length alone and without recursion. */
export function scan(text: string): Tally {
  const tally = { lines: linesOf(text), tokens: 0, nesting: 0, aliases: 0, directives: 0 };
  let open = 0;
  let parentheses = 0;
  let place = 0;
  while (place < text.length) {
    const code = text.charCodeAt(place++);
    if (code === space || code === newline || code === comma || code === tab || code === carriageReturn) continue;
    if (code === byteOrderMark) continue;
    if (code === hash) {
      place = endOfLine(text, place);
      continue;
    }
    tally.tokens++;
    if (code === quote) place = endOfString(text, place);
    else if (ofNumber[code] === 1 && code !== dot) place = endOfWord(text, place, ofWord[code] === 1 && code > 57);
    else if (code === dot) place += 2;
    else if (code === openBrace || code === openBracket || code === openParenthesis) {
      if (++open > tally.nesting) tally.nesting = open;
      if (code === openParenthesis) parentheses++;
    } else if (code === closeBrace || code === closeBracket || code === closeParenthesis) {
      open--;
      if (code === closeParenthesis) parentheses--;
    } else if (code === at) tally.directives++;
    // Outside of arguments and variables, which stand in parentheses, a colon follows an alias and nothing else.
    else if (code === colon && parentheses === 0) tally.aliases++;
  }
  return tally;
}

/** Line ends, those in texts and comments included; a pair of the two characters that end one counts twice. */
function linesOf(text: string): number {
  let lines = 1;
  for (const end of ['\n', '\r'])
    for (let place = text.indexOf(end); place !== -1; place = text.indexOf(end, place + 1)) lines++;
  return lines;
}

function endOfWord(text: string, from: number, isName: boolean): number {
  const goesOn = isName ? ofWord : ofNumber;
  let place = from;
  while (goesOn[text.charCodeAt(place)] === 1) place++;
  return place;
}

function endOfLine(text: string, from: number): number {
  let place = from;
  while (place < text.length) {
    const code = text.charCodeAt(place++);
    if (code === newline || code === carriageReturn) break;
  }
  return place;
}

/** Where a text ends whose first quotation mark is read; where it does not end, the parser stops too. */
function endOfString(text: string, from: number): number {
  const isBlock = text.charCodeAt(from) === quote && text.charCodeAt(from + 1) === quote;
  if (!isBlock) {
    for (let place = from; place < text.length; place++) {
      const code = text.charCodeAt(place);
      if (code === quote || code === newline || code === carriageReturn) return place + 1;
      if (code === backslash) place++;
    }
    return text.length;
  }
  for (let end = text.indexOf('"""', from + 2); end !== -1; end = text.indexOf('"""', end + 1))
    if (text.charCodeAt(end - 1) !== backslash) return end + 3;
  return text.length;
}
