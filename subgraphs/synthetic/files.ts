import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLine } from '../../platform/text.ts';

/** Columns of the generated files, by import kind, in the order their rows are loaded. */
const columns = {
  meetings: [
    'date',
    'date_precision',
    'panel_slug',
    'panel_name',
    'area_slug',
    'meeting_kind',
    'theme',
    'topics',
    'cases_reviewed',
    'case_types',
    'lessons_actions',
    'source_url',
  ],
  membership: [
    'panel_slug',
    'as_of',
    'seats',
    'filled',
    'security_checked',
    'trained',
    'sectors',
    'expertise',
    'source_url',
  ],
  'case-reviews': [
    'id',
    'panel_slug',
    'meeting_id',
    'area_slug',
    'strand',
    'crime_type',
    'finalised_on',
    'reviewed_on',
    'outcome',
    'flagged_correctly',
    'source_url',
  ],
  feedback: ['id', 'case_review_id', 'kind', 'stage', 'point', 'target_agency', 'source_url'],
  recommendations: [
    'id',
    'date',
    'date_precision',
    'panel_slug',
    'body',
    'area_slug',
    'strand',
    'kind',
    'stage',
    'point',
    'response_or_action',
    'status',
    'target_agency',
    'source_url',
    'case_review_id',
    'responded_on',
    'owner_role',
    'due_on',
    'followed_up_on',
  ],
} as const;

export type SyntheticKind = keyof typeof columns;
/** The kinds generated, those that others refer to first. */
export const syntheticKinds = Object.keys(columns) as SyntheticKind[];

export type Cells<Kind extends SyntheticKind> = Record<(typeof columns)[Kind][number], string>;
/** One row of one of the files. */
export type SyntheticRow = { [Kind in SyntheticKind]: { kind: Kind; cells: Cells<Kind> } }[SyntheticKind];
/** What decides every row. */
export type SyntheticSet = {
  /** Times the cases of each meeting, with their feedback and recommendations; above 0, at most 100. */
  scale: number;
  /** A whole number: the same seed and scale give the same rows. */
  seed: number;
};

export type SyntheticFile = { path: string; rowCount: number };

/** The cells of a row in the order of its file's columns. */
export function cellsInOrder({ kind, cells }: SyntheticRow): string[] {
  return columns[kind].map((column) => (cells as Record<string, string>)[column]!);
}

/** What the files of a set are named by, and so their receipts. */
function setLabel({ scale, seed }: SyntheticSet): string {
  return `synthetic-scale-${scale}-seed-${seed}`;
}

/** The set that a file of it is of, in words; null where the name is not of such a file. */
export function setOfFile(name: string): string | null {
  const match = /-synthetic-scale-(.+)-seed-(-?\d+)\.csv$/.exec(name);
  return match === null ? null : `scale ${match[1]}, seed ${match[2]}`;
}

const flushAt = 1 << 18;

/**
 * Writes rows as CSV into a folder, one file a kind, as they come; a quarter of a million characters a file are held at most.
 * Rows of kinds not asked for are passed over.
 */
export async function writeFiles(
  folder: string,
  set: SyntheticSet,
  kinds: readonly SyntheticKind[],
  rows: Iterable<SyntheticRow>,
): Promise<Map<SyntheticKind, SyntheticFile>> {
  const files = new Map<SyntheticKind, SyntheticFile & { handle: FileHandle; waiting: string }>();
  try {
    for (const kind of kinds) {
      const path = join(folder, `${kind}-${setLabel(set)}.csv`);
      files.set(kind, { path, rowCount: 0, handle: await open(path, 'w'), waiting: csvLine(columns[kind]) });
    }
    for (const row of rows) {
      const file = files.get(row.kind);
      if (file === undefined) continue;
      file.rowCount += 1;
      file.waiting += csvLine(cellsInOrder(row));
      if (file.waiting.length < flushAt) continue;
      await file.handle.appendFile(file.waiting);
      file.waiting = '';
    }
    for (const { handle, waiting } of files.values()) await handle.appendFile(waiting);
  } finally {
    for (const { handle } of files.values()) await handle.close();
  }
  return new Map([...files].map(([kind, { path, rowCount }]) => [kind, { path, rowCount }]));
}
