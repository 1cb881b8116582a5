import type { z } from 'zod';
import { syntheticFlag } from '../../../platform/source.ts';

const prefix = 'synthetic-';

/** Ids tell synthetic rows apart, so that one can never take the place of a row that somebody recorded. */
export function checkSyntheticId(
  { id, source_url }: { id: string; source_url: string },
  context: z.RefinementCtx,
): void {
  const synthetic = syntheticFlag(source_url) === 1;
  if (id.startsWith(prefix) === synthetic) return;
  const message = synthetic
    ? `an id that begins with ${prefix}, because the row's source is synthetic`
    : `an id that does not begin with ${prefix}, because the row's source is not synthetic`;
  context.addIssue({ code: 'custom', path: ['id'], message });
}
