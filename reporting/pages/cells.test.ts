import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '../tables/table.ts';
import { cellHtml, cellText, languageOf } from './cells.ts';
import { columnsShown } from './columns-shown.ts';
import { column, filled } from './sample-tables.ts';

const title = { en: 'T', cy: 'T' };
const shown = (columns: Column[], row: Cell[] = columns.map(() => null)) =>
  columnsShown(filled({ name: 't', title }, columns, [row]));
const first = (columns: Column[], row: Cell[]) => shown(columns, row)[0]!;
const none = new Map<string, number>();

const headcount = column('headcount', {
  coordinate: 'RepresentationRow.headcount',
  parentCoordinate: null,
  type: 'integer',
  flag: 'flag',
});
const flag = column('flag', {
  coordinate: 'RepresentationRow.flag',
  parentCoordinate: null,
  type: 'string',
  enumName: 'FigureFlag',
});
const point = column('point', { coordinate: 'Recommendation.point', parentCoordinate: null, type: 'string' });

describe('a cell without a value', () => {
  it.each([
    ['CONFIDENTIAL', '[c]', 'confidential', 'cyfrinachol'],
    ['NOT_APPLICABLE', '[z]', 'not applicable', 'amherthnasol'],
    ['OK', '[x]', 'not available', 'ddim ar gael'],
  ])('whose flag is %s shows %s and says “%s”', (why, symbol, english, welsh) => {
    const cell = first([headcount, flag], [null, why]);
    expect(cellHtml(cell, [null, why], 'en', none)).toBe(
      `<span class="eg-symbol" aria-hidden="true">${symbol}</span><span class="govuk-visually-hidden">${english}</span>`,
    );
    expect(cellHtml(cell, [null, why], 'cy', none)).toContain(`>${welsh}<`);
  });

  it('of a statistic is not applicable: a share of nothing', () => {
    const rate = column('rate', {
      coordinate: 'EngagementRow.notedMeetingRate',
      parentCoordinate: null,
      type: 'number',
    });
    expect(cellHtml(first([rate], [null]), [null], 'en', none)).toContain('[z]');
  });

  it('is never taken for 0', () => {
    expect(cellHtml(first([headcount, flag], [0, 'OK']), [0, 'OK'], 'en', none)).toBe('0');
  });
});

describe('a cell', () => {
  it('escapes what the data says', () => {
    const row = ['<script>alert("x")</script> & so on'];
    expect(cellHtml(first([point], row), row, 'en', none)).toBe(
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; so on',
    );
  });

  it('shows the words of enums, of booleans and of strands in the page’s language', () => {
    const status = column('status', {
      ...point,
      coordinate: 'Recommendation.status',
      enumName: 'RecommendationStatus',
    });
    expect(cellText(first([status], ['NOTED']), ['NOTED'], 'cy')).toBe('Nodwyd');
    const hasNote = column('hasNote', { coordinate: 'Meeting.hasNote', parentCoordinate: null, type: 'boolean' });
    expect(cellText(first([hasNote], [true]), [true], 'cy')).toBe('Ie');
    const strands = column('strandsName', { ...point, coordinate: 'Strand.name', isList: true });
    expect(cellText(first([strands], [['Rape', 'Hate crime']]), [['Rape', 'Hate crime']], 'cy')).toBe(
      'Treisio, Troseddau casineb',
    );
    expect(cellText(first([strands], [[]]), [[]], 'en')).toBe('none');
  });

  it('of figures counted by no characteristic says that they are of all staff', () => {
    const group = column('dimensionsLabel', { ...point, coordinate: 'DimensionValue.label', isList: true });
    expect(cellText(first([group], [[]]), [[]], 'en')).toBe('all staff');
  });

  it('of a published date is in words where it is a day, and else as published', () => {
    const label = column('date', { ...point, coordinate: 'PartialDate.label', parentCoordinate: 'Meeting.date' });
    expect(cellText(first([label], ['2016-05-03']), ['2016-05-03'], 'cy')).toBe('3 Mai 2016');
    expect(cellText(first([label], ['about 2016']), ['about 2016'], 'cy')).toBe('about 2016');
  });

  it('of a percentage has one decimal, also where the unit beside it says so', () => {
    const rate = column('rate', { coordinate: 'ScrutinyRow.acceptanceRate', parentCoordinate: null, type: 'number' });
    expect(cellText(first([rate], [66.6666]), [66.6666], 'en')).toBe('66.7');
    const value = column('value', { coordinate: 'CaseworkFigure.value', parentCoordinate: null, type: 'number' });
    const unit = column('unit', { ...point, coordinate: 'CaseworkFigure.unit', enumName: 'Unit' });
    expect(cellText(first([value, unit], [84, 'PERCENT']), [84, 'PERCENT'], 'en')).toBe('84.0');
    expect(cellText(first([value, unit], [8400, 'CASES']), [8400, 'CASES'], 'en')).toBe('8,400');
  });

  it('of a source shows the number of its footnote', () => {
    const source = column('sourceUrl', { coordinate: 'Source.url', parentCoordinate: 'Panel.source', type: 'string' });
    const row = ['https://www.cps.gov.uk/a'];
    expect(cellHtml(first([source], row), row, 'cy', new Map([['https://www.cps.gov.uk/a', 3]]))).toBe(
      '<a class="govuk-link" href="#source-3"><span class="govuk-visually-hidden">Ffynhonnell </span>[3]</a>',
    );
  });

  it('of an address links to it only where a browser may go', () => {
    const url = column('url', { coordinate: 'Publication.documentUrl', parentCoordinate: null, type: 'string' });
    const html = (address: string) => cellHtml(first([url], [address]), [address], 'en', none);
    expect(html('https://www.cps.gov.uk/a?b="c"')).toBe(
      '<a class="govuk-link" href="https://www.cps.gov.uk/a?b=&quot;c&quot;">www.cps.gov.uk</a>',
    );
    expect(html('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(html('urn:cps:release:2023-03-31')).toBe('urn:cps:release:2023-03-31');
  });
});

describe('the language of a cell', () => {
  const area = column('areaName', { ...point, coordinate: 'Area.name' });
  it('is English for the texts of the data, on Welsh pages alone', () => {
    expect(languageOf(first([point], ['Some words']), ['Some words'], 'cy')).toBe('en');
    expect(languageOf(first([point], ['Some words']), ['Some words'], 'en')).toBeNull();
  });

  it('is the page’s for numbers, names of Areas and empty cells', () => {
    expect(languageOf(first([area], ['CPS Wessex']), ['CPS Wessex'], 'cy')).toBeNull();
    expect(languageOf(first([headcount], [5]), [5], 'cy')).toBeNull();
    expect(languageOf(first([point], ['2016-17']), ['2016-17'], 'cy')).toBeNull();
    expect(languageOf(first([point], [null]), [null], 'cy')).toBeNull();
  });

  it('is what the column of languages says, on English pages too', () => {
    const columns = [
      column('title', { ...point, coordinate: 'Publication.title' }),
      column('titleLanguage', { ...point, coordinate: 'Publication.titleLanguage', enumName: 'Language' }),
    ];
    const row = ['Ynglŷn â Gwasanaeth Erlyn y Goron', 'CY'];
    expect(shown(columns, row)).toHaveLength(1);
    expect(languageOf(first(columns, row), row, 'en')).toBe('cy');
    expect(languageOf(first(columns, row), row, 'cy')).toBeNull();
    expect(languageOf(first(columns, ['About', 'EN']), ['About', 'EN'], 'cy')).toBe('en');
  });
});
