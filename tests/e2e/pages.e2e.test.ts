import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadReports } from '../../reports/index.ts';
import { startGraphs } from '../support/graph.ts';
import { reportAddress } from '../support/reports.ts';
import { startBrowser } from './browser.ts';

const graphs = startGraphs({ withSynthetic: true });
const visit = startBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const addresses = [
  '/',
  '/reports',
  '/reports/builder?subject=scrutiny&by=FINANCIAL_YEAR&by=FEEDBACK_KIND&measure=RECOMMENDATION_COUNT&chart=stacked',
  ...(await loadReports()).map(({ name }) => reportAddress(name, 'html')),
  // Forms that wait, are wrong, or lead nowhere; and rows that a generator made.
  '/reports/area-profile.html',
  '/reports/area-profile.html?area=wessex&year=2016',
  '/reports/nothing.html',
  '/reports/case-reviews.html?synthetic=true',
  '/reports/cqs-12-assessment.html?synthetic=true',
];
const inLanguage = (address: string, language: string) =>
  graphs.url('embedded') +
  (language === 'en' ? address : `${address}${address.includes('?') ? '&' : '?'}lang=${language}`);

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

/** How far the page is wider than the window, pixels: a reader would have to scroll in two directions. */
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(addresses)('%s', (address) => {
  describe.each(['en', 'cy'])('in %s', (language) => {
    test.each([
      [320, 640],
      [768, 1024],
      [1280, 900],
      // 1280 by 1024 at 400 %.
      [320, 256],
    ])('axe finds nothing at %i by %i, and it is read in one direction', async (width, height) => {
      await visit({ viewport: { width, height } }, async (page) => {
        await page.goto(inLanguage(address, language));
        expect(await page.evaluate('document.documentElement.lang')).toBe(language);
        expect(await overflow(page)).toBe(0);
        if (height !== 256) expect(await faultsOf(page)).toEqual([]);
      });
    });
  });
});
