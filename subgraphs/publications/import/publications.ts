import { z } from 'zod';
import {
  areaCodes,
  datePart,
  id,
  list,
  oneOf,
  optionalText,
  sourceUrl,
  text,
} from '../../../platform/importing/cells.ts';
import { defineImport } from '../../../platform/importing/kind.ts';
import { partialDate, partialDateColumns } from '../../../platform/partial-date.ts';
import { strandMeaning } from '../../../platform/reference/strand-words.ts';
import { syntheticFlag } from '../../../platform/source.ts';
import { enumCode, slug, splitList } from '../../../platform/text.ts';
import { weightedWords } from '../search-words.ts';
import { optionalPeriodColumns } from './optional-period.ts';
import { superseded } from './superseded.ts';

const kinds = [
  'action_plan',
  'agreement',
  'annual_report',
  'chapter',
  'consultation',
  'consultation_response',
  'data_report',
  'dataset',
  'easy_read',
  'education_pack',
  'guidance',
  'guide',
  'inspection_report',
  'leaflet',
  'meeting_note',
  'mou',
  'news',
  'newsletter',
  'objectives',
  'plan',
  'policy',
  'policy_statement',
  'progress_report',
  'protocol',
  'report',
  'research',
  'response',
  'review',
  'scheme',
  'standards',
  'statement',
  'statistics',
  'strategy',
  'web_page',
] as const;
const languages = ['en', 'cy'] as const;
const formats = [
  'html',
  'pdf',
  'doc',
  'odt',
  'csv',
  'xlsx',
  'easy_read',
  'audio',
  'bsl',
  'braille',
  'dvd',
  'print',
] as const;

/** The document's own address; blank is null. */
const optionalUrl = () =>
  z
    .string()
    .refine(
      (cell) => cell === '' || sourceUrl().safeParse(cell).success,
      'an absolute http(s) address of at most 500 characters, or blank',
    )
    .transform((cell) => cell || null);

const webArchive = '://webarchive.nationalarchives.gov.uk/';

export const publications = defineImport({
  name: 'publications',
  holds: 'documents, with their languages and formats',
  publishedFile: 'publications.csv',
  table: 'publication',
  linkTables: {
    publication_edition: 'publication_id',
    publication_publisher: 'publication_id',
    publication_area: 'publication_id',
    publication_strand: 'publication_id',
    publication_topic: 'publication_id',
    publication_word: 'publication_id',
  },
  columns: (reference) => ({
    slug: id(),
    title: text(500),
    summary: optionalText(),
    series: optionalText(100),
    type: oneOf(kinds).transform(enumCode),
    publisher: optionalText(300),
    area_slug: areaCodes(reference),
    period_start: datePart(),
    period_end: datePart(),
    formats: list().pipe(oneOf(formats).transform(enumCode).array()),
    languages: list().pipe(oneOf(languages).transform(enumCode).array().min(1, 'en, cy or both')),
    published_date: datePart(),
    audience: optionalText(200),
    topic_tags: list().pipe(text(100).array()),
    document_url: optionalUrl(),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      slug: 'example-hate-crime-report-2027-28',
      title: 'Example Hate Crime Report 2027-28',
      summary: 'What was prosecuted and how panels took part.',
      series: 'Example Hate Crime Report',
      type: 'annual_report',
      publisher: 'CPS',
      period_start: '2027-04-01',
      period_end: '2028-03-31',
      formats: 'pdf; html',
      languages: 'en; cy',
      published_date: '2028-10-12',
      audience: 'public',
      topic_tags: 'hate crime; disability',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      slug: 'example-panel-note',
      title: 'Example Panel Note',
      type: 'meeting_note',
      publisher: 'CPS',
      area_slug: 'wessex',
      formats: 'html',
      languages: 'en',
      published_date: '2027-06',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  records: (row) => {
    const published = partialDate(row.published_date);
    const topics = [...new Set(row.topic_tags)];
    const publishers = [...new Set(splitList(row.publisher ?? ''))];
    return [
      {
        id: row.slug,
        key: [row.slug],
        columns: {
          title: row.title,
          title_language: row.languages.includes('EN') ? 'EN' : 'CY',
          summary: row.summary,
          kind: row.type,
          publisher: row.publisher,
          series_id: row.series === null ? null : slug(row.series),
          series_name: row.series,
          ...optionalPeriodColumns(row.period_start, row.period_end),
          ...partialDateColumns('published', published),
          status: superseded.has(row.slug)
            ? 'SUPERSEDED'
            : row.document_url?.includes(webArchive)
              ? 'ARCHIVED'
              : 'PUBLISHED',
          superseded_by: superseded.get(row.slug) ?? null,
          audience: row.audience,
          document_url: row.document_url,
          synthetic: syntheticFlag(row.source_url),
          source_url: row.source_url,
        },
        links: {
          publication_edition: editions(row),
          publication_publisher: publishers.map((publisher) => ({ publisher })),
          publication_area: [...new Set(row.area_slug)].map((code) => ({ area_code: code })),
          publication_strand: strandsOf(topics).map((code) => ({ strand_code: code })),
          publication_topic: topics.map((topic) => ({ topic })),
          publication_word: weightedWords({ title: row.title, topics: topics.join(' '), summary: row.summary ?? '' }),
        },
        latestDate: published.latest,
      },
    ];
  },
});

/** Each language in each format; the document's own address is that of an edition only where there is no other. */
function editions(row: { slug: string; languages: string[]; formats: string[]; document_url: string | null }) {
  const seen = row.formats.length === 0 ? [null] : [...new Set(row.formats)];
  const all = [...new Set(row.languages)].flatMap((language) => seen.map((format) => ({ language, format })));
  return all.map(({ language, format }) => ({
    id: [row.slug, language, format ?? 'any'].join('-').toLowerCase(),
    language,
    format,
    url: all.length === 1 ? row.document_url : null,
  }));
}

/** Topics are freer words than strands: one that the table of strand words does not hold is a topic and no more. */
function strandsOf(topics: string[]): string[] {
  return [...new Set(topics.flatMap((topic) => [...(strandMeaning(topic)?.codes ?? [])]))];
}
