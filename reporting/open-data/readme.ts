import { csvLine } from '../../platform/text.ts';
import type { PageLanguage } from '../report.ts';
import type { Measured } from '../units.ts';
import { phrases, say } from '../words/phrases.ts';
import type { Part } from './parts.ts';

export type Told = {
  readonly language: PageLanguage;
  readonly synthetic: boolean;
  /** Null where nothing was loaded. */
  readonly changedAt: Date | null;
};

/** What the archive holds, with the rows that were written of each table. */
export function readme(
  parts: readonly Part[],
  rowCounts: ReadonlyMap<string, number>,
  { language, synthetic, changedAt }: Told,
): string {
  const text = (name: keyof typeof phrases, slots: Record<string, string> = {}) => say(phrases[name], language, slots);
  const paragraphs = [
    `# ${text('openData')}`,
    text(synthetic ? 'openDataSynthetic' : 'openDataPublished'),
    changedAt === null ? '' : text('openDataChanged', { day: changedAt.toISOString().slice(0, 10) }),
    [
      `| ${text('file')} | ${text('content')} | ${text('rowCount')} |`,
      '| --- | --- | --: |',
      ...parts.map(({ name, run, shape }) => {
        const intro = shape.table.intro ?? run.prepared.report.intro;
        return `| ${name}.csv | ${shape.table.title[language]}. ${intro[language]} | ${rowCounts.get(name)} |`;
      }),
    ].join('\n'),
    text('openDataColumns'),
    `${text('licenceBefore')} ${text('licence')} (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/). ${text('licenceAfter')}`,
    text('caveat'),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** What every column of every file means, as a CSV. */
export function columnsCsv(parts: readonly Part[], units: ReadonlyMap<string, Measured>): string {
  const rows = parts.flatMap(({ name, shape: { columns } }) => {
    const sources = columns.filter(({ coordinate }) => coordinate === 'Source.url').map(({ id }) => id);
    return columns.map(({ id, heading, type, isList, enumName, coordinate, definition }) => {
      const measured = units.get(coordinate);
      return [
        `${name}.csv`,
        id,
        heading.en,
        heading.cy,
        isList ? `list of ${type}` : type,
        measured?.unit ?? '',
        measured?.denominator ?? '',
        enumName ?? '',
        coordinate,
        sources.join('; '),
        definition,
      ];
    });
  });
  const header = 'file column heading heading_cy type unit percent_of enum field source definition'.split(' ');
  return [header, ...rows].map((row) => csvLine(row)).join('');
}
