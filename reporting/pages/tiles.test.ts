import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { areas } from './sample-tables.ts';
import { tilesHtml } from './tiles.ts';

it('shows the 14 Areas from north to south, each a link with its value', () => {
  const html = tilesHtml(areas, 'cy');
  const codes = [...html.matchAll(/eg-tile--([\w-]+) /g)].map(([, code]) => code);
  expect(codes).toHaveLength(14);
  expect(codes[0]).toBe('north-east');
  expect(html).toContain(
    '<li class="eg-tile eg-tile--wessex eg-shade-3"><a class="eg-tile__link" href="/reports/area-profile.html?area=wessex&amp;lang=cy"><span class="eg-tile__name">Wessex</span> <span class="eg-tile__value">11</span></a></li>',
  );
});

it('has a place in the style sheet for every Area, and no two in one', () => {
  const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');
  const placed = [...style.matchAll(/\.eg-tile--([\w-]+) \{\s*grid-area: (\d \/ \d);/g)];
  const shown = [...tilesHtml(areas, 'en').matchAll(/eg-tile--([\w-]+) /g)].map(([, code]) => code);
  expect(placed.map(([, code]) => code).sort()).toEqual(shown.sort());
  expect(new Set(placed.map(([, , place]) => place)).size).toBe(14);
});

it('says where there is no number', () => {
  const html = tilesHtml({ ...areas, rows: [['wessex', 'CPS Wessex', null]] }, 'en');
  expect(html).toContain('eg-shade-0');
  expect(html).toContain(
    '<span aria-hidden="true">[z]</span><span class="govuk-visually-hidden">not applicable</span>',
  );
});

it('leaves out units that are none of the 14, and is empty without any', () => {
  expect(tilesHtml({ ...areas, rows: [['cps-direct', 'CPS Direct', 3]] }, 'en')).toBe('');
});
