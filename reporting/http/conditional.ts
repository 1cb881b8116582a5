import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../caller.ts';
import { digest, type State } from '../state.ts';

/** An answer as caches know it: its entity tag, and when it last changed, in milliseconds. */
type Version = { readonly tag: string; readonly modified: number };

/**
 * The version of an answer; null where it is never kept: what depends on who asks, and that of which a part is missing.
 * @param question everything that the answer follows from, besides the state of the data
 */
export function versionOf(caller: Caller, state: State | null, question: readonly unknown[]): Version | null {
  if (state === null || caller.identity.kind !== 'anonymous') return null;
  return { tag: `W/"${digest([state.name, ...question])}"`, modified: lastModified(state) };
}

/** Whether the client names the version by its tag, which it can only have from an earlier answer to the same question. */
export function isNamed({ headers }: FastifyRequest, version: Version | null): boolean {
  return version !== null && (headers['if-none-match'] ?? '').split(',').some((each) => each.trim() === version.tag);
}

/**
 * Sets what caches need to know, and says whether the client has the answer already.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13
 */
export function isKnown(request: FastifyRequest, reply: FastifyReply, version: Version | null): boolean {
  if (version === null) {
    reply.header('cache-control', 'no-store');
    return false;
  }
  const { tag, modified } = version;
  reply
    .header('cache-control', 'no-cache')
    .header('etag', tag)
    .header('last-modified', new Date(modified).toUTCString());
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags !== undefined) return isNamed(request, version);
  // Not later: rows that are taken out again take the date of their loading with them.
  return since !== undefined && Date.parse(since) === modified;
}

/** When this program started, for another may write other answers; in whole seconds, as HTTP has them. */
const started = Math.ceil(Date.now() / 1000) * 1000;

/** A day that goes by changes what is overdue. */
function lastModified({ changedAt }: State): number {
  return Math.max(started, new Date().setUTCHours(0, 0, 0, 0), changedAt?.getTime() ?? 0);
}
