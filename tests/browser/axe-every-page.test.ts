import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, test } from './browser-test.ts';
import { builtPages } from './built-pages.ts';

/** axe itself, without the driver that opens a second page for each run. */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rules whose answer a theme changes; every other rule asks for structure, words and sizes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * Each page is loaded once and looked at four times: what is laid out at each width by every rule of WCAG 2.2 AA and of good
 * practice, the same in the other theme by the rules of colour. Only the smaller change comes between two looks.
 */
const looks = [
  { width: 1440, theme: 'light', rules: undefined },
  { width: 1440, theme: 'dark', rules: ofColour },
  { width: 390, theme: 'dark', rules: undefined },
  { width: 390, theme: 'light', rules: ofColour },
] as const;

/** Pages looked over in one test. */
const atOnce = 60;
const pages = builtPages();
const groups = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, group) => ({
  from: group * atOnce + 1,
  group: pages.slice(group * atOnce, (group + 1) * atOnce),
}));

describe.each(groups)('every page in both themes and widths, from number $from', ({ group }) => {
  test('has nothing that shuts a reader out', { timeout: 900_000 }, async ({ open }) => {
    const page = await open('404.html');
    const found: string[] = [];
    for (const { address } of group) {
      for (const [at, { width, theme, rules }] of looks.entries()) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
        await page.emulateMedia({ colorScheme: theme });
        if (at === 0) {
          await page.goto(addressOf(address));
          await page.evaluate(axeSource);
        }
        found.push(...(await violations(page, rules)).map((said) => `/${address} ${theme} ${width}: ${said}`));
      }
    }
    expect(found).toEqual([]);
  });
});

/** What axe finds by these rules, or by all of them; `target-size` of WCAG 2.2 is one that it has to be asked for. */
async function violations(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  return page.evaluate(async (only) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe comes as a script without types of its window.
    const { axe } = window as any;
    const { violations: found } = await axe.run(document, {
      ...(only ? { runOnly: { type: 'rule', values: only } } : { rules: { 'target-size': { enabled: true } } }),
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
    });
    return found.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}, ${nodes.length} times, ${nodes[0]?.html.slice(0, 200)}`,
    );
  }, rules);
}
