import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

export { expect };

/** How a reader looks at a page. */
export interface View {
  readonly width: 390 | 1440;
  readonly theme: 'light' | 'dark';
  /** False for a reader whose browser runs no scripts. */
  readonly scripts: boolean;
  /** With a finger instead of a mouse. */
  readonly touch?: boolean;
  /** True for a reader who has not asked for less motion; tests look at pages at rest otherwise. */
  readonly motion?: boolean;
}

export const views = {
  phone: { width: 390, theme: 'light', scripts: true },
  desktop: { width: 1440, theme: 'light', scripts: true },
  dark: { width: 1440, theme: 'dark', scripts: true },
  noScripts: { width: 1440, theme: 'light', scripts: false },
} as const satisfies Record<string, View>;

interface Fixtures {
  /**
   * Opens a page of the site by its address from the site's root (`sources/000/#L12`). When the test ends, every
   * script error, blocked resource, failed request and request to another host that any page met fails it.
   */
  readonly open: (address: string, view?: Partial<View>) => Promise<Page>;
  /** What the pages met so far, in words; a test that provokes something takes it out of this list. */
  readonly problems: string[];
}

let running: Promise<Browser> | undefined;

/** One browser for all tests of a file; it ends with the worker. */
export function browser(): Promise<Browser> {
  const { executablePath, args, env } = inject('browser');
  running ??= chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  return running;
}

/** Address of a page of the served site. */
export function addressOf(path: string): string {
  return new URL(path.replace(/^\/+/, ''), inject('site')).href;
}

/** Vitest's `test` with a browser: `test('…', async ({ open }) => { const page = await open('about/'); … })`. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixture's needs from this pattern.
  problems: async ({}, use) => use([]),
  open: async ({ problems }, use) => {
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async (address, view = {}) => {
      const { width, theme, scripts, touch = false, motion = false }: View = { ...views.desktop, ...view };
      const context = await (await browser()).newContext({
        viewport: { width, height: width === 390 ? 844 : 900 },
        colorScheme: theme,
        javaScriptEnabled: scripts,
        locale: 'zh-TW',
        reducedMotion: motion ? 'no-preference' : 'reduce',
        hasTouch: touch,
      });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, problems);
      await page.goto(addressOf(address), { waitUntil: 'load' });
      return page;
    });
    for (const context of contexts) await context.close();
    expect(problems, 'what the pages met').toEqual([]);
  },
});

function watch(page: Page, problems: string[]): void {
  const site = new URL(inject('site')).origin;
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  // Blocked by the policy, among others: Chromium reports each violation as an error of the console.
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site) problems.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left takes its unfinished requests with it.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
}
