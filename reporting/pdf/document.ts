import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { footnotesOf, numbersOf } from '../pages/footnotes.ts';
import { formatNumber, formatPercentage } from '../pages/format.ts';
import type { PageInput } from '../pages/input.ts';
import { titleOf } from '../pages/title.ts';
import type { PageLanguage } from '../report.ts';
import type { FilledTable } from '../tables/table.ts';
import { phrases, say } from '../words/phrases.ts';
import { pictureOf, readyPictures, type Picture } from './picture.ts';
import { writeTable } from './table.ts';
import { chartSvg } from '../pages/chart.ts';

const require = createRequire(import.meta.url);
/** Embedded, because the fonts that every PDF reader has lack ŵ and ŷ. */
const fonts = {
  text: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};
/** Its types know the archival formats alone. */
const accessible = { subset: 'PDF/UA' } as object;
const margin = 48;
/** Points: as large as reads well, and no taller than a page with its heading. */
const largestPicture = [480, 380] as const;
const sizes = { title: 22, heading: 14, text: 9.5 };

/**
 * The report as a document to print or send: A4 on its side, tagged so that a screen reader finds headings and tables
 * (ISO 14289-1), with the same words in its cells as the page. Of a long table it holds what the page would show.
 * @param onFault is told why a picture could not be drawn: the document says so in its place
 */
export async function renderPdf(input: PageInput, onFault: (error: Error) => void): Promise<Uint8Array> {
  const { language } = input;
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin,
    pdfVersion: '1.7',
    ...accessible,
    tagged: true,
    displayTitle: true,
    lang: language === 'cy' ? 'cy' : 'en-GB',
    info: { Title: titleOf(input), Author: say(phrases.product, language), Creator: 'Engagement Graph' },
    font: fonts.text,
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  await readyPictures();
  document.registerFont('text', fonts.text).registerFont('bold', fonts.bold);
  write(document, input, onFault);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

export type Document = InstanceType<typeof PDFDocument>;

function write(document: Document, input: PageInput, onFault: (error: Error) => void): void {
  const { report, language, answer } = input;
  const root = document.struct('Document');
  document.addStructure(root);
  const block = (tag: string, font: keyof typeof fonts, size: number, text: string, gap = 0.6) => {
    root.add(
      document.struct(tag, {}, () => {
        document.font(font).fontSize(size).fillColor('#0b0c0c').text(text, margin, document.y);
        document.moveDown(gap);
      }),
    );
  };
  block('H1', 'bold', sizes.title, titleOf(input), 0.3);
  block('P', 'text', sizes.text + 1.5, report.intro[language]);
  for (const line of asked(input)) block('P', 'text', sizes.text, line, 0.1);
  if (answer === null) return;
  if (answer.containsSynthetic) block('P', 'bold', sizes.text + 1.5, say(phrases.synthetic, language));
  if (answer.missing.length > 0)
    block('P', 'bold', sizes.text, `${say(phrases.missing, language)}: ${answer.missing.join(' ')}`);
  for (const line of figures(input, language)) block('P', 'bold', sizes.text + 2.5, line, 0.1);
  const numbers = numbersOf(answer.sources);
  for (const table of answer.tables) {
    document.moveDown(0.8);
    const { picture, note } = drawn(table, language, onFault);
    // A heading alone at the foot of a page helps nobody.
    if (document.y > document.page.height - 3 * margin - (picture?.height ?? 0)) document.addPage();
    block('H2', 'bold', sizes.heading, table.shape.table.title[language], 0.2);
    const { intro } = table.shape.table;
    if (intro !== undefined) block('P', 'text', sizes.text, intro[language], 0.3);
    if (note !== null) block('P', 'text', sizes.text, note, 0.3);
    if (picture !== null) writePicture(document, root, picture);
    writeTable(document, root, table, language, numbers);
  }
  document.moveDown(1);
  for (const note of report.footnotes ?? []) block('P', 'text', sizes.text, note[language], 0.3);
  for (const { number, url, note } of footnotesOf(answer.sources, language))
    block('P', 'text', sizes.text - 1.5, `[${number}] ${url}${note === null ? '' : ` ${note}`}`, 0.1);
  block('P', 'text', sizes.text, say(phrases.caveat, language));
}

const fontBytes = [fonts.text, fonts.bold].map((file) => readFileSync(file));

/** The picture of a table, if it has one, and what to tell where it cannot be drawn: the table stands without it. */
function drawn(
  table: FilledTable,
  language: PageLanguage,
  onFault: (error: Error) => void,
): { picture: Picture | null; note: string | null } {
  try {
    return { picture: pictureOf(chartSvg(table, language), fontBytes, ...largestPicture), note: null };
  } catch (error) {
    onFault(error as Error);
    return { picture: null, note: say(phrases.notDrawn, language) };
  }
}

/** The picture of a table with its text alternative. */
function writePicture(
  document: Document,
  root: ReturnType<Document['struct']>,
  { png, width, height, words }: Picture,
): void {
  const top = document.y;
  root.add(
    document.struct('Figure', { alt: words }, () => {
      document.image(Buffer.from(png), margin, top, { width, height });
    }),
  );
  document.y = top + height + 8;
}

function asked({ report, query, choices, language }: PageInput): string[] {
  return query
    .filter(([name, value]) => name in report.parameters && value !== '')
    .map(([name, value]) => {
      const label = choices[name]?.find((choice) => choice.value === value)?.label ?? value;
      return `${report.parameters[name]!.label[language]}: ${label}`;
    });
}

function figures({ report, answer }: PageInput, language: PageLanguage): string[] {
  return (report.figures ?? []).map(({ label, percent }, index) => {
    const value = answer!.figures[index] ?? null;
    const shown =
      typeof value !== 'number'
        ? (value ?? say(phrases.notKnown, language))
        : percent === true
          ? `${formatPercentage(value, language)}%`
          : formatNumber(value, language);
    return `${label[language]}: ${shown}`;
  });
}
