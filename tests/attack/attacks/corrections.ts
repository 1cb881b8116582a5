import { makeGraph } from '../graph.ts';
import type { People } from '../people.ts';

/**
 * The attacker can bring about that a release is corrected, again and again, without a change of the extract: each correction
 * has noise of its own, and the mean of all of them would come near the true counts.
 * @returns how many releases of the same people the job made before it refused, and the words of the refusal
 */
export async function correctRepeatedly(
  people: People,
  masterKey: Uint8Array,
  withPairs: boolean,
  most = 12,
): Promise<{ releases: number; refusal: string | null }> {
  const graph = makeGraph();
  try {
    for (let releases = 0; releases < most; releases++)
      try {
        await graph.release(people, '2025-03-31', { masterKey, withPairs, correction: releases > 0 });
      } catch (error) {
        return { releases, refusal: (error as Error).message };
      }
    return { releases: most, refusal: null };
  } finally {
    graph.remove();
  }
}
