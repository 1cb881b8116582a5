import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../caller.ts';
import { digest, type State } from '../state.ts';

/**
 * Sets what caches need to know, and says whether the client has the answer already. What depends on who asks is never kept, and
 * neither is an answer of which a part is missing.
 * @param question everything that the answer follows from, besides the state of the data
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13
 */
export function isKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
  state: State | null,
  question: readonly unknown[],
): boolean {
  if (state === null || caller.identity.kind !== 'anonymous') {
    reply.header('cache-control', 'no-store');
    return false;
  }
  const tag = `W/"${digest([state.name, ...question])}"`;
  const modified = lastModified(state);
  reply
    .header('cache-control', 'no-cache')
    .header('etag', tag)
    .header('last-modified', new Date(modified).toUTCString());
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags !== undefined) return tags.split(',').some((each) => each.trim() === tag);
  // Not later: rows that are taken out again take the date of their loading with them.
  return since !== undefined && Date.parse(since) === modified;
}

/** When this program started, for another may write other answers; in whole seconds, as HTTP has them. */
const started = Math.ceil(Date.now() / 1000) * 1000;

/** A day that goes by changes what is overdue. */
function lastModified({ changedAt }: State): number {
  return Math.max(started, new Date().setUTCHours(0, 0, 0, 0), changedAt?.getTime() ?? 0);
}
