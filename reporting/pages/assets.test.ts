import { expect, it } from 'vitest';
import { assets } from './assets.ts';

it('has no typeface that only gov.uk may use, and none of its licence', () => {
  const [govuk] = assets;
  const text = govuk!.body.toString();
  expect(text).not.toMatch(/GDS|@font-face|woff|Calvert/);
  expect(text).toContain('font-family:arial,sans-serif');
  expect(text).toContain('.govuk-table');
});

it('names every file by its content', () => {
  for (const { path, hash, type } of assets) {
    expect(path).toMatch(new RegExp(`^/assets/[a-z]+-${hash}\\.css$`));
    expect(type).toBe('text/css; charset=utf-8');
  }
  expect(new Set(assets.map(({ path }) => path)).size).toBe(2);
});
