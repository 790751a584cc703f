import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { addressOf, test } from './browser-test.ts';
import { builtPages } from './built-pages.ts';

/** axe itself, without the driver that opens a second page for each run. */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rules whose answer a theme changes; every other rule asks for structure, words and sizes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * Each page is loaded once and looked at four times: what is laid out at each width by every rule that axe runs
 * unasked and by the size of targets, the same in the other theme by the rules of colour. Only the smaller change comes
 * between two looks.
 */
const looks = [
  { width: 1440, theme: 'light', rules: undefined },
  { width: 1440, theme: 'dark', rules: ofColour },
  { width: 390, theme: 'dark', rules: undefined },
  { width: 390, theme: 'light', rules: ofColour },
] as const;

/** What was looked at, for the line that the run prints when it is over. */
const seen = { pages: 0, rules: new Set<string>() };

afterAll(() => {
  const rules = [...seen.rules].sort();
  console.log(`axe: ${seen.pages} pages, ${looks.length} looks each, ${rules.length} rules: ${rules.join(', ')}`);
});

/** Pages looked over in one test. */
const atOnce = 60;
const pages = builtPages();
const groups = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, group) => ({
  from: group * atOnce + 1,
  group: pages.slice(group * atOnce, (group + 1) * atOnce),
}));

// Two groups side by side: this file takes longest, and would keep one processor busy alone.
test.concurrent.for(groups)(
  'every page in both themes and widths, from number $from: nothing shuts a reader out',
  { timeout: 900_000 },
  async ({ group }, { open, expect }) => {
    const page = await open('404.html');
    const found: string[] = [];
    for (const { address } of group) {
      for (const [at, { width, theme, rules }] of looks.entries()) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
        await page.emulateMedia({ colorScheme: theme });
        if (at === 0) {
          await page.goto(addressOf(address));
          await page.evaluate(axeSource);
          seen.pages += 1;
        }
        found.push(...(await violations(page, rules)).map((said) => `/${address} ${theme} ${width}: ${said}`));
      }
    }
    expect(found).toEqual([]);
  },
);

/** What axe finds by these rules, or by all that it runs unasked and the size of targets, which it leaves off. */
async function violations(page: Page, only: readonly string[] | undefined): Promise<string[]> {
  const { asked, found } = await page.evaluate(async (rules) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe comes as a script without types of its window.
    const { axe } = window as any;
    const results = await axe.run(document, {
      ...(rules ? { runOnly: { type: 'rule', values: rules } } : { rules: { 'target-size': { enabled: true } } }),
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
    });
    return {
      asked: ['violations', 'passes', 'incomplete', 'inapplicable'].flatMap((kind) =>
        results[kind].map(({ id }: { id: string }) => id),
      ),
      found: results.violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
          `${id}, ${nodes.length} times, ${nodes[0]?.html.slice(0, 200)}`,
      ),
    };
  }, only);
  for (const rule of asked) seen.rules.add(rule);
  return found;
}
