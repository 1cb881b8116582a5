import type { Column, FilledTable } from '../tables/table.ts';

/** A column as a page shows it. */
export type ShownColumn = {
  readonly column: Column;
  /** Its place in the rows. */
  readonly index: number;
  /** Place of the column that says why there is no number. */
  readonly flag: number | null;
  /** Place of the column that says which language its text is in. */
  readonly language: number | null;
  readonly isNumeric: boolean;
  /** Whether its numbers are percentages: always, never, or where the column at this place says PERCENT. */
  readonly percent: boolean | number;
  /** Numbers of footnotes stand in place of addresses. */
  readonly isSource: boolean;
};

const languageFields: Readonly<Record<string, string>> = { name: 'nameLanguage', title: 'titleLanguage' };
const saidByFootnote = new Set(['Source.kind', 'Source.note']);
const percentages = /Rate$|^(share|shareBenchmark|declaredShare|difference)$/;

/**
 * The columns of a table that a page shows: not those for files only, nor flags, languages and kinds of source, which speak
 * through the cells beside them, nor whether rows are made up where none is.
 */
export function columnsShown({ shape: { table, columns }, rows }: FilledTable): ShownColumn[] {
  const flags = new Set(columns.map(({ flag }) => flag));
  const beside = (column: Column, field: string) =>
    columns.findIndex(
      (other) =>
        fieldOf(other) === field &&
        other.parentCoordinate === column.parentCoordinate &&
        other.level === column.level &&
        other.path.slice(0, -1).join() === column.path.slice(0, -1).join(),
    );
  const orNull = (index: number) => (index === -1 ? null : index);
  const shown = columns.map((column, index): ShownColumn => {
    const languageField = languageFields[fieldOf(column)];
    const unit = fieldOf(column) === 'value' || fieldOf(column) === 'change' ? beside(column, 'unit') : -1;
    return {
      column,
      index,
      flag: orNull(columns.findIndex(({ id }) => id === column.flag)),
      language: languageField === undefined ? null : orNull(beside(column, languageField)),
      isNumeric: !column.isList && (column.type === 'integer' || column.type === 'number'),
      percent: unit === -1 ? column.heading.en.endsWith('%') || percentages.test(fieldOf(column)) : unit,
      isSource: column.coordinate === 'Source.url',
    };
  });
  const unseen = new Set<number | null>(shown.map(({ language }) => language));
  return shown.filter(
    ({ column, index }) =>
      !table.filesOnly?.includes(column.id) &&
      !flags.has(column.id) &&
      !unseen.has(index) &&
      !saidByFootnote.has(column.coordinate) &&
      (fieldOf(column) !== 'containsSynthetic' || rows.some((row) => row[index] === true)),
  );
}

const fieldOf = ({ coordinate }: Column) => coordinate.slice(coordinate.indexOf('.') + 1);
