import { open, rename, rm } from 'node:fs/promises';
import { csvLine } from '../../../platform/text.ts';
import type { Person } from './people.ts';
import { codeOf, type Space } from './space.ts';

const columns = [
  'id',
  'area',
  'grade_group',
  'sex',
  'ethnicity',
  'disability',
  'sexual_orientation',
  'religion',
  'age_band',
];
const flushAt = 1 << 18;

/** The lines of an extract, its header first. */
export function* extractLines(space: Space, people: Iterable<Person>): Generator<string> {
  yield csvLine(columns);
  for (const { id, area, religion, combination } of people)
    yield csvLine([
      id,
      area,
      codeOf(space, 'GRADE_GROUP', combination),
      codeOf(space, 'SEX', combination),
      codeOf(space, 'ETHNICITY', combination),
      codeOf(space, 'DISABILITY', combination),
      codeOf(space, 'SEXUAL_ORIENTATION', combination),
      religion,
      codeOf(space, 'AGE', combination),
    ]);
}

/**
 * Writes lines as they come; a quarter of a million characters are held at most. The file has its name when it is whole: half
 * a workforce must not be taken for one.
 */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const partial = `${path}.partial`;
  const handle = await open(partial, 'w');
  try {
    let waiting = '';
    for (const line of lines) {
      waiting += line;
      if (waiting.length < flushAt) continue;
      await handle.appendFile(waiting);
      waiting = '';
    }
    await handle.appendFile(waiting);
    await handle.close();
    await rename(partial, path);
  } catch (error) {
    await handle.close();
    await rm(partial, { force: true });
    throw error;
  }
}
