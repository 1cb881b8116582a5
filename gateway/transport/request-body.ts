import type { SubgraphRequest } from '../../platform/execute.ts';

const rememberedQueries = 2_000;

/**
 * Makes what writes the bodies of a subgraph's requests. An engine asks with the same few query texts again and again, so
 * each is escaped once.
 */
export function bodyWriter(): (request: SubgraphRequest, longestPage?: number) => string {
  const beginnings = new Map<string, string>();

  function beginning(query: string): string {
    const known = beginnings.get(query);
    if (known !== undefined) return known;
    const made = `{"query":${JSON.stringify(query)}`;
    if (beginnings.size >= rememberedQueries) beginnings.delete(beginnings.keys().next().value!);
    beginnings.set(query, made);
    return made;
  }

  return ({ query, variables, operationName }, longestPage) => {
    let body = beginning(query);
    if (variables != null) body += `,"variables":${JSON.stringify(variables)}`;
    if (operationName != null) body += `,"operationName":${JSON.stringify(operationName)}`;
    if (longestPage !== undefined) body += `,"extensions":{"longestPage":${longestPage}}`;
    return `${body}}`;
  };
}
