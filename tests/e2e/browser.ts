import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Where Debian and others install it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** It looks for nothing outside, as root it has no sandbox, and there is no screen. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser a test file. Each page is in a context of its own; what it complains of is an error of the test. */
export function startBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = places.find((place) => existsSync(place));
    if (executablePath === undefined)
      throw new Error(
        `expected Chromium as one of ${places.join(', ')}; got none. On Debian: apt-get install chromium`,
      );
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async function visit<Seen>(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Seen>,
  ): Promise<Seen> {
    const context = await browser.newContext(options);
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => {
        // A page of status 400 is one we ask for.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const seen = await look(page);
      if (complaints.length > 0) throw new Error(`the browser complains: ${complaints.join('; ')}`);
      return seen;
    } finally {
      await context.close();
    }
  };
}
