import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assets } from './assets.ts';
import { renderPage } from './page.ts';
import { areas, years } from './sample-tables.ts';
import { input, report } from './sample.ts';

const welsh = { ...input, language: 'cy' } as const;
const page = renderPage(input);

describe('a report’s page', () => {
  it('is the same for the same input, byte for byte', () => {
    expect(renderPage(input)).toBe(page);
  });

  it('says its language and leads to the other, with all that was asked', () => {
    expect(page).toContain('<html lang="en"');
    expect(page).toContain(
      'href="/reports/area-profile.html?area=wessex&amp;year=2016-17&amp;lang=cy" lang="cy" hreflang="cy"',
    );
    expect(renderPage(welsh)).toContain('<html lang="cy"');
    expect(renderPage(welsh)).toContain(
      'href="/reports/area-profile.html?area=wessex&amp;year=2016-17" lang="en" hreflang="en"',
    );
  });

  it('shows its title, key figures and what is not known', () => {
    expect(page).toContain('<h1 class="govuk-heading-xl eg-title">Area profile: CPS Wessex</h1>');
    expect(page.match(/eg-figure__value[^>]*>[^<]*/g)!.map((match) => match.split('>')[1])).toEqual([
      '1,234',
      '84.3%',
      '31 March 2022',
      'not known',
    ]);
  });

  it('warns of made-up records and of what is missing, where there are any', () => {
    expect(page).toContain('This page contains made-up records.');
    expect(page).toContain('The workforce part does not answer at the moment.');
    const clean = renderPage({ ...input, answer: { ...input.answer!, containsSynthetic: false, missing: [] } });
    expect(clean).not.toContain('made-up records. They');
    expect(clean).not.toContain('govuk-notification-banner');
  });

  it('shows no column for files only, no flag, and explains each symbol it uses', () => {
    expect(page).not.toContain('rec-001');
    expect(page).not.toContain('CONFIDENTIAL');
    expect(page).toContain('<b>[c]</b> confidential: the publisher keeps it back so that nobody can be found.');
    const whole = renderPage({ ...input, answer: { ...input.answer!, tables: [areas] } });
    expect(whole).not.toContain('<b>[c]</b>');
  });

  it('numbers its sources, links those that are pages and names the others', () => {
    expect(page).toContain('href="#source-1"><span class="govuk-visually-hidden">Source </span>[1]</a>');
    expect(page).toMatch(
      /<li id="source-1"><a class="govuk-link" href="https:\/\/www\.cps\.gov\.uk\/publication\/a\?b=1&amp;c=2">/,
    );
    expect(page).toMatch(/<li id="source-2">Made up: <span>Made by a rule of the generator<\/span>/);
  });

  it('tells how much of a long table it shows, and leads to the next part', () => {
    expect(page).toContain('First 2 of 1,093 rows');
    expect(page).toContain(
      'rel="next" href="/reports/area-profile.html?area=wessex&amp;year=2016-17&amp;after=abc%3D#recommendations"',
    );
    const further = renderPage({ ...input, query: [...input.query, ['after', 'abc=']] });
    expect(further).toContain('2 more of 1,093 rows');
    expect(further).toContain('href="/reports/area-profile.html?area=wessex&amp;year=2016-17#recommendations">Back to');
  });

  it('offers every table and the whole as files, with what was asked', () => {
    expect(page).toContain('href="/reports/area-profile.csv?area=wessex&amp;year=2016-17&amp;table=years"');
    expect(page).toContain('href="/reports/area-profile.parquet?area=wessex&amp;year=2016-17&amp;table=areas"');
    expect(renderPage(welsh)).toContain('href="/reports/area-profile.xlsx?area=wessex&amp;year=2016-17&amp;lang=cy"');
  });

  it('marks English words on a Welsh page', () => {
    expect(renderPage(welsh)).toMatch(/<th scope="row" class="govuk-table__header" lang="en">Some &lt;cases&gt;/);
    expect(renderPage(welsh)).toContain('<th scope="row" class="govuk-table__header">CPS Cymru-Wales</th>');
  });

  it('says in words that a row is of what is not known', () => {
    const rows = [[null, 3, 'OK', 1, 50, false]];
    const html = renderPage({ ...input, answer: { ...input.answer!, tables: [{ ...years, rows }] } });
    expect(html).toContain('<th scope="row" class="govuk-table__header">not known</th>');
    expect(html).not.toContain('<b>[x]</b>');
  });

  it('says so where a table has no rows', () => {
    const empty = renderPage({ ...input, answer: { ...input.answer!, tables: [{ ...years, rows: [] }] } });
    expect(empty).toContain('There is nothing to show for what was asked.');
    expect(empty).not.toContain('<table');
  });

  it('has no script of its own text, no style element and nothing of GOV.UK’s crown', () => {
    expect(page).not.toMatch(
      /<script(?! src="\/assets\/share-\w+\.js" defer><\/script>)|<style|\son\w+="|crown|crest/i,
    );
  });

  it('is small: with its style sheets under 100 kB as sent', () => {
    const rows = Array.from({ length: 50 }, (_, place) => areas.rows[place % areas.rows.length]!);
    const full = renderPage({ ...input, answer: { ...input.answer!, tables: [years, { ...areas, rows }] } });
    const sent = [Buffer.from(full), ...assets.map(({ body }) => body)].map((body) => gzipSync(body).length);
    expect(sent.reduce((sum, length) => sum + length)).toBeLessThan(100_000);
  });
});

describe('a page without an answer', () => {
  const asking = { ...input, query: [], answer: null } as const;

  it('is the form, open', () => {
    const html = renderPage(asking);
    expect(html).toContain('Choose what to show');
    expect(html).not.toContain('<details');
    expect(html).not.toContain('area-profile.xlsx');
  });

  it('leads from what is wrong to the field', () => {
    const faults = [{ parameter: 'area', expected: { en: 'the code of an Area', cy: 'cod Ardal' }, got: '<b>' }];
    const html = renderPage({ ...asking, faults });
    expect(html).toContain('<title>Error: Area profile – Engagement Graph</title>');
    expect(html).toContain('<a href="#filter-area">Area: expected the code of an Area, got “&lt;b&gt;”</a>');
    expect(html).toMatch(
      /<select class="govuk-select govuk-select--error" id="filter-area" name="area" aria-describedby="\s*filter-area-error"/,
    );
  });

  it('tells of what is no field too', () => {
    const faults = [
      {
        parameter: 'colour',
        expected: { en: 'one of the parameters area, year', cy: 'un o’r paramedrau' },
        got: 'colour',
      },
    ];
    expect(renderPage({ ...asking, faults })).toMatch(
      /<li>\s*colour: expected one of the parameters area, year, got “colour”\s*<\/li>/,
    );
  });

  it('stays in Welsh when the form is sent', () => {
    expect(renderPage({ ...asking, language: 'cy' })).toContain('<input type="hidden" name="lang" value="cy">');
    expect(renderPage(asking)).not.toContain('name="lang"');
  });
});

it('marks Home in the navigation where the report is the home page', () => {
  const home = renderPage({ ...input, path: '/', report: { ...report, parameters: {} }, query: [] });
  expect(home).toMatch(/href="\/" aria-current="page"/);
  expect(home).toContain('href="/reports/area-profile.csv?table=years"');
});
