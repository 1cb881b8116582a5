import type { Refuse } from '../../../platform/importing/kind.ts';
import { syntheticFlag } from '../../../platform/source.ts';

const prefix = 'synthetic-';

/** Ids tell synthetic rows apart, so that one can never take the place of a row that somebody recorded. */
export function checkSyntheticId({ id, source_url }: { id: string; source_url: string }, refuse: Refuse): void {
  const synthetic = syntheticFlag(source_url) === 1;
  if (id.startsWith(prefix) === synthetic) return;
  refuse(
    'id',
    synthetic
      ? `an id that begins with ${prefix}, because the row's source is synthetic`
      : `an id that does not begin with ${prefix}, because the row's source is not synthetic`,
  );
}
