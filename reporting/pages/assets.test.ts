import { expect, it } from 'vitest';
import { assets, withAssets } from './assets.ts';
import { renderPage } from './page.ts';
import { input } from './sample.ts';

it('has no typeface that only gov.uk may use, and none of its licence', () => {
  const [govuk] = assets;
  const text = govuk!.body.toString();
  expect(text).not.toMatch(/GDS|@font-face|woff|Calvert/);
  expect(text).toContain('font-family:arial,sans-serif');
  expect(text).toContain('.govuk-table');
});

it('names every file by its content', () => {
  for (const { path, hash, type } of assets) {
    expect(path).toMatch(new RegExp(`^/assets/[a-z]+-${hash}\\.(css|js)$`));
    expect(type).toBe(path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8');
  }
  expect(new Set(assets.map(({ path }) => path)).size).toBe(3);
});

it('puts into a page for a file what it would ask a server for', () => {
  const page = withAssets(renderPage(input));
  expect(page).toContain('.govuk-table');
  expect(page).not.toMatch(/(href|src)="\/assets/);
});
