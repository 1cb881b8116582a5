import { Refusal } from './refusal.ts';

export const jsonType = 'application/json';
export const graphqlType = 'application/graphql-response+json';
export type AnswerType = typeof jsonType | typeof graphqlType;

/** What stands first is taken where a client leaves the choice: a client of before the specification reads plain JSON alone. */
const offered: AnswerType[] = [jsonType, graphqlType];
/** Clients send few different headers; each is read once. */
const known = new Map<string, AnswerType | null>();
const knownAtMost = 200;

/**
 * The media type to answer with, by the client's header `Accept` (RFC 9110, section 12.5.1). Throws a refusal with status
 * 406 where the client takes none that there is.
 */
export function answerType(accept: string | undefined): AnswerType {
  if (accept === undefined || accept === '*/*') return jsonType;
  let type = known.get(accept);
  if (type === undefined) {
    type = preferred(accept);
    if (known.size >= knownAtMost) known.clear();
    known.set(accept, type);
  }
  if (type === null)
    throw new Refusal(406, `expected an Accept header that takes ${graphqlType} or ${jsonType}; got ${accept}`);
  return type;
}

function preferred(accept: string): AnswerType | null {
  const ranges = qualities(accept).filter(({ parameters }) => takesUtf8(parameters));
  if (accept.trim() === '') return jsonType;
  const candidates = offered.flatMap((type) => {
    // The most specific range that covers a type says how much the client wants it.
    const range = [type, 'application/*', '*/*'].flatMap((name) => ranges.find(({ value }) => value === name) ?? [])[0];
    return range === undefined || range.quality === 0 ? [] : [{ type, ...range }];
  });
  candidates.sort((a, b) => b.quality - a.quality || a.place - b.place);
  return candidates[0]?.type ?? null;
}

function takesUtf8(parameters: string[]): boolean {
  return parameters.every((each) => !each.startsWith('charset=') || /^charset="?utf-?8"?$/.test(each));
}

/** The members of a header that lists what a client takes, in the client's order; a quality that is no number counts as 1. */
export function qualities(header: string): { value: string; parameters: string[]; quality: number; place: number }[] {
  return header.split(',').map((member, place) => {
    const [value, ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
    const stated = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    return { value: value!, parameters, quality: Number.isNaN(stated) ? 1 : stated, place };
  });
}
