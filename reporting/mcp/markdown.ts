import { isWebAddress } from '../pages/cells.ts';

/**
 * A text within a line of Markdown that is shown as it stands: nothing in it is markup, and its line breaks are spaces. What is a
 * web address as a whole is a link to itself.
 * @param longest characters of a text that are told; an address is never cut, for the rest of it leads elsewhere
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownOfText(text: string, longest = Infinity): string {
  if (isWebAddress(text)) return `<${text.replace(/[\s\p{Cc}<>|]/gu, encodeURIComponent)}>`;
  const line = text.replace(/\s+/g, ' ');
  const cut = line.length > longest ? `${line.slice(0, longest)}…` : line;
  // An image begins with the bracket of a link, and a heading or a list with a line.
  return cut.replace(/[\\`*_~[\]<>|]|&(?=#?\w+;)/g, '\\$&');
}
