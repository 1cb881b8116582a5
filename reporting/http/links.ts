import type { Given } from '../parameters/read.ts';
import type { Asked } from './address.ts';

/** The path and query of a report in some form, with what was asked of it; `more` replaces or adds. */
export function linkTo(
  asked: Pick<Asked, 'prepared' | 'language' | 'table' | 'first' | 'after'>,
  query: Given,
  form: Asked['form'],
  more: Readonly<Record<string, string>> = {},
): string {
  const { prepared, language, table, first, after } = asked;
  const own: Record<string, string | null> = {
    lang: language === 'en' ? null : language,
    table: table?.table.name ?? null,
    first: first === null ? null : String(first),
    after,
    ...more,
  };
  const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]));
  for (const [name, value] of Object.entries(own)) if (value !== null) search.append(name, value);
  const ending = form === 'metadata' ? 'csv-metadata.json' : form;
  return `/reports/${prepared.report.name}.${ending}${search.size === 0 ? '' : `?${search}`}`;
}

/** Header `link`: where the next page is, and for a CSV what its columns mean (https://www.w3.org/TR/tabular-data-model/#link-header). */
export function linkHeader(asked: Asked, query: Given, nextCursor: string | null): string | null {
  const links: string[] = [];
  if (asked.first !== null && nextCursor !== null)
    links.push(`<${linkTo(asked, query, asked.form, { after: nextCursor })}>; rel="next"`);
  if (asked.form === 'csv')
    links.push(`<${linkTo(asked, query, 'metadata')}>; rel="describedby"; type="application/csvm+json"`);
  return links.length === 0 ? null : links.join(', ');
}

/** Header `content-disposition` with a file name that says what was asked: `area-profile-wessex-2016-17-panels.csv`. */
export function fileName(asked: Asked, query: Given, kind: 'inline' | 'attachment'): string {
  const { prepared, table, form } = asked;
  const words = [prepared.report.name, ...query.map(([, value]) => value), table?.table.name ?? ''];
  const name = words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40),
    )
    .filter((word) => word !== '')
    .slice(0, 8)
    .join('-');
  return `${kind}; filename="${name}.${form === 'metadata' ? 'csv-metadata.json' : form}"`;
}
