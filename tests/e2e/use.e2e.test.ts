import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startGraphs } from '../support/graph.ts';
import { startBrowser } from './browser.ts';

const graphs = startGraphs();
const visit = startBrowser();
const url = (address: string) => graphs.url('embedded') + address;
const viewport = { width: 1280, height: 900 };

/** What has the focus, and whether that can be seen. */
const focused = (page: Page) =>
  page.evaluate<{ name: string; isShown: boolean }>(`(() => {
    const at = document.activeElement;
    const style = getComputedStyle(at);
    const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    const label = at.nextElementSibling === null ? null : getComputedStyle(at.nextElementSibling, '::before').boxShadow;
    return {
      name: at.tagName + ' ' + (at.id || at.getAttribute('href') || at.textContent.trim()).slice(0, 60),
      isShown: shown || (label !== null && label !== 'none'),
    };
  })()`);

describe('by keyboard alone', () => {
  test('the first key leads past the navigation', async () => {
    await visit({ viewport }, async (page) => {
      await page.goto(url('/reports/area-profile.html?area=wessex'));
      await page.keyboard.press('Tab');
      expect((await focused(page)).name).toBe('A #main-content');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main-content');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.querySelector('main').contains(document.activeElement)`)).toBe(true);
    });
  });

  test.each(['/', '/reports', '/reports/builder', '/reports/area-profile.html?area=wessex'])(
    'everything of %s can be reached, in order, and shows that it was',
    async (address) => {
      await visit({ viewport }, async (page) => {
        await page.goto(url(address));
        const seen: string[] = [];
        for (let presses = 0; presses < 400; presses++) {
          await page.keyboard.press('Tab');
          const { name, isShown } = await focused(page);
          if (name.startsWith('BODY') || (seen.length > 3 && name === seen[0])) break;
          expect([name, isShown]).toEqual([name, true]);
          seen.push(name);
        }
        expect(seen.length).toBeGreaterThan(10);
        expect(seen.at(-1)).toContain('nationalarchives.gov.uk');
      });
    },
  );

  test('a form is opened, filled and sent', async () => {
    await visit({ viewport }, async (page) => {
      await page.goto(url('/reports/area-profile.html'));
      await page.locator('#filter-area').focus();
      await page.keyboard.type('CPS Cymru');
      for (let presses = 0; presses < 20 && !(await focused(page)).name.startsWith('BUTTON'); presses++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/area=cymru-wales/);
      expect(await page.locator('h1').textContent()).toContain('Area profile');
      expect(await page.locator('table').count()).toBeGreaterThan(3);
    });
  });
});

describe('without scripts', () => {
  const plain = { viewport, javaScriptEnabled: false };

  test('a report is asked for, changed, paged through and read in Welsh', async () => {
    await visit(plain, async (page) => {
      await page.goto(url('/reports/publications.html'));
      await page.locator('summary').first().click();
      await page.locator('input[name="search"]').fill('hate crime');
      await page.locator('form.eg-filters button[type="submit"]').click();
      expect(new URL(page.url()).searchParams.get('search')).toBe('hate crime');
      const rows = await page.locator('tbody tr').count();
      await page.locator('a[rel="next"]').first().click();
      expect(new URL(page.url()).searchParams.get('after')).not.toBe(null);
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
      expect(rows).toBe(50);
      await page.locator('a[hreflang="cy"]').click();
      expect(await page.locator('html').getAttribute('lang')).toBe('cy');
      expect(new URL(page.url()).searchParams.get('search')).toBe('hate crime');
    });
  });

  test('a report is built from a form, and its address is the report', async () => {
    await visit(plain, async (page) => {
      await page.goto(url('/reports/builder'));
      await page.locator('summary').first().click();
      await page.locator('select[name="subject"]').selectOption('publication');
      await page.locator('form.eg-filters button[type="submit"]').click();
      await page.locator('summary').first().click();
      await page.locator('input[name="by"][value="KIND"]').check();
      await page.locator('input[name="measure"][value="WELSH_COUNT"]').check();
      await page.locator('form.eg-filters button[type="submit"]').click();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('subject'), searchParams.getAll('by'), searchParams.getAll('measure')]).toEqual([
        'publication',
        ['KIND'],
        ['WELSH_COUNT'],
      ]);
      expect(await page.locator('thead th').allTextContents()).toHaveLength(2);
      expect(await page.locator('svg[role="img"]').count()).toBe(1);
    });
  });

  test('a wrong year is told beside its field, with a summary that leads there', async () => {
    await visit(plain, async (page) => {
      await page.goto(url('/reports/area-profile.html?area=wessex&year=2016'));
      const summary = page.locator('.govuk-error-summary a');
      expect(await summary.textContent()).toContain('2016');
      await summary.click();
      expect(new URL(page.url()).hash).toBe('#filter-year');
      expect(await page.locator('.govuk-error-message').count()).toBe(1);
    });
  });
});

test('with scripts the GraphQL and the link can be copied', async () => {
  await visit({ viewport, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(url('/reports/area-profile.html?area=wessex'));
    await page.locator('button[data-copies=""]').click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    await page.locator('.eg-share summary').click();
    await page.locator('button[data-copies="share-operation"]').click();
    const operation = (await page.evaluate('navigator.clipboard.readText()')) as string;
    await page.locator('button[data-copies="share-variables"]').click();
    const variables = (await page.evaluate('navigator.clipboard.readText()')) as string;
    expect(await page.locator('#copied').textContent()).toBe('Copied');
    const { errors } = await graphs.ask('embedded', operation, JSON.parse(variables) as Record<string, unknown>);
    expect(errors).toBe(undefined);
  });
});

test('printed, a page has its tables and sources, and neither navigation nor forms', async () => {
  await visit({ viewport }, async (page) => {
    await page.goto(url('/reports/area-profile.html?area=wessex'));
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.govuk-service-navigation', 'form', '.eg-languages'])
      expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false]);
    expect(await page.locator('table').first().isVisible()).toBe(true);
    expect(await page.locator('.eg-sources').isVisible()).toBe(true);
  });
});

test('a file that a page leads to is downloaded under its name', async () => {
  await visit({ viewport, acceptDownloads: true }, async (page) => {
    await page.goto(url('/reports/area-profile.html?area=wessex'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href*=".xlsx"]').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('area-profile-wessex.xlsx');
  });
});
