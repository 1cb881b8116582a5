const ourCodes = new Set(['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE']);

/** Whether a request failed, wholly or in part, through no fault of the client. */
export function isOurFault(status: number, codes: readonly string[]): boolean {
  return status >= 500 || codes.some((code) => ourCodes.has(code));
}
